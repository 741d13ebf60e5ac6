import * as l10n from "@vscode/l10n";
import type { AgendaItem, Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";

export const itemTwice: Rule = {
  id: "item-twice",
  severity: "warning",
  *check({ minutes }) {
    const numbers = minutes.items.map(({ number }) => number);
    if (new Set(numbers).size === numbers.length) return;
    const seen = new Map<string, string[]>();
    let reached = -1;
    for (const item of minutes.items) {
      // What is named below an item belongs to its notes.
      if (
        item.isHeading ||
        item.span.start < reached ||
        !item.repository ||
        item.url?.includes("#") ||
        isContradictory(minutes, item)
      )
        continue;
      reached = item.extent.end;
      const name = `${item.repository.owner}/${item.repository.name}#${item.number ?? ""}`;
      const key = `${listOf(minutes, item)} ${name}`.toLowerCase();
      const titles = seen.get(key) ?? [];
      if (titles.some((title) => isSame(title, item.title)))
        yield {
          span: item.span,
          message: l10n.t("Unexpected second entry of {0}, expected each item once.", name),
        };
      seen.set(key, [...titles, item.title]);
    }
  },
};

/** Another topic may well refer to the same issue; what is listed twice says the same of it. */
function isSame(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return shared * 2 >= fewer.size && (fewer.size > 0 || more.size === 0);
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

/** A number that its own link contradicts is another mistake, and has a rule of its own. */
function isContradictory({ text }: Minutes, { number, referenceSpan }: AgendaItem): boolean {
  if (number === undefined) return true;
  const written =
    referenceSpan && /#(\d{1,9})\]\(/.exec(text.slice(referenceSpan.start, referenceSpan.end))?.[1];
  return written !== undefined && Number(written) !== number;
}

/** Agenda, notes and the review of the last meeting may list the same items; the repositories of one of them may not. */
function listOf({ sections }: Minutes, { section }: AgendaItem): number {
  let index = section;
  while (index !== undefined && sections[index]?.kind === "repository") index = sections[index]?.parent;
  return index ?? -1;
}

export const page: Page = {
  finds: "An issue or pull request is on the agenda twice.",
  why: "Notes are then split between the two. An agenda that is followed by notes on the same items is no mistake, and is left alone.",
  good: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Agenda\n\n* Plans for winter [#12](https://github.com/example/tools/issues/12)\n* Remarks https://github.com/example/tools/issues/12#issuecomment-1\n* Landing the draft [#12](https://github.com/example/tools/issues/12)\n",
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Agenda\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n\n## Minutes\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n  * Ada: soon\n",
    },
  ],
  bad: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Agenda\n\n### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n* Tests [#13](https://github.com/example/tools/issues/13)\n* Plans [#12](https://github.com/example/tools/issues/12)\n",
      reports: ["* Plans [#12](https://github.com/example/tools/issues/12)"],
    },
  ],
};
