import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { openWindow, type Window } from "./window.js";

/** What a person sees on finished minutes without asking. */
describe("minutes at a glance", function () {
  let window: Window;
  const windows: Window[] = [];

  before(async () => {
    window = await openWindow({
      file: "meetings/2024-05-09.md",
      settings: { "minutes.inlayHints.state": "on" },
    });
    windows.push(window);
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/undici").waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await window.workbench.screenshot("glance-failed");
  });

  after(async () => {
    for (const opened of windows) await opened.close();
  });

  const lens = (words: string) =>
    window.workbench.page.locator(".codelens-decoration a", { hasText: words }).first();

  it("says the state of each issue behind it, in words", async () => {
    const { workbench } = window;
    await workbench.goTo(36);
    await workbench.waitForText("closed 7 May 2024");
    await workbench.waitForText("open");
    await workbench.screenshot("glance-states");
  });

  it("inserts what is new below a repository with one click", async () => {
    const { workbench } = window;
    await lens("2 new on the agenda: insert").click();
    await workbench.treeRow("#52910 · in minutes").waitFor();
    await workbench.screenshot("glance-inserted");
    await workbench.undo();
    await workbench.treeRow("#52910 · new").waitFor();
  });

  for (const [what, address, line] of [
    ["on the agenda", "nodejs/node/pull/52910", "* src: harden permission checks [#52910]"],
    [
      "off the agenda",
      "nodejs/security-wg/pull/1306",
      "* docs: justify the answers for the best practices badge",
    ],
  ] as const)
    it(`offers the item for a pasted address of an issue ${what}`, async () => {
      const { workbench } = window;
      await workbench.goTo(32, 120);
      await workbench.type("\n* ");
      await workbench.page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        `https://github.com/${address}`,
      );
      await workbench.page.keyboard.press("Control+V");
      await workbench.suggestion(`#${address.split("/").at(-1) ?? ""}`).waitFor();
      await workbench.screenshot(`glance-pasted-${what}`);
      await workbench.page.keyboard.press("Enter");
      await workbench.waitForText(line);
      for (let undone = 0; undone < 4; undone++) await workbench.undo();
    });

  it("adds who spoke and is not listed with one click", async () => {
    const { workbench } = window;
    await workbench.goTo(35, 100);
    await workbench.page.keyboard.press("End");
    await workbench.type("\n* @facutuesca: soon");
    await workbench.page.keyboard.press("Escape");
    await workbench.goTo(10);
    await lens("1 spoke but is not listed: add").waitFor();
    await workbench.screenshot("glance-unlisted");
    await lens("1 spoke but is not listed: add").click();
    await workbench.waitForText("* Facundo Tuesca (@facutuesca)");
    await lens("1 spoke but is not listed: add").waitFor({ state: "hidden" });
    await workbench.undo();
  });

  it("leads from a speaker to Present, and renames him wherever he is", async () => {
    const { workbench } = window;
    await workbench.goTo(28, 6);
    await workbench.page.keyboard.press("F12");
    await workbench.page.locator(".line-numbers.active-line-number", { hasText: "14" }).waitFor();
    await workbench.page.keyboard.press("Home");
    for (let step = 0; step < 3; step++) await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("F2");
    await workbench.page.locator(".rename-box input").waitFor();
    await workbench.screenshot("glance-rename");
    await workbench.page.keyboard.type("Uli Gascon");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForText("* Uli Gascon (@UlisesGascon)");
    await workbench.waitForText("Uli - the monitor failed");
    await workbench.undo();
  });

  it("finds a person in all minutes of the workspace", async () => {
    const { workbench } = window;
    await workbench.goTo(14, 5);
    await workbench.page.keyboard.press("Shift+F12");
    const peek = workbench.page.locator(".peekview-widget");
    await peek.waitFor();
    await peek.locator(".monaco-list-row").first().waitFor();
    await workbench.screenshot("glance-references");
    assert.match(await peek.innerText(), /References \(\d{2}\)/);
    await workbench.page.keyboard.press("Escape");
  });
});

/** For who wants the states only now and then: VS Code's part is set by a click. */
describe("the state of issues while keys are held", function () {
  let window: Window;

  before(async () => {
    window = await openWindow({ file: "meetings/2024-05-09.md" });
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/undici").waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await window.workbench.screenshot("glance-pressed-failed");
  });

  after(() => window.close());

  it("stands there as long as they are", async () => {
    const { workbench } = window;
    const { page } = workbench;
    const states = async () => (await workbench.visibleText()).includes("closed 7 May 2024");
    await workbench.runCommand("Preferences: Open User Settings (JSON)");
    await page.locator(".tab.active", { hasText: "settings.json" }).waitFor();
    await workbench.waitForText("security.workspace.trust");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    await page.evaluate(() => navigator.clipboard.writeText('"minutes.inlayHints.state": "whilePressed",'));
    await page.keyboard.press("Control+V");
    await page.keyboard.press("Control+S");
    await page.locator(".notification-list-item", { hasText: "while Ctrl+Alt are held" }).waitFor();
    await workbench.screenshot("glance-pressed-offer");
    await page.getByRole("button", { name: "Set It for Markdown" }).click();
    await workbench.waitForText("offUnlessPressed");
    await page.locator(".tab", { hasText: "2024-05-09.md" }).click();
    await workbench.goTo(36);
    assert.equal(await states(), false);
    await page.keyboard.down("Control");
    await page.keyboard.down("Alt");
    await workbench.waitForText("closed 7 May 2024");
    await page.keyboard.up("Alt");
    await page.keyboard.up("Control");
    for (let waited = 0; (await states()) && waited < 50; waited++) await page.waitForTimeout(100);
    assert.equal(await states(), false);
  });
});

/** Published minutes, each with ways of its own, where the corpus is there. */
for (const { name, line, typed, label, result } of [
  {
    name: join("nodejs__Release", "2026-06-25.md"),
    line: "* Onboarding sxa as a releaser",
    typed: "\n  * Ja",
    label: "Jamie Magee",
    result: "  * Jamie: ",
  },
  {
    name: join("nodejs__web-team", "2025-10-27.md"),
    line: "* Card Sort Session Results",
    typed: "\n    * cl",
    label: "Claudio Wunder",
    result: "    * Claudio, ",
  },
])
  describe(`typing in ${name}`, function () {
    const windows: Window[] = [];
    let folder: string | undefined;
    const source = join(root, "..", "shared", "corpus", name);

    before(function () {
      if (!existsSync(source)) this.skip();
    });

    after(async () => {
      for (const opened of windows) await opened.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it("offers who is present in the form of these minutes", async () => {
      folder = mkdtempSync(join(tmpdir(), "minutes-published-"));
      cpSync(source, join(folder, "published.md"));
      const window = await openWindow({ folder, file: "published.md" });
      windows.push(window);
      const { workbench } = window;
      // The outline's name in the breadcrumbs tells that the extension runs.
      await workbench.page.locator(".monaco-breadcrumbs", { hasText: "Meeting" }).first().waitFor();
      const text = readFileSync(source, "utf8");
      await workbench.goTo(text.slice(0, text.indexOf(line)).split("\n").length);
      await workbench.page.keyboard.press("End");
      await workbench.type(typed);
      await workbench.suggestion(label).waitFor();
      await workbench.screenshot(`published-${name.replace(/\W+/g, "-")}`);
      await workbench.page.keyboard.press("Enter");
      await workbench.waitForText(result.trim());
    });
  });
