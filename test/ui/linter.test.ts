import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { openWindow, type Window } from "./window.js";

const messy = `# Node.js  Security team Meeting 2024-05-09

## Links

* **Recording**: https://www.youtube.com/watch?v=abcdefghijk&ab_channel=example
* **GitHub Issue**: https://github.com/nodejs/security-wg/issues/1302

## Present

* Ada Byron (@ada)
* Jos√© Hopper (@jose)
* Joan Clarke: @joan_c

## Agenda

*Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

- [x ] Vulnerability Review
  * Ada: nothing new

### nodejs/security-wg

* Audit build process for dependencies
[#1037](https://github.com/nodejs/security-wg/issues/1037)
  * Ada: we don.t know yet
`;

const seed = join(root, "..", "shared", "seed.md");

/** What a person sees of the linter, on messy minutes and on the seed where it is there. */
for (const [name, write] of [
  ["messy minutes", (path: string) => writeFileSync(path, messy)],
  ["the seed", (path: string) => cpSync(seed, path)],
] as const)
  describe(`the linter, on ${name}`, function () {
    let window: Window;
    const windows: Window[] = [];
    let folder: string | undefined;

    before(async function () {
      if (name === "the seed" && !existsSync(seed)) this.skip();
      folder = mkdtempSync(join(tmpdir(), "minutes-lint-"));
      cpSync(join(root, "sample"), folder, { recursive: true });
      write(join(folder, "meetings", "2024-05-09.md"));
      window = await openWindow({ folder, file: "meetings/2024-05-09.md" });
      windows.push(window);
    });

    after(async () => {
      for (const opened of windows) await opened.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    const problems = () => window.workbench.page.locator(".markers-panel .monaco-list-row");

    it("lists what is wrong in the Problems panel, each with its rule", async () => {
      const { workbench } = window;
      await workbench.goTo(1);
      await workbench.runCommand("Problems: Focus on Problems View");
      await problems().filter({ hasText: "wrong-encoding" }).first().waitFor();
      await problems().filter({ hasText: "Unexpected Jos√©, expected José" }).first().waitFor();
      await workbench.screenshot(`${name}-problems`);
    });

    it("offers a fix at the place, with the word before and after", async () => {
      const { workbench } = window;
      const line =
        (await workbench.visibleText()).split("\n").findIndex((text) => text.includes("Jos√©")) + 1;
      await workbench.focusEditor();
      await workbench.goTo(line, name === "the seed" ? 13 : 7);
      await workbench.page.keyboard.press("Control+.");
      const fix = workbench.page.locator(".action-widget .monaco-list-row", {
        hasText: "Change Jos√© to José",
      });
      await fix.waitFor();
      await workbench.screenshot(`${name}-quick-fix`);
      await workbench.page.keyboard.press("Enter");
      await workbench.waitForText("José");
      await workbench.undo();
      await workbench.waitForText("Jos√©");
    });

    it("mends all that is certain from the palette, and one undo takes it back", async () => {
      const { workbench } = window;
      await workbench.runCommand("Minutes: Fix All Problems");
      await workbench.goTo(1);
      await workbench.waitForText("# Node.js Security team Meeting 2024-05-09");
      await workbench.waitForText("José");
      await problems().filter({ hasText: "title-double-space" }).waitFor({ state: "detached" });
      await workbench.screenshot(`${name}-fixed`);
      await workbench.undo();
      await workbench.goTo(1);
      await workbench.waitForText("# Node.js  Security team Meeting 2024-05-09");
      assert.match(await workbench.visibleText(), /Jos√©/);
    });
  });

const corpus = join(root, "..", "shared", "corpus");

describe("the linter, on published minutes", function () {
  for (const name of [
    "nodejs__security-wg/2023-04-13.md",
    "nodejs__community-committee/2020-06-11.md",
    "nodejs__TSC/2017-11-08.md",
  ])
    it(`lists and mends what is wrong in ${name}, and one undo takes it back`, async function () {
      if (!existsSync(corpus)) this.skip();
      const folder = mkdtempSync(join(tmpdir(), "minutes-lint-"));
      const file = name.split("/").at(-1) ?? "";
      cpSync(join(corpus, name), join(folder, file));
      const window = await openWindow({ folder, file });
      const { workbench } = window;
      try {
        await workbench.runCommand("Problems: Focus on Problems View");
        const problems = workbench.page.locator(".markers-panel .monaco-list-row");
        await problems.filter({ hasText: "Unexpected" }).first().waitFor();
        await workbench.focusEditor();
        const before = await workbench.visibleText();
        await workbench.screenshot(`published-${file}-problems`);
        await workbench.runCommand("Minutes: Fix All Problems");
        await workbench.page.locator(".notification-toast", { hasText: "Mended" }).waitFor();
        await workbench.goTo(1);
        await workbench.screenshot(`published-${file}-fixed`);
        await workbench.undo();
        await workbench.goTo(1);
        assert.equal(await workbench.visibleText(), before);
      } finally {
        await window.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
});
