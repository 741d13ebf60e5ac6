import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import { clip } from "../syntax/clip.js";
import type { Piece } from "../syntax/pieces.js";
import { lineEnd } from "../text/lines.js";
import { trimSpan } from "../text/spans.js";
import { readWords } from "../text/words.js";
import { type Checkbox, readCheckbox } from "./checkbox.js";
import { findRun, type FoundRun } from "./runs.js";
import { readSubject, type Subject } from "./subject.js";
import { cleanTitle, hasWords } from "./title.js";

/** Where an entry names its subject: after the title, before it, as the title's own link, amid words, or alone. */
export type SubjectForm = "end" | "start" | "title" | "middle" | "alone";

/** What the first paragraph of a list entry (or a heading) says when it is read as an entry of an agenda. */
export interface EntryLine {
  readonly checkbox: Checkbox | undefined;
  readonly subject: Subject | undefined;
  readonly form: SubjectForm | undefined;
  /** How many references there are, those that follow each other counted as one. */
  readonly references: number;
  readonly title: string;
  readonly titleSpan: Span;
  /** Words behind the subject on its own line. */
  readonly after: string;
  /** The link at the end of an entry that names no subject. */
  readonly link: { readonly url: string; readonly urlSpan: Span } | undefined;
  /** Lines after the one that ends with the subject: they are a note, not the title. */
  readonly rest: Span | undefined;
}

/** An entry's title and reference stand within so many characters; what is longer is prose. */
const MAX_LENGTH = 1000;

/** Undefined where the line has neither a checkbox nor a reference. */
export function readEntryLine(text: string, pieces: readonly Piece[]): EntryLine | undefined {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const checkbox = readCheckbox(text, start, end);
  if (!checkbox && !pieces.some(({ kind }) => NAMING.has(kind))) return undefined;
  const isProse = end - start > MAX_LENGTH && !text.slice(start, start + MAX_LENGTH).includes("\n");
  const own = clip(pieces, checkbox?.end ?? start, Math.min(end, start + MAX_LENGTH));
  const run = isProse || (checkbox && linksOnFirstLine(text, own)) ? undefined : findRun(text, own);
  if (run) return { checkbox, ...readAround(text, own, run, end) };
  return checkbox && { checkbox, ...readPlain(text, own) };
}

const NAMING: ReadonlySet<Piece["kind"]> = new Set(["link", "url", "reference"]);

/** An entry that is one by its place alone. */
export function readPlainEntry(text: string, pieces: readonly Piece[]): EntryLine {
  return { checkbox: undefined, ...readPlain(text, pieces) };
}

function readAround(
  text: string,
  own: readonly Piece[],
  run: FoundRun,
  end: number,
): Omit<EntryLine, "checkbox"> {
  const { subject } = run;
  const start = own[0]?.start ?? run.start;
  const endOfLine = lineEnd(text, run.end, end);
  const before = cleanTitle(readWords(text, clip(own, start, run.start)), subject.number);
  const after = cleanTitle(readWords(text, clip(own, run.end, endOfLine)), subject.number);
  const rest = trimSpan(text, endOfLine, end);
  const common = {
    subject,
    references: run.among,
    after,
    link: undefined,
    rest: rest.end > rest.start ? rest : undefined,
  };
  if (hasWords(before)) {
    const form = hasWords(after) ? "middle" : "end";
    return { ...common, form, title: before, titleSpan: trimSpan(text, start, run.start) };
  }
  if (subject.style === "titled") {
    const link = clip(own, subject.span.start, subject.span.end);
    const label = link[0]?.kind === "link" ? link[0].label : subject.span;
    return {
      ...common,
      form: "title",
      title: cleanTitle(readWords(text, link), subject.number),
      titleSpan: label,
    };
  }
  if (hasWords(after)) {
    const title = cleanTitle(readWords(text, clip(own, run.end, end)), subject.number);
    return { ...common, form: "start", title, titleSpan: trimSpan(text, run.end, end), rest: undefined };
  }
  return { ...common, form: "alone", title: "", titleSpan: { start: run.start, end: run.start } };
}

/** An entry without subject: its title, and the link that may stand at the end of it or of its first line. */
function readPlain(text: string, all: readonly Piece[]): Omit<EntryLine, "checkbox"> {
  const start = all[0]?.start ?? 0;
  const end = all.at(-1)?.end ?? start;
  const endOfLine = lineEnd(text, start, end);
  const firstLine = clip(all, start, endOfLine);
  const own = isLink(lastPiece(text, firstLine)) ? firstLine : all;
  const last = lastPiece(text, own);
  const rest = own === firstLine ? trimSpan(text, endOfLine, end) : { start: end, end };
  const common = {
    subject: undefined,
    form: undefined,
    references: 0,
    after: "",
    rest: rest.end > rest.start ? rest : undefined,
  };
  if (!isLink(last))
    return {
      ...common,
      title: readWords(text, own),
      titleSpan: trimSpan(text, start, own.at(-1)?.end ?? start),
      link: undefined,
    };
  const before = cleanTitle(readWords(text, clip(own, start, last.start)), undefined);
  const link = linkTarget(text, last.url);
  if (before !== "") return { ...common, title: before, titleSpan: trimSpan(text, start, last.start), link };
  return {
    ...common,
    title: readWords(text, [last]),
    titleSpan: last.kind === "link" ? last.label : last.url,
    link,
  };
}

/** A standing item ends with the link of its first line, whatever the lines below it name. */
function linksOnFirstLine(text: string, own: readonly Piece[]): boolean {
  const end = own.at(-1)?.end ?? 0;
  const endOfLine = lineEnd(text, own[0]?.start ?? 0, end);
  const last = lastPiece(text, clip(own, own[0]?.start ?? 0, endOfLine));
  return endOfLine < end && isLink(last) && readSubject(text, last) === undefined;
}

function lastPiece(text: string, pieces: readonly Piece[]): Piece | undefined {
  return pieces.findLast((piece) => text.slice(piece.start, piece.end).trim() !== "");
}

function isLink(piece: Piece | undefined): piece is Extract<Piece, { readonly kind: "link" | "url" }> {
  return piece?.kind === "link" || piece?.kind === "url";
}
