import * as l10n from "@vscode/l10n";
import type { SectionKind } from "../minutes/model.js";
import { isFresh } from "./engine/fresh.js";
import type { Page, Rule } from "./engine/rule.js";

export const standingUnchecked: Rule = {
  id: "standing-unchecked",
  severity: "info",
  *check({ minutes }) {
    if (isFresh(minutes)) return;
    const { standing, sections } = minutes;
    for (const { checked, title, titleSpan, noteLines, section } of standing) {
      const kind = section === undefined ? undefined : sections[section]?.kind;
      if (checked !== false || kind === undefined || !places.has(kind) || isTask(title)) continue;
      yield {
        span: titleSpan,
        message:
          noteLines > 0
            ? l10n.t('Unexpected empty box of "{0}", expected a tick: it has notes.', title)
            : l10n.t('Unexpected empty box of "{0}", expected a tick, or a note that it was skipped.', title),
      };
    }
  },
};

/** Where standing items stand; boxes elsewhere are lists of things to do. */
const places: ReadonlySet<SectionKind> = new Set([
  "agenda",
  "announcements",
  "standing",
  "issues",
  "repository",
]);

function isTask(title: string): boolean {
  return /^@|^[\w .-]{1,40}:|^\p{Lu}\p{L}+ (?:to|will) /u.test(title);
}

export const page: Page = {
  finds: "A standing item's box is not ticked.",
  why: "The box says that the meeting came to the item. Tick it, or note that it was skipped.",
  good: [
    { text: "## Agenda\n\n- [x] Review of the backlog\n  * Ada: nothing new\n" },
    { text: "## Present\n\n## Agenda\n\n- [ ] Review of the backlog\n" },
  ],
  bad: [
    {
      text: "## Agenda\n\n- [ ] Review of the backlog\n  * Ada: nothing new\n",
      reports: ["Review of the backlog"],
    },
  ],
};
