import axe from "axe-core";
import type { Page } from "playwright-core";

/** What VS Code's own widgets do, whatever an extension puts into them. */
const ofVSCode: readonly { readonly rule: string; readonly place: RegExp; readonly reason: string }[] = [
  {
    rule: "aria-prohibited-attr",
    place: /class="(?:action-label|monaco-keybinding)/,
    reason: "VS Code's toolbars and key hints carry a label without a role.",
  },
  {
    rule: "label-content-name-mismatch",
    place: /role="treeitem"/,
    reason:
      "A margin parts label and description of a row; axe reads them as one word. The test compares them itself.",
  },
  {
    rule: "link-in-text-block",
    place: /draggable="false"/,
    reason: "Links in hovers are VS Code's, and underlined where accessibility.underlineLinks is on.",
  },
  ...["aria-allowed-attr", "nested-interactive"].map((rule) => ({
    rule,
    place: /class="monaco-list-row[^>]*role="checkbox"/,
    reason: "In a list to choose many from VS Code makes each row a checkbox, with level and buttons.",
  })),
  {
    rule: "aria-required-children",
    place: /id="quickInput_list"/,
    reason: "VS Code makes checkboxes the children of its listbox.",
  },
  {
    rule: "color-contrast",
    place: /quick-input-list|<a id="c\d+"/,
    reason: "VS Code and its themes choose how pale the second line of a row and a code lens are.",
  },
  {
    rule: "aria-progressbar-name",
    place: /quick-input-progress/,
    reason: "VS Code's bar of progress has no name.",
  },
];

/**
 * Runs axe-core on the parts of the window that the selectors name.
 *
 * @returns each violation as `rule: reason: element`, VS Code's own left out
 */
export async function violationsIn(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (include) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ include: include.map((each) => [each]) }),
    [...selectors],
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ html, target }) =>
          !ofVSCode.some(({ rule, place }) => rule === id && place.test(`${String(target)} ${html}`)),
      )
      .map(({ html, failureSummary = "" }) => `${id}: ${failureSummary.replace(/\s+/g, " ")}: ${html}`),
  );
}
