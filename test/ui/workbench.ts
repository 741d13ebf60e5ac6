import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "../../scripts/root.js";

/** The window as a person uses it. Each method waits until what it does can be seen. */
export class Workbench {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.locator(".monaco-workbench .activitybar .action-item").first().waitFor();
    await this.page.locator(".statusbar-item").first().waitFor();
  }

  /** Runs a command from the palette by its title, as "Minutes: Refresh Agenda". */
  async runCommand(title: string, by: "mouse" | "keyboard" = "mouse"): Promise<void> {
    const row = this.quickPickRows.filter({ hasText: title }).first();
    // A window that is still opening its editors takes the focus away once more, and the palette closes.
    for (let attempt = 1; ; attempt++)
      try {
        await this.page.keyboard.press("F1");
        const input = this.quickInput.locator("input[type=text], input.input").first();
        await input.fill(`>${title}`, { timeout: 5_000 });
        if (by === "mouse") await row.click({ timeout: 5_000 });
        else {
          await row.waitFor({ timeout: 5_000 });
          await this.page.keyboard.press("Enter");
        }
        return;
      } catch (error) {
        if (attempt === 3) throw error;
        await this.page.keyboard.press("Escape");
      }
  }

  get quickInput(): Locator {
    return this.page.locator(".quick-input-widget:visible");
  }

  get quickPickRows(): Locator {
    return this.quickInput.locator(".monaco-list-row");
  }

  /** Types into the filter of the quick pick that is open. */
  async filterQuickPick(text: string): Promise<void> {
    await this.quickInput.locator("input[type=text], input.input").first().fill(text);
  }

  async openFile(path: string): Promise<void> {
    await this.page.keyboard.press("Control+P");
    await this.filterQuickPick(path);
    const row = this.quickPickRows.filter({ hasText: path.split("/").at(-1) ?? path }).first();
    await row.waitFor();
    await this.page.keyboard.press("Enter");
    await this.page
      .locator(".editor-group-container .tab.active", { hasText: path.split("/").at(-1) ?? path })
      .waitFor();
  }

  /** Clicks the icon of a view container in the activity bar until its views are open. */
  async openSidebar(name: string): Promise<void> {
    const title = this.page.locator(".sidebar .composite.title", { hasText: new RegExp(name, "i") });
    if (await title.isVisible()) return;
    await this.page
      .locator(".activitybar .action-item", { has: this.page.locator(`[aria-label^="${name}"]`) })
      .click();
    await title.waitFor();
  }

  /** Drags the sidebar's edge by so many pixels. */
  async widenSidebar(pixels: number): Promise<void> {
    const box = await this.page.locator(".part.sidebar").boundingBox();
    if (!box) throw new Error("The sidebar is not open.");
    const edge = { x: box.x + box.width, y: box.y + box.height / 2 };
    await this.page.mouse.move(edge.x, edge.y);
    await this.page.mouse.down();
    await this.page.mouse.move(edge.x + pixels, edge.y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** The row of a tree in the sidebar that holds these words. */
  treeRow(words: string | RegExp): Locator {
    return this.page.locator(".sidebar .monaco-list-row", { hasText: words });
  }

  get treeRows(): Locator {
    return this.page.locator(".sidebar .monaco-list-row");
  }

  /** What each row of the tree says: label, then description. */
  async treeTexts(): Promise<string[]> {
    return this.treeRows.evaluateAll((rows) =>
      rows.map((row) =>
        [".label-name", ".label-description"]
          .map((part) => row.querySelector(part)?.textContent ?? "")
          .join(" ")
          .replaceAll("\u00a0", " ")
          .trim(),
      ),
    );
  }

  /** What stands above the tree. */
  /** The words above the tree, which may come a moment after its rows. */
  treeMessage(): Promise<string> {
    return this.page
      .locator(".sidebar .tree-explorer-viewlet-tree-view .message", { hasText: /\S/ })
      .innerText();
  }

  get editor(): Locator {
    return this.page.locator(".editor-instance .monaco-editor").first();
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press("Control+G");
    await this.filterQuickPick(`:${line},${column}`);
    await this.page.keyboard.press("Enter");
    await this.quickInput.waitFor({ state: "hidden" });
  }

  /** @param delay milliseconds between two keys; fifty are as fast as people get */
  async type(text: string, delay = 15): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  async undo(): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press("Control+Z");
  }

  async focusEditor(): Promise<void> {
    await this.runCommand("View: Focus Active Editor Group");
  }

  /** A row of the completions that are offered. */
  suggestion(label: string): Locator {
    return this.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: label }).first();
  }

  /** Waits until a line of the visible part of the editor holds the text. */
  async waitForText(text: string): Promise<void> {
    // The editor shows spaces as no-break spaces.
    const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ \\u00a0]"));
    await this.editor.locator(".view-line", { hasText: pattern }).first().waitFor();
  }

  /** The text of the lines that can be seen in the editor. */
  async visibleText(): Promise<string> {
    const lines = await this.editor.locator(".view-line").evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text.replaceAll("\u00a0", " ")),
    );
    return lines.join("\n");
  }

  /**
   * Hovers over the first place where the words stand in the editor, and gives the hover's words. A code lens that comes
   * up meanwhile moves the lines away from under the mouse, so it is tried three times.
   */
  async hover(words: string, timeout = 12_000): Promise<string> {
    const hover = this.page.locator(".monaco-resizable-hover:visible");
    for (let attempt = 1; ; attempt++)
      try {
        // The middle of the title bar, where nothing answers to the mouse.
        await this.page.mouse.move(300, 15);
        await hover.waitFor({ state: "hidden" });
        const place = await this.placeOf(words);
        await this.page.mouse.move(place.x + 3, place.y + 60);
        await this.page.mouse.move(place.x, place.y, { steps: 4 });
        await hover.waitFor({ timeout: timeout / 3 });
        await hover.getByText("Loading...").waitFor({ state: "hidden" });
        return await hover.innerText({ timeout: 5_000 });
      } catch (error) {
        if (attempt === 3) throw error;
      }
  }

  /** Whether a hover comes up over the words within a second. */
  async hasHover(words: string): Promise<boolean> {
    return this.hover(words, 1_500).then(
      () => true,
      () => false,
    );
  }

  /** The colour of the first visible place where the words stand, as CSS says it. */
  async colorOf(...words: readonly string[]): Promise<string> {
    const wanted = words.join("|");
    const line = this.editor
      .locator(".view-line span span", { hasText: new RegExp(wanted.replaceAll(" ", "[ \\u00a0]")) })
      .first();
    await line.waitFor();
    return line.evaluate((element) => getComputedStyle(element).color);
  }

  /** The middle of the first place where the words stand in the visible part of the editor, in pixels of the page. */
  async placeOf(words: string): Promise<{ x: number; y: number }> {
    const line = this.editor.locator(".view-line", { hasText: words }).first();
    await line.waitFor();
    const place = await line.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const pieces: { node: Node; start: number }[] = [];
      let text = "";
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        pieces.push({ node, start: text.length });
        text += (node.textContent ?? "").replaceAll("\u00a0", " ");
      }
      const middle = text.indexOf(wanted) + Math.floor(wanted.length / 2);
      const piece = pieces.findLast(({ start }) => start <= middle);
      if (!piece) return undefined;
      const range = document.createRange();
      range.setStart(piece.node, middle - piece.start);
      range.setEnd(piece.node, middle - piece.start + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, words);
    if (!place) throw new Error(`"${words}" is not to be seen in the editor.`);
    return place;
  }

  /** Chooses a colour theme by its name. */
  async setTheme(name: string): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.filterQuickPick(name);
    await this.quickPickRows.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.quickInput.waitFor({ state: "hidden" });
  }

  /** Keeps a picture of the window under out/screenshots/. */
  async screenshot(name: string): Promise<void> {
    const folder = join(root, "out", "screenshots");
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
