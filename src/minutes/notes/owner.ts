import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import type { Span } from "../span.js";
import { collapse } from "../text/words.js";
import { findBracketedOwner, findOwnerAtEnd } from "./namedOwner.js";
import { takesTask } from "./promise.js";
import { readSpeaker, speakerAt, type SpokenBy } from "./speaker.js";

interface Said extends Span {
  readonly text: string;
  readonly spokenBy: SpokenBy | undefined;
  readonly roster: Roster;
}

/** Who is meant where no sentence says so: who stands in brackets or at the end, or who speaks and takes it on. */
export function impliedOwner(said: Said, marked: boolean): Speaker | undefined {
  const { text, start, end, spokenBy, roster } = said;
  const bracketed =
    marked || /^agreed to\b/i.test(text.slice(start, end))
      ? findBracketedOwner(text, start, end, roster)
      : undefined;
  if (!marked) return bracketed ?? findTaker(said);
  return bracketed ?? findOwnerAtEnd(text, start, end, roster) ?? spokenBy?.speaker;
}

/** Who takes a task; in running text, each line may begin with another speaker. */
function findTaker({ text, start, end, spokenBy, roster }: Said): Speaker | undefined {
  // Most notes hold neither word, and then nobody takes anything on.
  if (!/\bI\b|i['’]ll|[Ww]ill|olunteer|oing to/.test(text.slice(start, end))) return undefined;
  let { speaker } = spokenBy ?? {};
  let said = "";
  for (let from = start; from <= end;) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 || newline > end ? end : newline;
    const next = from === start ? undefined : readSpeaker(text, from, to, roster);
    if (next?.unlisted === false) {
      if (speaker && takesTask(collapse(said))) return speaker;
      ({ speaker } = next);
      said = text.slice(next.end, to);
    } else said += ` ${text.slice(from, to)}`;
    from = to + 1;
  }
  return speaker && takesTask(collapse(said)) ? speaker : undefined;
}

export function markerOwner(
  words: string | undefined,
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  const found = words === undefined ? undefined : roster.find(words);
  if (words === undefined || found?.attendee === undefined) return undefined;
  return speakerAt(words, found.attendee, start + text.slice(start, end).indexOf(words), roster);
}
