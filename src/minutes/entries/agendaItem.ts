import type { Roster } from "../attendees/roster.js";
import type { SectionKind } from "../model.js";
import { startsWithSpeaker } from "../notes/speaker.js";
import type { EntryLine } from "./entryLine.js";
import type { SubjectStyle } from "./subject.js";
import { readsLikeTitle } from "./title.js";

/** Where an entry stands. */
export interface EntryPlace {
  /** The kind of the section around it. */
  readonly section: SectionKind;
  /** Indented a little below an item of the same list: meant as its note, unless written exactly as an item. */
  readonly indented: boolean;
  /** After the extracted line of the same section. */
  readonly extracted: boolean;
  readonly roster: Roster;
}

/**
 * Whether an entry stands for the issue or pull request it names, as an extracted agenda writes it, rather than being a
 * note that mentions one. `[#12](url)` at a title's end is how agendas are written; other ways need a place and words
 * that speak for them.
 *
 * @param isNested below another entry that is no agenda item itself
 */
export function isAgendaItem(line: EntryLine, place: EntryPlace, isNested: boolean): boolean {
  const { subject, form, title } = line;
  if (!subject || !form) return false;
  if (form !== "alone" && (startsWithSpeaker(title, place.roster) || isTask(title))) return false;
  if (!AS_ONE.has(subject.style) && line.references > 2) return false;
  const numbered = subject.style === "numbered";
  if (line.checkbox && !numbered && AGENDA_TOP.has(place.section)) return false;
  if (isNested) return numbered && form === "end" && readsLikeTitle(title) && !NO_NESTED.has(place.section);
  if (place.section === "item") return numbered && form === "end" && readsLikeTitle(title);
  if (numbered)
    return form === "middle"
      ? readsLikeTitle(title) && isAddendum(line.after)
      : form !== "end" || !/\bsee$/i.test(title);
  if (place.section === "questions" || (place.section === "announcements" && !place.extracted)) return false;
  if (form === "alone") return true;
  return form !== "middle" && readsLikeTitle(title);
}

/** Ways to name a subject that stand out among other references in the same words. */
const AS_ONE: ReadonlySet<SubjectStyle> = new Set(["numbered", "titled"]);

/** `TODO(ann): write it [#12](…)` is a task about an item. */
function isTask(title: string): boolean {
  return /^[*_([]{0,3}(?:actions?(?: items?)?|to-?do|ai)\b[*_]{0,3} ?(?:\([^()]{1,40}\))?[*_)\]]{0,3}:/i.test(
    title,
  );
}

const AGENDA_TOP: ReadonlySet<SectionKind> = new Set(["agenda", "announcements", "standing"]);
const NO_NESTED: ReadonlySet<SectionKind> = new Set(["announcements", "standing", "item", "questions"]);

/** What agendas put behind a reference: who asked for it, what it needs. */
export function isAddendum(after: string): boolean {
  return after.split(" ").length <= 8 && !/[.!?]$/.test(after);
}
