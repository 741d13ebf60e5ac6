import { fold } from "../attendees/nameKeys.js";

/** Whether every typed word begins a word of what it may stand for; accents and case do not count. */
export function matches(typed: string, ...candidates: readonly (string | undefined)[]): boolean {
  const words = candidates.flatMap((candidate) => wordsOf(candidate ?? ""));
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/**
 * What VS Code is to compare the typed word with: the word that is meant first, so that no other list's entries come
 * before it; in small letters, with accents and without, for VS Code knows nothing of either.
 */
export function filterFor(typed: string, ...candidates: readonly (string | undefined)[]): string {
  const text = candidates.filter((candidate) => candidate !== undefined).join(" ");
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const all = (plain === text ? plain : `${plain} ${text}`).toLowerCase();
  const [wanted = ""] = wordsOf(typed.split(" ", 1)[0] ?? "");
  const at = wanted === "" ? 0 : ` ${all.replace(/[^\p{L}\p{N}]/gu, " ")}`.indexOf(` ${wanted}`);
  return at > 0 ? `${all.slice(at)} ${all}` : all;
}

function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  // A handle is found by its beginning, and by its parts.
  return [folded, ...folded.split(/[^\p{L}\p{N}]+/u)].filter((word) => word !== "");
}
