import type { Leaf } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { wordedKind, type WordedKind } from "./sectionKind.js";

/** A paragraph's or an entry's beginning that announces a section as a heading would: `**Present:**`, `Attendees:`. */
export interface Label {
  readonly kind: WordedKind;
  /** Where the words after the label begin. */
  readonly end: number;
}

/** Words, an aside in brackets, and what closes a label: a colon, the end of emphasis, or the end of the line. */
const LABEL =
  /^\s{0,9}#{0,6}[*_]{0,3}\s{0,9}(\p{L}[\p{L}&/' -]{1,40}?)\s{0,9}(?:\([^)\n]{0,80}\))?\s{0,9}(?::[*_ ]{0,4}|[*_]{2,3}:?|[*_]?:|(?=\n|$))/u;

/** No label is longer. */
const MAX_LENGTH = 140;

/** The label that a chunk begins with, in the first of its leaves. */
export function labelOf(chunk: Chunk, leaf: Leaf): Label | undefined {
  if (chunk.memo.label === undefined) chunk.memo.label = readLabel(chunk.text, leaf) ?? null;
  return chunk.memo.label ?? undefined;
}

function readLabel(text: string, { start, end }: Leaf): Label | undefined {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + MAX_LENGTH)));
  const kind = match?.[1] === undefined ? undefined : wordedKind(match[1]);
  return match && kind ? { kind, end: start + match[0].length } : undefined;
}
