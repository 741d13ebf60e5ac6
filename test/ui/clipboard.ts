import type { Page } from "playwright-core";
import type { Workbench } from "./workbench.js";

/**
 * Copies in another page of the browser: what a program hands to the clipboard as HTML and text, or, where there is no
 * text, what the browser makes of the HTML as a page.
 */
export async function copyElsewhere(page: Page, html: string, text?: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent(text === undefined ? html : "<p>a document</p>");
  await other.evaluate(
    ([markup, words]) => {
      if (words !== undefined)
        document.addEventListener("copy", (event) => {
          event.clipboardData?.setData("text/html", markup);
          event.clipboardData?.setData("text/plain", words);
          event.preventDefault();
        });
      getSelection()?.selectAllChildren(document.body);
    },
    [html, text] as const,
  );
  await other.keyboard.press("Control+C");
  await other.close();
  await page.bringToFront();
}

/** Opens what VS Code offers beside the paste that was just made. */
export async function openPasteMenu({ page }: Workbench, label: string): Promise<void> {
  await page.locator(".post-edit-widget").waitFor();
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row", { hasText: label }).waitFor();
}

/** Pastes, and chooses one of what is offered beside the plain text. */
export async function pasteAs(workbench: Workbench, label: string): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press("Control+V");
  await openPasteMenu(workbench, label);
  const rows = await page.locator(".action-widget .monaco-list-row.action").allInnerTexts();
  for (let step = 0; step < rows.findIndex((row) => row.includes(label)); step++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".action-widget").waitFor({ state: "hidden" });
}
