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
  if (run) return readAround(text, own, run, end, checkbox);
  return checkbox && readPlain(text, own, checkbox);
}

const NAMING: ReadonlySet<Piece["kind"]> = new Set(["link", "url", "reference"]);

/** An entry that is one by its place alone. */
export function readPlainEntry(text: string, pieces: readonly Piece[]): EntryLine {
  return readPlain(text, pieces, undefined);
}

function readAround(
  text: string,
  own: readonly Piece[],
  run: FoundRun,
  end: number,
  checkbox: Checkbox | undefined,
): EntryLine {
  const { subject } = run;
  const start = own[0]?.start ?? run.start;
  const endOfLine = lineEnd(text, run.end, end);
  const before = cleanTitle(readWords(text, clip(own, start, run.start)), subject.number);
  const after = cleanTitle(readWords(text, clip(own, run.end, endOfLine)), subject.number);
  const below = trimmed(text, endOfLine, end);
  const entry = (form: SubjectForm, title: string, titleSpan: Span, rest: Span | undefined): EntryLine => ({
    checkbox,
    subject,
    form,
    references: run.among,
    title,
    titleSpan,
    after,
    link: undefined,
    rest,
  });
  if (hasWords(before))
    return entry(hasWords(after) ? "middle" : "end", before, trimSpan(text, start, run.start), below);
  if (subject.style === "titled") {
    const words = clip(own, subject.span.start, subject.span.end);
    const title = cleanTitle(readWords(text, words), subject.number);
    return entry("title", title, words[0]?.kind === "link" ? words[0].label : subject.span, below);
  }
  if (hasWords(after)) {
    const title = cleanTitle(readWords(text, clip(own, run.end, end)), subject.number);
    return entry("start", title, trimSpan(text, run.end, end), undefined);
  }
  return entry("alone", "", { start: run.start, end: run.start }, below);
}

/** An entry without subject: its title, and the link that may stand at the end of it or of its first line. */
function readPlain(text: string, all: readonly Piece[], checkbox: Checkbox | undefined): EntryLine {
  const start = all[0]?.start ?? 0;
  const end = all.at(-1)?.end ?? start;
  const endOfLine = lineEnd(text, start, end);
  const firstLine = clip(all, start, endOfLine);
  const own = isLink(lastPiece(text, firstLine)) ? firstLine : all;
  const last = lastPiece(text, own);
  const named = isLink(last) ? nameBefore(text, own, last) : undefined;
  return {
    checkbox,
    subject: undefined,
    form: undefined,
    references: 0,
    title: named?.title ?? readWords(text, own),
    titleSpan: named?.titleSpan ?? trimSpan(text, start, own.at(-1)?.end ?? start),
    after: "",
    link: isLink(last) ? linkTarget(text, last.url) : undefined,
    rest: own === firstLine ? trimmed(text, endOfLine, end) : undefined,
  };
}

/** The words before a link at the end, or its own where there are none. */
function nameBefore(
  text: string,
  own: readonly Piece[],
  link: LinkPiece,
): Pick<EntryLine, "title" | "titleSpan"> {
  const start = own[0]?.start ?? link.start;
  const title = cleanTitle(readWords(text, clip(own, start, link.start)), undefined);
  if (title !== "") return { title, titleSpan: trimSpan(text, start, link.start) };
  return { title: readWords(text, [link]), titleSpan: link.kind === "link" ? link.label : link.url };
}

/** What stands there but blanks. */
function trimmed(text: string, start: number, end: number): Span | undefined {
  const span = trimSpan(text, start, end);
  return span.end > span.start ? span : undefined;
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

type LinkPiece = Extract<Piece, { readonly kind: "link" | "url" }>;

function isLink(piece: Piece | undefined): piece is LinkPiece {
  return piece?.kind === "link" || piece?.kind === "url";
}
