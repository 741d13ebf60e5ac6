import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

export const itemWrapped: Rule = {
  id: "item-wrapped",
  severity: "info",
  *check({ minutes: { items, text } }) {
    for (const { titleSpan, referenceSpan, isHeading, span } of items) {
      if (isHeading || !referenceSpan || referenceSpan.start < titleSpan.end) continue;
      const written = text.slice(titleSpan.start, referenceSpan.start);
      if (!/[\r\n]/.test(written)) continue;
      const breaks = [...written.matchAll(/[^\S\r\n]*[\r\n]\s*/g)];
      const between = text.slice(titleSpan.end, referenceSpan.start);
      const isClean = between.trim() === "" && !/[\r\n][^\S\r\n]*[>#|*+-]/.test(written);
      yield {
        span,
        message: l10n.t(
          "Unexpected line break between an item's title and its link, expected both on one line.",
        ),
        fix: isClean
          ? {
              title: l10n.t("Put the title and its link on one line"),
              changes: breaks.map(({ 0: gap, index }) => ({
                start: titleSpan.start + index,
                end: titleSpan.start + index + gap.length,
                text: " ",
              })),
              isCertain: true,
            }
          : undefined,
      };
    }
  },
};

export const page: Page = {
  finds: "An item's title and its link are broken over two lines.",
  why: "Tools that read minutes line by line lose the link, and so do people who sort or move lines. The fix joins them.",
  good: [{ text: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n" }],
  bad: [
    {
      text: "### example/tools\n\n* Plans\n[#12](https://github.com/example/tools/issues/12)\n",
      reports: ["* Plans\n[#12](https://github.com/example/tools/issues/12)"],
      fixed: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
    {
      text: "### example/tools\n\n* Plans for the\n  winter [#12](https://github.com/example/tools/issues/12)\n",
      reports: ["* Plans for the\n  winter [#12](https://github.com/example/tools/issues/12)"],
      fixed:
        "### example/tools\n\n* Plans for the winter [#12](https://github.com/example/tools/issues/12)\n",
    },
  ],
};
