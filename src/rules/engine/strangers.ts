import { isGivenName } from "../../minutes/attendees/givenNames.js";
import { fold } from "../../minutes/attendees/roster.js";
import type { Minutes, Note } from "../../minutes/model.js";
import { isLabel } from "../../minutes/notes/labels.js";
import type { Span } from "../../minutes/span.js";
import type { KnownPerson } from "./facts.js";
import { sectionAt } from "./places.js";

export interface Stranger extends Span {
  readonly name: string;
}

/**
 * Those who speak and are no attendee, where the model cannot tell a name from a word: what is called as people are
 * called, and stands where speakers stand, is somebody.
 *
 * @param silent the notes in which the model finds nobody
 */
export function* strangersOf(
  minutes: Minutes,
  silent: readonly Note[],
  people: readonly KnownPerson[],
): Iterable<Stranger> {
  const isName = namesOf(people);
  const candidates = silent.flatMap((note) => readOpening(minutes, note, isName) ?? []);
  // "Ann, could the tests …" may be said to Ann, where nobody else is heard so.
  const hasCommas =
    candidates.some(({ closing }) => closing === ",") &&
    minutes.notes.some(
      ({ speaker }) => speaker?.attendee !== undefined && minutes.text.charAt(speaker.span.end) === ",",
    );
  for (const { closing, ...stranger } of candidates)
    if (closing !== "," || hasCommas || stranger.name.includes(" ")) yield stranger;
  yield* withUnderscores(minutes, silent);
  yield* announced(minutes, silent);
}

/** Most notes begin with a word that is no name: this is soon said. */
const FIRST = /^[*_]{0,3}(\p{Lu}[^\s*_:,()]{1,25})/u;
const OPENING =
  /^[*_]{0,3}(\p{Lu}[\p{L}\p{M}'’-]{1,25})((?: \p{Lu}[\p{L}\p{M}.'’-]{0,25}){0,2})[*_]{0,3}(?: ?\([^()\n]{1,30}\))?(:[*_]{0,3} |, | [-–—]{1,2}>? |[–—] )(.{0,60})/u;

function readOpening(
  minutes: Minutes,
  { span, textSpan, text, kinds }: Note,
  isName: (word: string) => boolean,
): (Stranger & { readonly closing: string }) | undefined {
  // Behind a mark such as "Action:" stands who is to do something.
  if (kinds.includes("action")) return undefined;
  const word = FIRST.exec(text)?.[1];
  if (word === undefined || !isName(word)) return undefined;
  const [, first = "", others = "", mark = "", rest = ""] = OPENING.exec(text) ?? [];
  if (first === "" || isLabel(others.trim())) return undefined;
  const closing = mark.trimEnd();
  if (closing === "," && isAddressed(rest)) return undefined;
  if (/[\p{L}\]]/u.test(minutes.text.slice(span.start, textSpan.start))) return undefined;
  if (isOfTheLast(minutes, span.start)) return undefined;
  const start = minutes.text.indexOf(first, textSpan.start);
  return { name: first + others, closing, start, end: start + first.length + others.length };
}

/** `Ann, can you …` and `Ann, Ben and Cid agree` are said to and of Ann. */
function isAddressed(rest: string): boolean {
  return /^(?:(?:will|can|could|would|do|did|are|have|should|may) you\b|(?:and )?@?\p{Lu}[\p{L}'’-]+(?:,| and\b| &))/u.test(
    rest,
  );
}

/** Tasks of the meeting before are those of people who need not be here. */
function isOfTheLast(minutes: Minutes, offset: number): boolean {
  return /\b(?:actions?|last|previous|tasks?)\b/i.test(sectionAt(minutes, offset)?.title ?? "");
}

/** `Ann Lee @ann (CTC)` above notes of hers, in a section where listed people stand so. */
const ANNOUNCED =
  /^(\p{Lu}[\p{L}\p{M}'’-]{1,25}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,25}){1,3}) \(?@[\w-]{1,39}\)?(?: \([^()\n]{1,40}\))?$/u;

/** Formatters put a backslash before what GitHub's handles do not have. */
const ESCAPED = /^[*_]{0,3}(@(?:\w|-){0,20}\\_[\w\\-]{0,30})[*_]{0,3}:/;

function* withUnderscores(minutes: Minutes, silent: readonly Note[]): Iterable<Stranger> {
  for (const { text, textSpan } of silent) {
    const written = text.includes("\\_") ? ESCAPED.exec(text)?.[1] : undefined;
    if (written === undefined) continue;
    const start = minutes.text.indexOf(written, textSpan.start);
    yield { name: written.replaceAll("\\", ""), start, end: start + written.length };
  }
}

function* announced(minutes: Minutes, silent: readonly Note[]): Iterable<Stranger> {
  const placeOf = ({ span }: Note): string => {
    const lineStart = minutes.text.lastIndexOf("\n", span.start - 1) + 1;
    return `${span.start - lineStart} ${sectionAt(minutes, span.start)?.heading.start ?? 0}`;
  };
  if (!silent.some(({ text }) => text.includes("@"))) return;
  const listed = minutes.notes.filter((note) => note.text === "" && note.speaker?.attendee !== undefined);
  if (listed.length < 2) return;
  const places = new Set(listed.map(placeOf));
  for (const note of silent) {
    const name = note.text.includes("@") ? ANNOUNCED.exec(note.text)?.[1] : undefined;
    const { start } = note.textSpan;
    if (name !== undefined && places.has(placeOf(note))) yield { name, start, end: start + name.length };
  }
}

function namesOf(people: readonly KnownPerson[]): (word: string) => boolean {
  const known = new Set(people.map(({ name = "" }) => fold(name).split(" ", 1)[0] ?? ""));
  return (word) => isGivenName(word) || known.has(fold(word));
}
