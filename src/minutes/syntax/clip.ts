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

/** The pieces of each line, line ends left out. */
export function splitLines(text: string, pieces: readonly Piece[]): Piece[][] {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  const newline = text.indexOf("\n", start);
  if (newline < 0 || newline >= end) return [[...pieces]];
  const lines: Piece[][] = [];
  let position = start;
  for (let at = newline; at >= 0 && at < end; at = text.indexOf("\n", position)) {
    lines.push(clip(pieces, position, at));
    position = at + 1;
  }
  lines.push(clip(pieces, position, end));
  return lines.filter((line) => line.length > 0);
}
