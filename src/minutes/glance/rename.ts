import { fold } from "../attendees/nameKeys.js";
import type { TextChange } from "../document.js";
import { escapeTitle } from "../escape.js";
import type { Minutes } from "../model.js";
import { isLogin } from "../references/handle.js";
import type { Span } from "../span.js";
import { personAt, personPlaces, type PersonPlace } from "./person.js";

/** What would be renamed at an offset: the words there, and the whole of the name or handle. */
export interface Renamed {
  readonly span: Span;
  readonly current: string;
}

/** The name or the handle at an offset; undefined where nobody is named, or somebody whom Present does not list. */
export function renamedAt(minutes: Minutes, offset: number): Renamed | undefined {
  const place = personAt(minutes, offset);
  if (!place) return undefined;
  const { span } = place;
  if (isHandle(minutes, place))
    return { span, current: minutes.text.slice(span.start, span.end).replace(/^@/, "") };
  const name = place.attendee === undefined ? undefined : minutes.attendees[place.attendee]?.name;
  return name === undefined ? undefined : { span, current: name };
}

/**
 * The changes that give a person another name or handle everywhere in the document. A speaker called by the first name
 * stays so called. Undefined where the new one is none that GitHub could have, or is empty.
 */
export function rename(minutes: Minutes, offset: number, wanted: string): readonly TextChange[] | undefined {
  const place = personAt(minutes, offset);
  const renamed = renamedAt(minutes, offset);
  if (!place || !renamed) return undefined;
  const value = wanted.trim().replace(/^@/, "");
  if (isHandle(minutes, place))
    return isLogin(value) ? renameHandle(minutes, renamed.current, value) : undefined;
  if (value === "" || /[\r\n]/.test(value)) return undefined;
  return renameName(minutes, place.attendee, renamed.current, escapeTitle(value));
}

function renameHandle(minutes: Minutes, old: string, value: string): readonly TextChange[] {
  return personPlaces(minutes)
    .filter(
      (place) =>
        isHandle(minutes, place) && wordsAt(minutes, place).slice(1).toLowerCase() === old.toLowerCase(),
    )
    .map(({ span }) => ({ ...span, text: `@${value}` }));
}

function renameName(
  minutes: Minutes,
  attendee: number | undefined,
  old: string,
  value: string,
): readonly TextChange[] {
  const first = (name: string) => name.split(/\s/, 1)[0] ?? "";
  return personPlaces(minutes).flatMap((place): TextChange[] => {
    if (place.attendee !== attendee || isHandle(minutes, place)) return [];
    const written = fold(wordsAt(minutes, place));
    if (place.kind === "name" || written === fold(old)) return [{ ...place.span, text: value }];
    return written === fold(first(old)) ? [{ ...place.span, text: first(value) }] : [];
  });
}

/** Speakers may be named by handle, too. */
function isHandle(minutes: Minutes, place: PersonPlace): boolean {
  return wordsAt(minutes, place).startsWith("@");
}

function wordsAt({ text }: Minutes, { span }: PersonPlace): string {
  return text.slice(span.start, span.end);
}
