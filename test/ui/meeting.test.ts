import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { type LocalCalendar, startCalendar } from "./localCalendar.js";
import { openWindow, type Window } from "./window.js";

/** From a group that is added to notes, and a refresh that loses none of them, as a person walks it. */
describe("a meeting, from its group and its calendar on", () => {
  let window: Window;
  let calendar: LocalCalendar;
  let tomorrow: string;
  let folder: string;
  /** The new minutes as they are on the disk. */
  const read = () => readFileSync(join(window.folder, `meetings/${tomorrow}.md`), "utf8");

  before(async () => {
    calendar = await startCalendar();
    ({ tomorrow } = calendar);
    // A repository with minutes that nobody has described yet.
    folder = mkdtempSync(join(tmpdir(), "minutes-walk-"));
    cpSync(join(root, "sample"), folder, { recursive: true });
    rmSync(join(folder, "security-wg.meeting.json"));
    window = await openWindow({ file: "README.md", folder });
    calendar.describeGroup(window.github);
    await window.workbench.openSidebar("Minutes");
    await window.workbench.page.getByRole("button", { name: "Add Group…" }).waitFor();
  });

  after(async () => {
    await window.close();
    calendar.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("offers the project's groups, and writes the one that is chosen", async () => {
    const { workbench } = window;
    await workbench.runCommand("Minutes: Add Group…");
    await workbench.quickPickRows.filter({ hasText: "package-maintenance" }).waitFor();
    await workbench.screenshot("meeting-groups");
    await workbench.filterQuickPick("security");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText('"name": "Security team"');
    await workbench.treeRow("nodejs/node").waitFor();
    await workbench.screenshot("meeting-group");
    assert.ok(existsSync(join(window.folder, "meetings/security.meeting.json")));
  });

  it("offers the next meetings, and opens minutes for the one that is chosen", async () => {
    const { workbench } = window;
    await workbench.runCommand("Minutes: New Minutes…");
    await workbench.quickPickRows.filter({ hasText: tomorrow }).waitFor();
    assert.equal(await workbench.quickPickRows.count(), 7);
    await workbench.screenshot("meeting-dates");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText(`# Node.js Security team Meeting ${tomorrow}`);
    await workbench.waitForText("| US / Pacific |");
    await workbench.screenshot("meeting-minutes");
  });

  it("offers those who were invited, and lists those who came", async () => {
    const { workbench } = window;
    await workbench.runCommand("Minutes: Insert Attendees…");
    // Known from the team only: the list is whole.
    await workbench.quickPickRows.filter({ hasText: "Demo Chair" }).click();
    await workbench.quickPickRows.filter({ hasText: "@mhdawson" }).click();
    await workbench.screenshot("meeting-attendees");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText("* Michael Dawson @mhdawson");
    await workbench.waitForText("* Demo Chair @");
    await workbench.screenshot("meeting-present");
  });

  it("takes a note below its item", async () => {
    const { workbench } = window;
    await workbench.page.keyboard.press("Control+S");
    await until(() => read().includes("* Michael Dawson @mhdawson"));
    const lines = read().split("\n");
    const at = lines.findIndex((line) => line.includes("[#1262]")) + 1;
    await workbench.goTo(at, (lines[at - 1] ?? "").length + 1);
    await workbench.type("\n");
    // The editor goes on with a list item of its own at the same place.
    await workbench.page.keyboard.press("Home");
    await workbench.type("  * Ada: we agreed");
    await workbench.waitForText("Ada: we agreed");
    await workbench.screenshot("meeting-note");
  });

  it("follows the agenda without losing a note, and one undo takes that back", async () => {
    const { workbench, github } = window;
    await workbench.page.keyboard.press("Escape");
    const item = github.world.item("nodejs/security-wg", 1255);
    item.title = "Security initiatives, as they are called now";
    const labels = ["security-wg-agenda"];
    github.world.addItem({ repository: "nodejs/node", title: "A late item", labels });
    github.world.close(github.world.item("nodejs/security-wg", 1037));
    await workbench.runCommand("Minutes: Refresh Agenda");
    await workbench.quickPickRows.filter({ hasText: "as they are called now" }).waitFor();
    await workbench.screenshot("meeting-refresh");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText("* Security initiatives, as they are called now [#1255]");
    await workbench.waitForText("* A late item [#");
    await workbench.waitForText("Ada: we agreed");
    const message = workbench.page.locator(".notification-list-item-message").first();
    assert.match((await message.textContent()) ?? "", /No longer on the agenda.*#1037 \(closed\)/);
    await workbench.page.locator(".notification-list-item", { hasText: "Show the Agenda" }).waitFor();
    await workbench.treeRow(/A late item.*in minutes/).waitFor();
    await workbench.screenshot("meeting-refreshed");
    await workbench.undo();
    await workbench.waitForText("* Node.js Security Initiatives 2024 [#1255]");
    await workbench.waitForText("Ada: we agreed");
    assert.doesNotMatch(await workbench.visibleText(), /A late item|called now/);
    await workbench.screenshot("meeting-undone");
    await workbench.page.keyboard.press("Control+S");
    await until(() => /^ {2}\* Ada: we agreed$/m.test(read()) && !/A late item|called now/.test(read()));
    assert.match(read(), /^\* Michael Dawson @mhdawson$/m);
  });
});

/** Waits for what is written to the disk, at most five seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5_000 && !holds(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(holds());
}
