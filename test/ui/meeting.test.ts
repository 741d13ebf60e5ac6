import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openWindow, type Window } from "./window.js";

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** A calendar with the group's next meeting tomorrow, and one each week from then on. */
function calendarText(): string {
  const day = tomorrow.replaceAll("-", "");
  return [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Node.js Security team meeting",
    `DTSTART:${day}T140000Z`,
    `DTEND:${day}T150000Z`,
    "RRULE:FREQ=WEEKLY",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** From the calendar to notes, and a refresh that loses none of them, as a person walks it. */
describe("a meeting, from its calendar on", () => {
  let window: Window;
  let calendar: Server;

  before(async () => {
    calendar = createServer((_, response) =>
      response.setHeader("content-type", "text/calendar").end(calendarText()),
    );
    await new Promise<void>((resolve) => calendar.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(calendar.address() as AddressInfo).port}/basic.ics`;
    const group = {
      id: "security-wg",
      name: "Security team",
      calendar: { filter: "Security team", url },
      github: { owner: "nodejs", repo: "security-wg" },
    };
    window = await openWindow({ file: "README.md", settings: { "minutes.groups": [group] } });
    // The commands are known once the extension's views are.
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/node").waitFor();
  });

  after(async () => {
    await window.close();
    calendar.close();
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

  it("takes notes, follows the agenda without losing one, and one undo takes that back", async () => {
    const { workbench, github, folder } = window;
    const lines = readFileSync(join(folder, `meetings/${tomorrow}.md`), "utf8").split("\n");
    const at = lines.findIndex((line) => line.includes("[#1262]")) + 1;
    await workbench.goTo(at, (lines[at - 1] ?? "").length + 1);
    await workbench.type("\n");
    // The editor goes on with a list item of its own at the same place.
    await workbench.page.keyboard.press("Home");
    await workbench.type("  * Ada: we agreed");
    await workbench.waitForText("Ada: we agreed");
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
    await workbench.screenshot("meeting-refreshed");
    await workbench.undo();
    await workbench.waitForText("* Node.js Security Initiatives 2024 [#1255]");
    await workbench.waitForText("Ada: we agreed");
    assert.doesNotMatch(await workbench.visibleText(), /A late item|called now/);
  });
});
