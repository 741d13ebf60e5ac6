import { fold } from "../attendees/nameKeys.js";

/** Whether every typed word begins a word of what it may stand for; accents and case do not count. */
export function matches(typed: string, ...candidates: readonly (string | undefined)[]): boolean {
  const words = candidates.flatMap((candidate) => wordsOf(candidate ?? ""));
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** As it is, and without accents: VS Code knows nothing of them. */
export function withoutAccents(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "");
  return plain === words ? words : `${plain} ${words}`;
}

function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  // A handle is found by its beginning, and by its parts.
  return [folded, ...folded.split(/[^\p{L}\p{N}]+/u)].filter((word) => word !== "");
}
