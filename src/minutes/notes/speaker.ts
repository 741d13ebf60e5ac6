import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";

const NAME = String.raw`@?[\p{L}\p{N}][\p{L}\p{N}.'’_-]*(?: [\p{L}\p{N}][\p{L}\p{N}.'’_-]*){0,3}`;
const SPEAKER = new RegExp(
  String.raw`^[*_]*\[?(${NAME})\]?(?: ?\(@?[\w-]+\))?[*_]*(:[*_]*|,| ?[-–—] | - |\])\s*`,
  "u",
);

/** The speaker at the start of a note, and where the words after the name begin. */
export interface SpokenBy {
  readonly speaker: Speaker;
  readonly end: number;
}

export function readSpeaker(text: string, start: number, end: number, roster: Roster): SpokenBy | undefined {
  const match = SPEAKER.exec(text.slice(start, end));
  const words = match?.[1];
  if (!match || !words) return undefined;
  const index = roster.find(words);
  const certain = match[2]?.startsWith(":") === true && words.startsWith("@");
  if (index === undefined && !certain) return undefined;
  const at = start + match[0].indexOf(words);
  return {
    speaker: speakerAt(words, index, { start: at, end: at + words.length }, roster),
    end: start + match[0].length,
  };
}

export function startsWithSpeaker(words: string, roster: Roster): boolean {
  return readSpeaker(words, 0, words.length, roster) !== undefined;
}

export function speakerAt(
  words: string,
  attendee: number | undefined,
  span: Speaker["span"],
  roster: Roster,
): Speaker {
  const known = attendee === undefined ? undefined : roster.attendees[attendee];
  return { name: known?.name ?? known?.handle ?? words.replace(/^@/, ""), attendee, span };
}
