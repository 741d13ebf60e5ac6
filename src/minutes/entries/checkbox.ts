import type { Span } from "../span.js";
import { isSpace } from "../text/spans.js";

export interface Checkbox {
  readonly checked: boolean;
  /** The character between the brackets (or the place where it would stand). */
  readonly check: Span;
  /** Where the words after the box begin. */
  readonly end: number;
}

/** Reads the checkbox at the start of an entry's words, GFM's `[ ]`, `[x]` and also `[]`, `[x ]`, `[ x ]`. */
export function readCheckbox(text: string, start: number, end: number): Checkbox | undefined {
  if (text[start] !== "[") return undefined;
  let position = start + 1;
  let check: number | undefined;
  for (; position < Math.min(end, start + 5); position++) {
    const character = text.charAt(position);
    if (character === "]") break;
    if (/[x✓✔]/i.test(character) && check === undefined) check = position;
    else if (character !== " ") return undefined;
  }
  if (text[position] !== "]") return undefined;
  if (position + 1 < end && !isSpace(text.charCodeAt(position + 1))) return undefined;
  const at = check ?? start + 1;
  return {
    checked: check !== undefined,
    check: { start: at, end: Math.min(at + 1, position) },
    end: position + 1,
  };
}
