import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const BLANKS = /(?<![ \t])[ \t]+(?=\r?$)/gm;

export const trailingBlanks: Rule = {
  id: "trailing-blanks",
  severity: "hint",
  *check({ prose, minutes }) {
    // Two blanks behind words are a line break that somebody may have meant.
    for (const { start, end, text } of prose.findEverywhere(BLANKS)) {
      if (text === "  " && /\S/.test(minutes.text.charAt(start - 1))) continue;
      const span = { start, end };
      yield {
        span,
        message: l10n.t("Unexpected blanks at the end of a line, expected none."),
        fix: { title: l10n.t("Remove the blanks"), changes: [{ ...span, text: "" }], isCertain: true },
      };
    }
  },
};

export const page: Page = {
  finds: "A line ends with blanks.",
  why: "Nobody sees them, and every difference of two versions shows them. Two blanks behind words are a line break in Markdown, and are left alone.",
  good: [{ text: "* Ada: soon  \n  and more\n" }],
  bad: [{ text: "* **Recording**: \n", reports: [" "], fixed: "* **Recording**:\n" }],
};
