import assert from "node:assert/strict";
import { openWindow, type Window } from "./window.js";

/** The clock, and what a person makes of the times that it gives. */
describe("the recording's clock", function () {
  let window: Window;

  before(async () => {
    window = await openWindow({
      file: "meetings/2024-05-09.md",
      settings: { "minutes.clock.markItems": true },
    });
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/undici").waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await window.workbench.screenshot("clock-failed");
  });

  after(() => window.close());

  const status = () => window.workbench.page.locator('.statusbar-item[id*="minutes.clock"]');

  it("starts with when the recording began", async () => {
    const { workbench } = window;
    await workbench.runCommand("Minutes: Start Clock…");
    await workbench.quickPickRows.filter({ hasText: "Now" }).waitFor();
    await workbench.screenshot("clock-start");
    await workbench.filterQuickPick("soon");
    await workbench.quickPickRows.filter({ hasText: "Type minutes" }).waitFor();
    await workbench.filterQuickPick("12");
    await workbench.quickPickRows.filter({ hasText: "of recording by now" }).waitFor();
    await workbench.screenshot("clock-start-typed");
    await workbench.page.keyboard.press("Enter");
    await status()
      .filter({ hasText: /12:\d\d/ })
      .waitFor();
    assert.match((await status().getAttribute("aria-label")) ?? "", /^Recording clock, 12:\d\d/);
  });

  it("marks an item when its first note is typed, beside the list of speakers", async () => {
    const { workbench } = window;
    await workbench.goTo(40);
    await workbench.page.keyboard.press("End");
    await workbench.type("\n  * ", 40);
    await workbench.type("Mi");
    await workbench.suggestion("Michael Dawson").waitFor();
    await workbench.page.waitForTimeout(1_000);
    await workbench.screenshot("clock-marked");
    await workbench.suggestion("Michael Dawson").waitFor();
    await workbench.page.keyboard.press("Enter");
    await workbench.type("not yet");
    const text = await workbench.visibleText();
    assert.match(text, /\(12:\d\d\)\n {2}\* Michael.*not yet\n/);
  });

  it("offers a menu, runs on when the window is loaded anew, and stops there", async () => {
    const { workbench } = window;
    await workbench.page.keyboard.press("Control+S");
    await workbench.page.reload();
    await workbench.ready();
    await workbench.treeRow("nodejs/undici").waitFor();
    await status()
      .filter({ hasText: /1[23]:\d\d/ })
      .click();
    await workbench.quickPickRows.filter({ hasText: "Insert Timestamp" }).waitFor();
    await workbench.screenshot("clock-menu");
    await workbench.quickPickRows.filter({ hasText: "Stop the Clock" }).click();
    await status().waitFor({ state: "hidden" });
  });
});
