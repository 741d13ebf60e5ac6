import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";
import { PLACEHOLDER } from "./engine/placeholders.js";

export const placeholderLeft: Rule = {
  id: "placeholder-left",
  severity: "error",
  *check({ prose, minutes }) {
    for (const { start, end, text } of prose.findEverywhere(PLACEHOLDER))
      yield {
        span: { start, end },
        message: l10n.t("Unexpected placeholder {0}, expected what it stands for.", text),
      };
    const label = minutes.extracted?.label;
    if (label !== undefined && minutes.extracted?.labelSpan && /^<.*>$|^\$/.test(label))
      yield {
        span: minutes.extracted.labelSpan,
        message: l10n.t("Unexpected placeholder {0}, expected the agenda's label.", label),
      };
  },
};

export const page: Page = {
  finds: "A placeholder of the template was not filled in.",
  why: "`$GITHUB_ISSUE$` or `<agenda-label>` says nothing to a reader. Write what it stands for, or delete the line.",
  good: [
    { text: "## Links\n\n* **GitHub Issue**: https://github.com/example/tools/issues/3\n" },
    { text: "The template has `$GITHUB_ISSUE$` where the issue goes.\n" },
  ],
  bad: [
    { text: "## Links\n\n* **GitHub Issue**: $GITHUB_ISSUE$\n", reports: ["$GITHUB_ISSUE$"] },
    { text: "## Links\n\n* **Minutes**: $MINUTES\\_DOC$\n", reports: ["$MINUTES\\_DOC$"] },
    {
      text: "Extracted from **<agenda-label>** labelled issues from the **example org** prior to the meeting.\n",
      reports: ["<agenda-label>"],
    },
    { text: "## Present\n\n* Name @handle\n", reports: ["Name @handle"] },
  ],
};
