import type { Minutes } from "../model.js";
import { openingMark } from "../syntax/timeMarks.js";

/** A line up to the cursor, taken apart. */
export interface Line {
  readonly start: number;
  /** Behind indentation, bullet and checkbox, and behind a time of the recording. */
  readonly content: number;
  readonly before: string;
  readonly words: string;
  readonly bullet: string;
  readonly indent: number;
  readonly isAtEnd: boolean;
}

/** The line of an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(start, offset);
  const [marks = "", indent = "", bullet = ""] =
    /^([ \t]*)(?:([*+-]|\d{1,9}[.)])[ \t]+(?:\[[ x]\][ \t]+)?)?/i.exec(before) ?? [];
  const opening = marks + openingMark(before.slice(marks.length));
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  return {
    start,
    content: start + opening.length,
    before,
    words: before.slice(opening.length),
    bullet,
    indent: indent.replaceAll("\t", "    ").length,
    isAtEnd: rest.trim() === "",
  };
}

/** In code, a comment or HTML; at its end only where it is still open. */
export function isVerbatim({ text, verbatim }: Minutes, offset: number): boolean {
  return verbatim.some(
    ({ start, end }) =>
      start < offset && (offset < end || (offset === end && isOpen(text.slice(start, end)))),
  );
}

function isOpen(code: string): boolean {
  if (code.startsWith("<!--")) return !code.endsWith("-->");
  const fence = /^(?:`{3,}|~{3,})/.exec(code)?.[0];
  // An indented block of code goes on with its line.
  if (fence === undefined) return !/^[`<![]/.test(code);
  const last = code.slice(code.lastIndexOf("\n") + 1).trim();
  return last === code.trim() || !last.startsWith(fence);
}
