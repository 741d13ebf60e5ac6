import * as l10n from "@vscode/l10n";
import { readSubjectUrl } from "../minutes/references/subjectUrl.js";
import type { LinkEntry, Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";
import { isFresh } from "./engine/fresh.js";
import { PLACEHOLDER } from "./engine/placeholders.js";
import { headingOf, valueOf } from "./engine/places.js";

export const meetingIssueMissing: Rule = {
  id: "meeting-issue-missing",
  severity: "info",
  *check({ minutes }) {
    const has =
      isAtTop(minutes) ||
      minutes.links.some((entry) =>
        entry.url === undefined ? isLeftOpen(entry, minutes) : isIssue(entry.label, entry.url),
      );
    if (!has)
      yield {
        span: headingOf(minutes, "links"),
        message: l10n.t("Unexpected minutes without the meeting's issue, expected its address."),
      };
  },
};

/** The title is a link to it, or a line between the title and the first section tells. */
function isAtTop({ addresses, sections, title }: Minutes): boolean {
  // A heading far below is no title: what stands above it is the talk.
  if (!title || title.span.start > TOP) return false;
  const next = sections.find(({ heading }) => heading.start > title.span.start)?.heading.start;
  return addresses.some(
    ({ url, span }) => span.start < (next ?? title.span.end) && readSubjectUrl(url) !== undefined,
  );
}

const TOP = 1000;

function isIssue(label: string, url: string): boolean {
  return readSubjectUrl(url) !== undefined || /\bissue\b/i.test(label);
}

/** A placeholder is reported as such, a number names the issue even without its address, and the issue of a meeting to come may be opened yet. */
function isLeftOpen(entry: LinkEntry, minutes: Minutes): boolean {
  if (!/\bissue\b/i.test(entry.label)) return false;
  const value = valueOf(minutes, entry);
  return (
    value.search(PLACEHOLDER) >= 0 || /(?:#|issues\/)\d/.test(value) || (value === "" && isFresh(minutes))
  );
}

export const page: Page = {
  finds: "The links do not name the issue that announced the meeting.",
  why: "The issue says who was invited, and what was said before and after. Add an entry **GitHub Issue** to the links.",
  good: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **GitHub Issue**: https://github.com/example/tools/issues/3\n",
    },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **GitHub Issue:** #200\n" },
    {
      text: "# [Example Meeting 2026-08-06](https://github.com/example/tools/issues/3)\n\n## Present\n\n* Ada\n",
    },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **GitHub Issue**:\n\n## Present\n" },
  ],
  bad: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://youtu.be/abcdefghijk\n",
      reports: ["## Links"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **GitHub Issue**:\n\n## Present\n\n* Ada (@ada)\n",
      reports: ["## Links"],
    },
    {
      text: `Present:\n\n* Ada (@ada)\n\nNotes:\n\n${"* Ada: soon\n".repeat(100)}* https://github.com/example/tools/pull/4\n\n# License\n`,
      reports: ["# License"],
    },
  ],
};
