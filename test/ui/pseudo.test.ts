import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { stageExtension } from "../../scripts/stage.js";
import { addPseudoLanguage, pseudoLanguage } from "../../scripts/translations.js";
import { ruleIds } from "../../src/rules/ids.js";
import { createWorldData } from "../github/data/index.js";
import { englishWords } from "../l10n/english.js";
import { openWindow, type Window } from "./window.js";

/** The window in a language of accented letters: what is ours and carries none was forgotten. */
describe("in the pseudo-language", () => {
  let window: Window;
  let out: string;
  before(async function () {
    this.timeout(120_000);
    mkdirSync(join(root, "out"), { recursive: true });
    out = mkdtempSync(join(root, "out", "pseudo-"));
    await stageExtension(out);
    addPseudoLanguage(out);
    window = await openWindow({
      file: "meetings/2024-05-09.md",
      extension: out,
      language: pseudoLanguage,
      settings: { "minutes.inlayHints.state": "on" },
    });
  });
  after(async () => {
    await window.close();
    rmSync(out, { recursive: true, force: true });
  });

  /** What documents and GitHub say, and names that no language has another word for. */
  const minutes = ["2024-05-09", "2024-04-25"]
    .map((day) => readFileSync(join(root, "sample", "meetings", `${day}.md`), "utf8"))
    .join("\n");
  const names = "TSC minutes-demo Demo Chair Facundo Tuesca core graphql search UTF KB AM PM";
  const world = JSON.stringify(createWorldData());
  const check = (text: string, ofVSCode = "") => {
    assert.match(text, /[^\0-\u02ff]/, "some of it is in the pseudo-language");
    assert.deepEqual(englishWords(text, [minutes, world, names, ofVSCode].join(" ")), [], text);
  };
  const run = async (key: string) => {
    const words = JSON.parse(readFileSync(join(out, `package.nls.${pseudoLanguage}.json`), "utf8")) as Record<
      string,
      string
    >;
    await window.workbench.runCommand(`${words["extension.displayName"]}: ${words[key]}`);
  };

  it("nothing is English in the view with its rows, what is spoken of them, and its menu", async () => {
    const { workbench } = window;
    await workbench.page.locator(".activitybar a[aria-label^='Ḿ']").click();
    await workbench.treeRow("#7").waitFor();
    await workbench.screenshot("pseudo-agenda");
    check((await workbench.treeTexts()).join("\n"));
    check(await workbench.treeMessage());
    const labels = (element: string) =>
      workbench.page
        .locator(element)
        .evaluateAll((elements) => elements.map((each) => each.getAttribute("aria-label")).join("\n"));
    check(await labels(".sidebar .monaco-list-row"));
    check(
      await labels(".sidebar .composite.title [aria-label]"),
      "Collapse All Views and More Actions actions",
    );
    await workbench.treeRow("#52910").click({ button: "right" });
    const menu = workbench.page.locator(".monaco-menu .action-label");
    await menu.first().waitFor();
    check((await menu.allInnerTexts()).join("\n"));
    await workbench.page.keyboard.press("Escape");
  });

  it("nothing is English in code lenses, hovers, problems and the status", async () => {
    const { workbench } = window;
    const lenses = workbench.page.locator(".editor-instance .codelens-decoration a");
    await lenses.first().waitFor();
    check((await lenses.allInnerTexts()).join("\n"));
    check(await workbench.hover("#52575"), "ctrl click");
    check(await workbench.hover("@mhdawson"), "ctrl click");
    const status = (id: string) =>
      workbench.page.locator(`.statusbar-item[id='${id}']`).getAttribute("aria-label");
    check((await status("minutes.minutes.minutes.demo")) ?? "", "beaker");
    check(
      (await status("status.languageStatus")) ?? "",
      "Editor Language Status Markdown link validation disabled next",
    );
    await workbench.runCommand("Problems: Focus on Problems View");
    const problems = workbench.page.locator(".markers-panel .monaco-list-row");
    await problems.filter({ hasText: "title-double-space" }).waitFor();
    await workbench.screenshot("pseudo-problems");
    // The name of what reports, and of the rule, stand on lines of their own.
    const lines = (await problems.allInnerTexts()).flatMap((text) => text.split("\n"));
    const said = lines.filter((line) => line !== "Minutes" && !ruleIds.includes(line));
    check(said.join("\n"), "md mdmeetings Ln Col José");
  });

  it("nothing is English in lists to choose from, and in messages", async () => {
    const { workbench } = window;
    for (const key of ["command.insertAttendees", "command.showUsage"]) {
      await run(key);
      await workbench.quickInput.locator(".quick-input-title", { hasText: /[^\0-\u02ff]/ }).waitFor();
      await workbench.quickPickRows.first().waitFor();
      const input = workbench.quickInput.locator("input[type=text], input.input").first();
      const shown = [
        await workbench.quickInput.locator(".quick-input-title").innerText(),
        await input.getAttribute("placeholder"),
        ...(await workbench.quickPickRows.allInnerTexts()),
      ];
      await workbench.screenshot(`pseudo-${key}`);
      check(shown.join("\n"));
      await workbench.page.keyboard.press("Escape");
    }
    await workbench.focusEditor();
    await run("command.fixAll");
    const toast = workbench.page.locator(".notification-toast .notification-list-item-message").first();
    await toast.waitFor();
    check(await toast.innerText());
    await workbench.undo();
  });
});
