import { isWordCharacter } from "../text/characters.js";
import { loginEnd, teamEnd } from "./handle.js";

/**
 * The mention whose `@` stands at `at`, as GitHub reads it: none inside a word or an e-mail address, none of a
 * login that GitHub could not have. The words between two marks are `[from, limit)`.
 */
export function mentionAt(
  text: string,
  at: number,
  from: number,
  limit: number,
): { start: number; end: number; handle: string } | undefined {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  // An underscore before the words is the mark of emphasis, not a word's end.
  if (at > from || before !== 0x5f) {
    if (isWordCharacter(before) || before === 0x60 || before === 0x40 || before === 0x2f) return undefined;
  }
  const team = teamEnd(text, at + 1, limit);
  const end = team > at + 1 ? team : loginEnd(text, at + 1, limit);
  if (end === at + 1) return undefined;
  const next = end < limit ? text.charCodeAt(end) : 32;
  if (isWordCharacter(next) || next === 0x2d) return undefined;
  if (next === 0x2e && end + 1 < limit && isWordCharacter(text.charCodeAt(end + 1))) return undefined;
  return { start: at, end, handle: text.slice(at + 1, end) };
}
