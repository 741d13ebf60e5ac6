import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import { speakerAt } from "./speaker.js";

const AT_START =
  /^[^\p{L}\p{N}@]{0,6}(?:(@(?!everyone\b|all\b)[\w-]{1,39})(?![\w/-])|(\p{Lu}[\p{L}'’-]{2,39}) (?!(?:is|was|has|have|had|\w+ed)\b)(?=[a-z]))/u;

/** The handle right behind a task's marker, or the attendee whom a list of tasks names first: `ACTION ITEM: @ann – write …`. */
export function findOwnerAtStart(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  const match = AT_START.exec(text.slice(start, Math.min(end, start + 60)));
  const [whole = "", handle, name = ""] = match ?? [];
  const words = handle ?? name;
  const attendee = roster.find(words)?.attendee;
  if (!match || (handle === undefined && attendee === undefined)) return undefined;
  return speakerAt(words, attendee, start + whole.indexOf(words), roster);
}

/** `update the guide by @ann`, `update the guide. @ann` */
const AT_END = /(?:^|\s)(@[\w-]{1,39})[.\s]*$/;

/** Whose handle ends a task. */
export function findOwnerAtEnd(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  const said = text.slice(start, end);
  const words = AT_END.exec(said.slice(-60))?.[1];
  const found = words === undefined ? undefined : roster.find(words);
  if (words === undefined || found?.attendee === undefined) return undefined;
  return speakerAt(words, found.attendee, start + said.lastIndexOf(words), roster);
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
