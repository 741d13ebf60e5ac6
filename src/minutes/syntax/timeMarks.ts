import type { Span } from "../span.js";
import { trimSpan } from "../text/spans.js";
import { clip } from "./clip.js";
import type { Leaf } from "./blocks.js";
import type { Piece, TimePiece } from "./pieces.js";
import { readTime } from "../recording/time.js";

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:[0-5]\d`;
const TARGET = String.raw`\(<?https?:\/\/[^\s()<>]{1,400}>?\)`;
/** `(12:34)`, `([12:34](url))`, and without the parentheses. */
const MARK = String.raw`\(${TIME}\)|\(\[${TIME}\]${TARGET}\)|\[${TIME}\](?:${TARGET})?`;
const AT_START = new RegExp(String.raw`^\s*(${MARK})(?=\s|$)`);
const OPENING = new RegExp(String.raw`^(?:${MARK})\s+`);
const AT_LINE_END = new RegExp(String.raw`(?<=\s)(?:${MARK})(?=[^\S\n]*$)`, "gm");

/** What most text does not have; looked for before anything else. */
const HINT = /\d:[0-5]\d[\])]/;

/**
 * A leaf whose times of the recording, before its words or at a line's end, are pieces of their own. Its words begin
 * behind the mark that it begins with.
 */
export function readTimeMarks(text: string, leaf: Leaf): Leaf {
  const { start, end } = leaf;
  const words = text.slice(start, end);
  if (!HINT.test(words)) return leaf;
  const first = AT_START.exec(words);
  const opening = first?.[1] === undefined ? undefined : spanOf(first[1], start + first[0].indexOf(first[1]));
  const closing = Array.from(words.matchAll(AT_LINE_END), (match) => spanOf(match[0], start + match.index));
  const spans = [
    ...(opening ? [opening] : []),
    ...closing.filter((span) => span.start >= (opening?.end ?? 0)),
  ];
  const marks = spans.filter((span) => isPlain(leaf.pieces, span));
  if (marks.length === 0) return leaf;
  const pieces: Piece[] = [];
  let position = start;
  for (const mark of marks) {
    pieces.push(...clip(leaf.pieces, position, mark.start), timePiece(text, mark));
    position = mark.end;
  }
  pieces.push(...clip(leaf.pieces, position, end));
  return {
    start: opening && marks[0] === opening ? trimSpan(text, opening.end, end).start : start,
    end,
    pieces,
  };
}

/** The time that words begin with, and the blanks behind it; empty where they begin with none. */
export function openingMark(words: string): string {
  return HINT.test(words) ? (OPENING.exec(words)?.[0] ?? "") : "";
}

function spanOf(words: string, start: number): Span {
  return { start, end: start + words.length };
}

/** Neither in code nor in a comment. */
function isPlain(pieces: readonly Piece[], { start, end }: Span): boolean {
  return pieces.every(
    (piece) => piece.end <= start || piece.start >= end || piece.kind === "text" || piece.kind === "link",
  );
}

function timePiece(text: string, { start, end }: Span): TimePiece {
  const written = text.slice(start, end);
  const [digits = ""] = /[\d:]+/.exec(written) ?? [];
  const [url] = /https?:\/\/[^\s()<>]+/.exec(written) ?? [];
  return {
    ...{ kind: "time", start, end, seconds: readTime(digits), url },
    label: spanOf(digits, start + written.indexOf(digits)),
    urlSpan: url === undefined ? undefined : spanOf(url, start + written.indexOf(url)),
  };
}

/** As long as the text, with blanks where the marks stand: whoever reads the words reads none of them. */
export function withoutTimeMarks(text: string, marks: readonly Span[]): string {
  let result = "";
  let position = 0;
  for (const { start, end } of marks) {
    result += text.slice(position, start) + " ".repeat(end - start);
    position = end;
  }
  return result + text.slice(position);
}
