import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docsNotes, docsText, githubPage } from "../unit/minutes/paste/clipboards.js";
import { copyElsewhere, openPasteMenu, pasteAs } from "./clipboard.js";
import { openWindow, type Window } from "./window.js";

const file = join("meetings", "2024-05-09.md");

/** What a document editor and a web page put on the clipboard, pasted as a person does it. */
describe("pasting from elsewhere", () => {
  let window: Window;
  let item = 0;

  before(async () => {
    window = await openWindow({ file });
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/undici").waitFor();
    const lines = readFileSync(join(window.folder, file), "utf8").split("\n");
    item = lines.findIndex((line) => line.includes("[#52575]")) + 1;
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await window.workbench.screenshot("paste-failed");
  });

  after(() => window.close());

  it("takes a document's list as notes below the item, and the plain text where nobody asks", async () => {
    const { workbench } = window;
    const { page } = workbench;
    await copyElsewhere(page, docsNotes, docsText);
    await workbench.goTo(item, 200);
    await page.keyboard.press("Control+V");
    await openPasteMenu(workbench, "Insert as Notes");
    await workbench.waitForText("    * it lands on Monday");
    await workbench.screenshot("paste-offered");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Z");
    await workbench.goTo(item, 200);
    await pasteAs(workbench, "Insert as Notes");
    await workbench.waitForText("  * **Ada:** the flag --watch-path is gone, use `--watch`");
    await workbench.waitForText("    * Lin: agreed, see [#7](https://github.com/example/tools/pull/7)");
    await workbench.waitForText("  * Action: Joan writes to the [team](https://example.org/team)");
    await workbench.screenshot("paste-docs");
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    await workbench.waitForText("Landed on Tuesday");
    assert.doesNotMatch(await workbench.visibleText(), /watch-path/);
  });

  it("takes what a browser makes of a page", async () => {
    const { workbench } = window;
    await copyElsewhere(workbench.page, githubPage);
    await workbench.goTo(item, 200);
    await pasteAs(workbench, "Insert as Notes");
    await workbench.waitForText("  * Retire the `old` parser #12");
    await workbench.waitForText(
      "  * It follows [#7](https://github.com/example/tools/pull/7) and @ada asked for it.",
    );
    await workbench.screenshot("paste-page");
  });
});
