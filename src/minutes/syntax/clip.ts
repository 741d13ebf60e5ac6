import type { Span } from "../span.js";
import type { Piece } from "./pieces.js";

/** The pieces within `[start, end)`; what reaches over an end is cut there and is plain text. */
export function clip(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const inside: Piece[] = [];
  for (const piece of pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.start >= start && piece.end <= end) inside.push(piece);
    else inside.push({ kind: "text", start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
  }
  return inside;
}

/** The pieces within each of the spans, which come in order and do not overlap. */
export function clipEach(pieces: readonly Piece[], spans: readonly Span[]): Piece[][] {
  let first = 0;
  return spans.map(({ start, end }) => {
    while ((pieces[first]?.end ?? Infinity) <= start) first++;
    let last = first;
    while ((pieces[last]?.start ?? Infinity) < end) last++;
    return clip(pieces.slice(first, last), start, end);
  });
}

/** The pieces of each line, line ends left out. */
export function splitLines(text: string, pieces: readonly Piece[]): Piece[][] {
  const end = pieces.at(-1)?.end ?? 0;
  const lines: Span[] = [];
  for (let start = pieces[0]?.start ?? 0; start < end;) {
    const newline = text.indexOf("\n", start);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    lines.push({ start, end: lineEnd });
    start = lineEnd + 1;
  }
  return clipEach(pieces, lines).filter((line) => line.length > 0);
}
