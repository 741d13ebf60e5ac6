import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import { speakerAt } from "./speaker.js";

/** `Action: `, `(Action)`, `TODO `, `**Next steps:**`, and who it may name in brackets. */
const MARKER =
  /^[*_]*[([]?(?:new )?(?:(?:actions?(?: items?)?|next (?:steps?|actions?)|to-?do|task|follow[- ]?ups?)\b[)\]*_]{0,4}(?: \(([^()\n]{2,40})\))?[*_]{0,3}\s{0,3}(?:[:,\])]|[-–—] )|ai\s*:|\(actions?\)|(?:ACTIONS?|TODO|AI)(?= \S))[*_]{0,3}\s{0,3}(?:[:-]\s{0,3})?/i;
const SHOUTED = /^[*_]*(?:ACTIONS?(?: ITEMS?)?|TODO|AI)\b/;

export interface ActionMarker {
  /** Where the words after the marker begin. */
  readonly end: number;
  readonly owner: string | undefined;
}

export function readActionMarker(text: string, start: number, end: number): ActionMarker | undefined {
  const line = text.slice(start, Math.min(end, start + 80));
  const match = MARKER.exec(line);
  if (!match) return undefined;
  const isWord = /^[*_]*(?:actions?|todo|ai)\s+\S/i.test(
    match[0] + line.slice(match[0].length, match[0].length + 1),
  );
  if (isWord && !/[:\])]|[-–—] /.test(match[0]) && !SHOUTED.test(line)) return undefined;
  return { end: start + match[0].length, owner: match[1] };
}

const NAME = String.raw`@?\p{L}[\p{L}\p{M}\p{N}'’_-]{0,39}(?: \p{Lu}[\p{L}\p{M}'’-]{0,39}){0,2}`;
/** Who takes a sentence's task upon them: `Ann to write …`, `Ann and Ben will write …`, `@ann to …`. */
const TASK = new RegExp(
  String.raw`(?:^|[.;!:)]["”*_]{0,3}\s+|\n\s*|[-–—] )[*_]{0,3}(${NAME})(?:(?:,? and |\/|, | & )${NAME}){0,5}[*_]{0,3} (?:(?:is|are|was|were) going to|to|will|volunteered to|agreed to|offered to|is to)[*_]{0,3} (?!be (?:at|in|on|out|able|available|a|an|the|there|attending|away)\b|not\b|have\b|need\b|the\b|a\b|an\b|that\b|this\b|there\b|it\b|we\b|you\b|they\b)(?=[a-z])`,
  "gu",
);

/** The first attendee whom a sentence gives a task; questions give none. */
export function findOwner(text: string, start: number, end: number, roster: Roster): Speaker | undefined {
  const said = text.slice(start, end);
  if (!/ (?:to|will) /.test(said)) return undefined;
  for (const match of said.matchAll(TASK)) {
    const words = match[1] ?? "";
    if (isQuestion(said, match.index + match[0].length)) continue;
    const found = roster.find(words);
    if (found?.attendee === undefined) continue;
    return speakerAt(words, found.attendee, start + match.index + match[0].indexOf(words), roster);
  }
  return undefined;
}

const BRACKETED = /[([](@?\p{L}[\p{L}\p{N}'’ -]{1,30})(?:[/,][^()\n]{0,60})?[)\]]/gu;

/** The attendee named in brackets: `write the guide (ann)`. */
export function findBracketedOwner(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  for (const match of text.slice(start, end).matchAll(BRACKETED)) {
    const words = match[1] ?? "";
    const found = roster.find(words);
    if (found?.attendee !== undefined)
      return speakerAt(words, found.attendee, start + match.index + 1, roster);
  }
  return undefined;
}

/** A speaker who takes a task: `Ann: will write …`, `Ann: I'll …`. */
export function takesTask(said: string): boolean {
  return (
    /^(?:I ?['’]ll|I will|I can take|will)\s+(?!be\b|not\b|this\b|that\b|the\b|there\b|they\b|we\b|you\b|it\b|have\b|need\b)[a-z]+/.test(
      said,
    ) && !isQuestion(said, 0)
  );
}

function isQuestion(said: string, from: number): boolean {
  const end = said.slice(from).search(/[.!?](?:\s|$)/);
  return end >= 0 && said[from + end] === "?";
}
