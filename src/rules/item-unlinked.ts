import type { Page, Rule } from "./engine/rule.js";

export const itemUnlinked: Rule = {
  id: "item-unlinked",
  severity: "warning",
  *check({ minutes: { items, text } }) {
    for (const { number, url, repository, referenceSpan, isHeading } of items) {
      if (isHeading || number === undefined || url !== undefined || !referenceSpan) continue;
      const written = text.slice(referenceSpan.start, referenceSpan.end);
      const isPlain = /^\(?(?:[\w.-]+\/)?[\w.-]*#\d+\)?$/.test(written);
      const target =
        repository && `https://github.com/${repository.owner}/${repository.name}/issues/${number}`;
      yield {
        span: referenceSpan,
        message: `Unexpected ${written} without a link, expected ${target ?? "its address"}.`,
        fix:
          target !== undefined && isPlain
            ? {
                title: `Link ${written}`,
                changes: [{ ...referenceSpan, text: `[#${number}](${target})` }],
                isCertain: false,
              }
            : undefined,
      };
    }
  },
};

export const page: Page = {
  finds: "An agenda item has a number and no link.",
  why: "In a file, GitHub makes no link of a bare number. The fix links it to the repository of the heading above.",
  good: [{ text: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n" }],
  bad: [
    {
      text: "### example/tools\n\n* Plans #12\n",
      reports: ["#12"],
      fixed: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
  ],
};
