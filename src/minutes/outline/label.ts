import type { SectionKind } from "../model.js";
import type { Piece } from "../syntax/pieces.js";
import { wordedKind } from "./sectionKind.js";

/** A paragraph's or an entry's beginning that announces a section as a heading would: `**Present:**`, `Attendees:`. */
export interface Label {
  readonly kind: SectionKind;
  /** Where the words after the label begin. */
  readonly end: number;
}

const LABEL =
  /^\s*[*_]{0,3}\s*([\p{L}][\p{L}&/' -]{1,40}?)\s*(?:\([^)\n]*\)?\)?)?\s*(?::[*_ ]{0,4}|[*_]{2,3}:?|[*_]?:|(?=\n|$))/u;

export function readLabel(text: string, pieces: readonly Piece[]): Label | undefined {
  const start = pieces[0]?.start;
  if (start === undefined) return undefined;
  const match = LABEL.exec(text.slice(start, pieces.at(-1)?.end));
  const kind = match?.[1] === undefined ? undefined : wordedKind(match[1]);
  return match && kind ? { kind, end: start + match[0].length } : undefined;
}
