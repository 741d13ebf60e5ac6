import type { Span } from "../span.js";
import { collapse } from "../text/words.js";

/** Words between the separators of a line, and whether they stand in brackets. */
export interface Part extends Span {
  readonly words: string;
  readonly bracketed: boolean;
}

export function splitParts(words: string, handle: Span | undefined): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number): void => {
    const part = trimPart(words, start, end, depth > 0);
    if (part) parts.push(part);
  };
  for (let at = 0; at < words.length; at++) {
    const isHandle = handle !== undefined && at >= handle.start && at < handle.end;
    const width = isHandle ? handle.end - at : separatorWidth(words, at, start);
    if (width === 0) continue;
    close(at);
    const character = isHandle ? "" : words.charAt(at);
    if (character === "(" || character === "[") depth++;
    else if ((character === ")" || character === "]") && depth > 0) depth--;
    at += width - 1;
    start = at + 1;
  }
  close(words.length);
  return parts;
}

/** How many characters at `at` separate two parts: brackets, a colon, a comma after a full name, a dash between blanks. */
function separatorWidth(words: string, at: number, start: number): number {
  const character = words.charAt(at);
  if ("()[]|;".includes(character)) return 1;
  const next = words.charAt(at + 1);
  if (character === ":" && (next === "" || next === " ")) return 1;
  if (character === "," && /\S\s+\S/.test(words.slice(start, at))) return 1;
  if (!/[-–—/]/.test(character)) return 0;
  const before = at === start || words.charAt(at - 1) === " ";
  const after = next === "" || next === " ";
  if (character === "/") return before && after ? 1 : 0;
  return before || after ? 1 : 0;
}

function trimPart(words: string, start: number, end: number, bracketed: boolean): Part | undefined {
  const slice = words.slice(start, end);
  const from = slice.search(/[\p{L}\p{N}]/u);
  if (from < 0) return undefined;
  const trimmed = slice.slice(from).replace(/[\s,:;/*_<>–—-]+$/, "");
  const opened = start + from;
  return { words: collapse(trimmed), start: opened, end: opened + trimmed.length, bracketed };
}
