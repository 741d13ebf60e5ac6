import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";
import { lineEnd } from "../text/lines.js";
import { readSubject, type Subject } from "./subject.js";
import { hasWords } from "./title.js";

/** Neighbouring references that stand for one entry: `#12 <url>`, `[title](url) (#12)`. */
interface Run extends Span {
  readonly subject: Subject;
}

export interface FoundRun extends Run {
  /** Of how many it is one. */
  readonly among: number;
}

/** The first run of references that ends its line, except where others are only added to it; else the first of all. */
export function findRun(text: string, pieces: readonly Piece[]): FoundRun | undefined {
  const end = pieces.at(-1)?.end ?? 0;
  const runs: Run[] = [];
  for (const piece of pieces) {
    const subject = readSubject(text, piece);
    if (!subject) continue;
    const last = runs.at(-1);
    const between = last && text.slice(last.end, piece.start);
    const isNext = last && between !== undefined && !hasWords(between) && !between.includes("\n");
    if (last && isNext && !isOther(last.subject, subject))
      runs[runs.length - 1] = { subject: better(last.subject, subject), start: last.start, end: piece.end };
    else runs.push({ subject, start: piece.start, end: piece.end });
  }
  const [first] = runs;
  const last = runs.find((run) => !hasWords(text.slice(run.end, lineEnd(text, run.end, end))));
  if (!first) return undefined;
  const among = runs.length;
  const chosen = last && !isEnumerated(text, first, last) ? last : first;
  const { subject, start } = chosen;
  return { subject, start, end: (last ?? first).end, among };
}

/** `Title [#1](…) & other title [#2](…)` and `Title [#1](…) (related: [#2](…))` stand for the first. */
function isEnumerated(text: string, first: Run, last: Run): boolean {
  if (first === last) return false;
  const between = text.slice(first.end, last.start);
  if (between.lastIndexOf("(") > between.lastIndexOf(")")) return first.subject.style !== "bare";
  return first.subject.style === "numbered" && /^[)\s]{0,3}(?:[&+]|and )/.test(between);
}

/** `Revert <url> [#2](url)` is about the second: the first is a word of its title. */
function isOther(first: Subject, second: Subject): boolean {
  return first.style === "url" && second.style === "numbered" && first.number !== second.number;
}

/** The first names the entry's subject, except where a bare number stands before its own link. */
function better(first: Subject, second: Subject): Subject {
  return first.style === "bare" && second.style !== "bare" ? second : first;
}
