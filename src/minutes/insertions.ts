import type { TextChange } from "./document.js";

/** The position after the last character of `[start, end)` that is no white space. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}

/**
 * An insertion that leaves an empty line before whatever follows it on the next line. Blanks at the end of the line
 * before stay there.
 */
export function insertBlock(text: string, after: number, inserted: string, lineEnd: string): TextChange {
  const blanks = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(after, after + 1_000))?.[0].length ?? 0;
  const position = after + blanks;
  const rest = text.slice(position);
  const follows = /^[ \t]*(?:\r?\n){2}/.test(rest) || (rest !== "" && rest.trim() === "");
  return { start: position, end: position, text: inserted + (follows ? "" : lineEnd) };
}

/** Insertions at one place become one, so that nobody has to know in which order they go. */
export function joinInsertions(changes: readonly TextChange[]): TextChange[] {
  const texts = new Map<number, string>();
  for (const { start, text } of changes) texts.set(start, (texts.get(start) ?? "") + text);
  return [...texts].map(([start, text]) => ({ start, end: start, text }));
}
