import * as l10n from "@vscode/l10n";
import { escapeTitle, oneLine } from "../minutes/escape.js";
import type { AgendaItem, Minutes } from "../minutes/model.js";
import type { KnownSubject } from "./engine/facts.js";
import type { Finding, Page, Rule } from "./engine/rule.js";

export const itemOutdated: Rule = {
  id: "item-outdated",
  severity: "info",
  *check({ minutes, facts }) {
    if (!isAhead(minutes, facts.today)) return;
    for (const item of minutes.items) {
      if (!item.repository || item.number === undefined) continue;
      const known = facts.subject(item.repository.owner, item.repository.name, item.number);
      if (known) yield* outdated(item, known, facts.agendaLabel);
    }
  },
};

/** What was said in a meeting that is over stays as it was then. */
function isAhead({ date }: Minutes, today: string | undefined): boolean {
  return today !== undefined && date !== undefined && date.iso >= today;
}

function* outdated(item: AgendaItem, known: KnownSubject, label: string | undefined): Iterable<Finding> {
  const at = item.referenceSpan ?? item.span;
  const { repository, number, title, titleSpan } = item;
  const name = `${known.owner}/${known.repo}#${known.number}`;
  if (known.number !== number || known.repo.toLowerCase() !== repository?.name.toLowerCase())
    yield {
      span: at,
      message: l10n.t("Unexpected old place of an issue that was moved, expected {0}.", name),
    };
  if (known.state !== "open")
    yield {
      span: at,
      message:
        known.state === "merged"
          ? l10n.t("Unexpected item that is merged by now, expected an open one.")
          : l10n.t("Unexpected item that is closed by now, expected an open one."),
    };
  else if (label !== undefined && !known.labels.some((own) => own.toLowerCase() === label.toLowerCase()))
    yield {
      span: at,
      message: l10n.t("Unexpected item without the label {0}, expected it on the agenda.", label),
    };
  if (title !== "" && oneLine(known.title) !== title && !item.isHeading)
    yield {
      span: titleSpan,
      message: l10n.t("Unexpected title, expected the one that it has on GitHub now: {0}", known.title),
      fix: {
        title: l10n.t("Write the title that it has now"),
        changes: [{ ...titleSpan, text: escapeTitle(known.title) }],
        isCertain: false,
      },
    };
}

const text =
  "# Example Meeting 2026-08-06\n\n## Agenda\n\n### example/tools\n\n* Plans [#12](https://github.com/example/tools/issues/12)\n";
const known: KnownSubject = {
  title: "Plans",
  state: "open",
  isPrivate: false,
  owner: "example",
  repo: "tools",
  number: 12,
  url: "https://github.com/example/tools/issues/12",
  labels: ["tools-agenda"],
};
const facts = (changes: Partial<KnownSubject>, today = "2026-08-05") => ({
  today,
  agendaLabel: "tools-agenda",
  subject: () => ({ ...known, ...changes }),
});

export const page: Page = {
  finds:
    "Before the meeting: an item was retitled, closed, moved, or lost its label since it was written down.",
  why: "The agenda was made days ago. Looked at is only what is known already, and only until the meeting is over.",
  good: [
    { text, facts: facts({}) },
    { text, facts: facts({ state: "closed" }, "2026-08-07") },
  ],
  bad: [
    {
      text,
      facts: facts({ state: "closed" }),
      reports: ["[#12](https://github.com/example/tools/issues/12)"],
    },
    { text, facts: facts({ labels: [] }), reports: ["[#12](https://github.com/example/tools/issues/12)"] },
    { text, facts: facts({ repo: "site" }), reports: ["[#12](https://github.com/example/tools/issues/12)"] },
    {
      text,
      facts: facts({ title: "Plans for winter" }),
      reports: ["Plans"],
      fixed: text.replace("* Plans", "* Plans for winter"),
    },
  ],
};
