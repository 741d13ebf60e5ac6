import type { Listed, SectionKind } from "../model.js";

export type WordedKind = Exclude<SectionKind, "title" | "repository" | "item" | "other">;

/** The words by which headings of published minutes announce a section, compared in lower case without marks. */
const WORDS: Readonly<Record<WordedKind, RegExp>> = {
  time: /^(?:(?:meeting )?times?|when|date(?: and |\/)time)$/,
  links: /^(?:(?:meeting |useful |important )?links|meeting details)$/,
  present:
    /^(?:(?:members |people |who was )?press?ent|attend(?:ees|ance|ing|ants)|in attendance|participants|attendee list|rol[el] ?call|who attended)(?= *$| *[(/&]| and | list)/,
  observers: /^(?:observers?|guests?|observers? ?(?:\/|and|&) ?guests?)(?= *$| *[(/&:,-])/,
  agenda: /^(?:(?:tentative |today's |proposed |meeting )?agenda\b(?! for next).{0,12}|tagged)$/,
  announcements: /^(?:announcements?|reminders)\b/,
  standing: /^standing (?:items?|agenda|topics?)\b/,
  issues: /^(?:open )?(?:issues|prs|pull requests)(?: ?(?:[/&+]|and) ?(?:issues|prs|pull requests))?$/,
  questions: /^(?:q ?(?:&|\/|and) ?a\b|questions\b)/,
  upcoming: /^(?:upcoming|next) meetings?\b/,
  minutes: /^(?:(?:meeting )?(?:minutes|notes)|discussions?)$/,
};

/** Longer titles announce no section. */
const MAX_LENGTH = 60;

/** The kind that a heading's (or a label's) words tell by themselves. */
export function wordedKind(title: string): WordedKind | undefined {
  const words = title
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/\\/g, "")
    .replace(/^[^\p{L}\p{N}[(]+/u, "")
    .replace(/[\s:.]+$/, "");
  for (const kind of Object.keys(WORDS) as WordedKind[]) if (WORDS[kind].test(words)) return kind;
  return undefined;
}

/** What all entries of a section are by its title: tasks, or what was decided. */
export function listedBelow(title: string): Listed | undefined {
  const words = title.slice(0, MAX_LENGTH);
  if (/^(?:[\w/ -]{0,20}\b)?(?:actions?(?: items?)?|next steps|tasks|to[- ]?dos?)\b(?!.*\?)/i.test(words))
    return "action";
  return /^(?:decisions?|resolutions?|conclusions?|consensus reached\b.*)$/i.test(words)
    ? "decision"
    : undefined;
}

/** Sections that list what is neither talk nor people who were there. */
export function isAside(title: string): boolean {
  return /^(?:invited|absent|absentees|regrets|apologies|not present|missing(?=$|:| (?:members|people|attendees|participants))|license|joining the meeting)\b/i.test(
    title,
  );
}
