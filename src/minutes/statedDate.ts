import { findDate } from "./dates.js";
import type { StatedDate } from "./model.js";
import type { Layout } from "./outline/layout.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { moveSpan } from "./text/spans.js";

/** Chunks at the top of a document among which a date line may be. */
const CHUNKS_AT_TOP = 12;
/** A date line is short, or begins with the date. */
const DATE_LINE = 160;

/** The date in the title; else the first one stated above Present and the talk. */
export function readDate(
  text: string,
  chunks: readonly PlacedChunk[],
  { sections, places }: Layout,
): StatedDate | undefined {
  const title = sections[0]?.kind === "title" ? sections[0].heading : undefined;
  const stated = title && findDate(text, title.start, title.end);
  if (stated) return stated;
  for (const [index, { at, chunk }] of chunks.slice(0, CHUNKS_AT_TOP).entries()) {
    const place = places[index];
    if (place?.zone === "present" || place?.zone === "observers") return undefined;
    const found = findDate(chunk.text, 0, Math.min(chunk.text.length, DATE_LINE));
    if (found) return { iso: found.iso, span: moveSpan(found.span, at) };
  }
  return undefined;
}
