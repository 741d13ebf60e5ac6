import * as l10n from "@vscode/l10n";
import type { Span } from "../minutes/span.js";
import type { Page, Rule } from "./engine/rule.js";

export const itemUnlinked: Rule = {
  id: "item-unlinked",
  severity: "warning",
  *check({ minutes: { items, text }, prose }) {
    for (const { number, url, repository, referenceSpan, isHeading, span } of items) {
      if (isHeading || number === undefined || url !== undefined || !referenceSpan) continue;
      const written = text.slice(referenceSpan.start, referenceSpan.end);
      if (isSaidElsewhere(text, span, referenceSpan, number) || isRank(text, span, referenceSpan)) continue;
      const isPlain = /^\(?(?:[\w.-]+\/)?[\w.-]*#\d+\)?$/.test(written);
      const target =
        repository && `https://github.com/${repository.owner}/${repository.name}/issues/${number}`;
      yield {
        span: referenceSpan,
        message: messageOf(written, target),
        fix:
          target !== undefined && isPlain
            ? {
                title: l10n.t("Link {0}", written),
                changes: [{ ...referenceSpan, text: `[#${number}](${target})` }],
                isCertain: false,
              }
            : undefined,
      };
    }
    for (const { start, text: lines } of prose.find(LINES))
      for (const { 0: written, index } of lines.matchAll(/#\d{1,6}(?=\)?\s)/g))
        yield {
          span: { start: start + index, end: start + index + written.length },
          message: messageOf(written),
        };
  },
};

/** An agenda without bullets: of several lines, each ends with a number. */
const LINES = /(?:^\p{Lu}[^\n#[\]]{2,120}#\d{1,6}\)?[ \t\r]{0,9}\n){2,40}/gmu;

function messageOf(written: string, target = l10n.t("its address")): string {
  return l10n.t("Unexpected {0} without a link, expected {1}.", written, target);
}

/** The item has the address besides, or a link that is malformed, which is another mistake. */
function isSaidElsewhere(text: string, item: Span, reference: Span, number: number): boolean {
  const address = new RegExp(`/(?:issues|pull|discussions)/${number}(?!\\d)`);
  return (
    address.test(text.slice(item.start, item.end)) ||
    /^\]?\\?\(/.test(text.slice(reference.end, reference.end + 3))
  );
}

/** "#1 use case": the first of several, not the first issue. */
function isRank(text: string, item: Span, reference: Span): boolean {
  const isFirst = /^[-*+\d.)\s]*$/.test(text.slice(item.start, reference.start));
  return isFirst && /^#\d(?= [a-z])/.test(text.slice(reference.start, reference.end + 2));
}

export const page: Page = {
  finds: "An agenda item has a number and no link.",
  why: "In a file, GitHub makes no link of a bare number. The fix links it to the repository of the heading above.",
  good: [
    { text: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n" },
    { text: "## Agenda\n\n* https://github.com/example/tools/issues/12: Plans #12\n" },
    { text: "## Agenda\n\n* Plans [#12]()\n* #1 use case: tests\n" },
  ],
  bad: [
    {
      text: "## Agenda\n\nPlans for winter #12\nTests (ref: #13)\n\n## Notes\n\nAs we said in #14\n",
      reports: ["#12", "#13"],
    },
    {
      text: "### example/tools\n\n* Plans #12\n",
      reports: ["#12"],
      fixed: "### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n",
    },
  ],
};
