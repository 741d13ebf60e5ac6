import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { openWindow, type Window } from "../ui/window.js";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const edition = process.env.MINUTES_VSCODE === "newest" ? "newest" : "oldest";

/** One look at each kind of feature, in the file that people get. */
describe(`the package, installed in the ${edition} VS Code`, () => {
  let window: Window;
  before(async () => {
    window = await openWindow({
      file: "meetings/2024-05-09.md",
      packageFile: join(root, "dist", `minutes-${version}.vsix`),
      edition,
    });
  });
  after(() => window.close());

  const picture = (name: string) => window.workbench.screenshot(`package-${edition}-${name}`);

  it("shows the agenda in the sidebar", async () => {
    const { workbench } = window;
    await workbench.openSidebar("Minutes");
    await workbench.treeRow("nodejs/undici").waitFor({ timeout: 60_000 });
    await picture("agenda");
    assert.ok(window.github.requests.some(({ hasToken }) => hasToken));
  });

  it("says what an issue is in a hover", async () => {
    await window.workbench.goTo(32);
    assert.match(await window.workbench.hover("[#52575]"), /nodejs\/node#52575/);
    await picture("hover");
  });

  it("inserts attendees that are picked", async () => {
    const { workbench } = window;
    await workbench.focusEditor();
    await workbench.goTo(1);
    await workbench.runCommand("Minutes: Insert Attendees…");
    const row = workbench.quickPickRows.filter({ hasText: "@facutuesca" }).first();
    await row.waitFor();
    await picture("attendees");
    await row.click();
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText("Facundo Tuesca (@facutuesca)");
    await workbench.undo();
  });

  it("inserts a snippet", async () => {
    const { workbench } = window;
    await workbench.focusEditor();
    await workbench.goTo(53);
    await workbench.runCommand("Minutes: Insert Section…");
    await workbench.filterQuickPick("Decision");
    await workbench.quickPickRows.filter({ hasText: "min-decision" }).first().click();
    await workbench.waitForText("Decision: what was decided");
    await picture("snippet");
    await workbench.undo();
  });

  it("marks a problem as soon as it is typed", async () => {
    const { workbench } = window;
    await workbench.focusEditor();
    // Behind the X of "- [X]".
    await workbench.goTo(24, 5);
    await workbench.type(" ");
    await workbench.runCommand("View: Focus Problems");
    await workbench.page.locator(".markers-panel", { hasText: "checkbox-malformed" }).first().waitFor();
    await picture("problem");
  });
});
