import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

export const titleDoubleSpace: Rule = {
  id: "title-double-space",
  severity: "warning",
  *check({ minutes: { text, title } }) {
    if (!title) return;
    const written = text.slice(title.span.start, title.span.end).trimEnd();
    const gaps = [...written.matchAll(/(?<=[^\s#]) {2,}(?=[^\s#])/g)];
    if (gaps.length === 0) return;
    yield {
      span: { start: title.span.start, end: title.span.start + written.length },
      message: l10n.t("Unexpected run of spaces in the title, expected one."),
      fix: {
        title: l10n.t("Leave one space between words"),
        changes: gaps.map(({ index, 0: gap }) => {
          const start = title.span.start + index;
          return { start, end: start + gap.length, text: " " };
        }),
        isCertain: true,
      },
    };
  },
};

export const page: Page = {
  finds: "The title has more than one space between two words.",
  why: "The job that writes titles leaves two spaces where a group has no second name. Searches for the title then miss it.",
  good: [{ text: "# Example Tools Meeting 2026-08-06\n" }],
  bad: [
    {
      text: "# Example  Tools Meeting 2026-08-06\n",
      reports: ["# Example  Tools Meeting 2026-08-06"],
      fixed: "# Example Tools Meeting 2026-08-06\n",
    },
  ],
};
