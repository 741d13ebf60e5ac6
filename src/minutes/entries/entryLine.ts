import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";
import { trimSpan } from "../text/spans.js";
import { readWords } from "../text/words.js";
import { type Checkbox, readCheckbox } from "./checkbox.js";
import { readSubject, type Subject } from "./subject.js";

/** Where in its line an entry names its subject: after the title, before it, as the title's link, amid words, or alone. */
export type SubjectForm = "end" | "start" | "title" | "middle" | "alone";

/** What the first paragraph of a list entry (or a heading) says when it is read as an entry of an agenda. */
export interface EntryLine {
  readonly checkbox: Checkbox | undefined;
  readonly subject: Subject | undefined;
  readonly form: SubjectForm | undefined;
  readonly title: string;
  readonly titleSpan: Span;
  /** The link at the end of an entry that names no subject. */
  readonly link: { readonly url: string; readonly urlSpan: Span } | undefined;
  /** Lines after the one that ends with the subject: they are a note, not the title. */
  readonly rest: Span | undefined;
}

export function readEntryLine(text: string, pieces: readonly Piece[]): EntryLine {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const checkbox = readCheckbox(text, start, end);
  const own = clip(pieces, checkbox?.end ?? start, end);
  const found = findSubject(text, own);
  if (found) return { checkbox, ...found };
  return { checkbox, subject: undefined, form: undefined, rest: undefined, ...readTitle(text, own) };
}

/** The title of an entry without subject, and the link that may stand at its end. */
function readTitle(text: string, own: readonly Piece[]): Pick<EntryLine, "title" | "titleSpan" | "link"> {
  const start = own[0]?.start ?? 0;
  const last = [...own].reverse().find((piece) => text.slice(piece.start, piece.end).trim() !== "");
  if (last?.kind !== "link" && last?.kind !== "url")
    return {
      title: readWords(text, own),
      titleSpan: trimSpan(text, start, own.at(-1)?.end ?? start),
      link: undefined,
    };
  const before = cleanTitle(readWords(text, clip(own, start, last.start)));
  const link = linkTarget(text, last.url);
  if (before !== "") return { title: before, titleSpan: trimSpan(text, start, last.start), link };
  return { title: readWords(text, [last]), titleSpan: last.kind === "link" ? last.label : last.url, link };
}

/** The last subject of the first line that ends with one, else the first subject of all. */
function findSubject(text: string, pieces: readonly Piece[]): Omit<EntryLine, "checkbox"> | undefined {
  let first: Omit<EntryLine, "checkbox"> | undefined;
  for (const piece of pieces) {
    const subject = readSubject(text, piece);
    if (!subject) continue;
    const line = readAround(text, pieces, piece, subject);
    if (line.form === "end" || line.form === "alone") return line;
    first ??= line;
  }
  return first;
}

function readAround(
  text: string,
  pieces: readonly Piece[],
  piece: Piece,
  subject: Subject,
): Omit<EntryLine, "checkbox"> {
  const start = pieces[0]?.start ?? piece.start;
  const end = pieces.at(-1)?.end ?? piece.end;
  const newline = text.indexOf("\n", piece.end);
  const lineEnd = newline < 0 || newline > end ? end : newline;
  const before = cleanTitle(readWords(text, clip(pieces, start, piece.start)));
  const after = cleanTitle(readWords(text, clip(pieces, piece.end, lineEnd)));
  const rest = trimSpan(text, lineEnd, end);
  const common = { subject, link: undefined, rest: rest.end > rest.start ? rest : undefined };
  const hasBefore = /[\p{L}\p{N}]/u.test(before);
  const hasAfter = /[\p{L}\p{N}]/u.test(after);
  if (hasBefore) {
    const form = hasAfter ? "middle" : "end";
    return { ...common, form, title: before, titleSpan: trimSpan(text, start, piece.start) };
  }
  if (subject.titled && piece.kind === "link") {
    return { ...common, form: "title", title: readWords(text, [piece]), titleSpan: piece.label };
  }
  if (hasAfter)
    return { ...common, form: "start", title: after, titleSpan: trimSpan(text, piece.end, lineEnd) };
  return { ...common, form: "alone", title: "", titleSpan: { start: piece.start, end: piece.start } };
}

/** What separates a title from its reference is no part of the title. */
function cleanTitle(words: string): string {
  return words.replace(/^[\s:–—)\]-]+/u, "").replace(/[\s(:–—[-]+$/u, "");
}

/** The pieces within `[start, end)`, those that reach over an end cut there. */
function clip(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const inside: Piece[] = [];
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.start >= start && piece.end <= end) inside.push(piece);
    else inside.push({ kind: "text", start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
  }
  return inside;
}
