import type { Page, Rule } from "./engine/rule.js";

export const itemWrapped: Rule = {
  id: "item-wrapped",
  severity: "info",
  *check({ minutes: { items, text } }) {
    for (const { titleSpan, referenceSpan, isHeading, span } of items) {
      if (isHeading || !referenceSpan || referenceSpan.start < titleSpan.end) continue;
      const between = text.slice(titleSpan.end, referenceSpan.start);
      if (!/[\r\n]/.test(between)) continue;
      const isGap = /^\s+$/.test(between);
      yield {
        span,
        message: "Unexpected line break between an item's title and its link, expected both on one line.",
        fix: isGap
          ? {
              title: "Put the link behind the title",
              changes: [{ start: titleSpan.end, end: referenceSpan.start, text: " " }],
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
  ],
};
