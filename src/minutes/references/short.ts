import { isAsciiAlphanumeric, isDigit, isWordCharacter } from "../text/characters.js";
import { isLogin } from "./handle.js";

/** `#12`, `GH-12` or `owner/repo#12`. */
export interface ShortReference {
  readonly start: number;
  readonly end: number;
  readonly owner: string | undefined;
  readonly repo: string | undefined;
  readonly number: number;
}

/** The reference whose `#` or `GH-` stands at `at`; its repository's name may lie before, but not before `from`. */
export function shortReferenceAt(
  text: string,
  at: number,
  from: number,
  limit: number,
): ShortReference | undefined {
  const digits = text[at] === "#" ? at + 1 : at + 3;
  const end = digitsEnd(text, digits, limit);
  if (end === digits || end - digits > 10 || text[digits] === "0") return undefined;
  if (end < limit && isWordCharacter(text.charCodeAt(end))) return undefined;
  const number = Number(text.slice(digits, end));
  const start = text[at] === "#" ? nameStart(text, at, from) : at;
  if (start < at) {
    const [owner, repo, more] = text.slice(start, at).split("/");
    if (!owner || !repo || more !== undefined || !isLogin(owner)) return undefined;
    return { start, end, owner, repo, number };
  }
  if (start > from && "&#/\\".includes(text.charAt(start - 1))) return undefined;
  return { start, end, owner: undefined, repo: undefined, number };
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The longest name that a `owner/repo` right before `end` could take on GitHub. */
const MAX_NAME = 140;

function nameStart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && end - start <= MAX_NAME) {
    const code = text.charCodeAt(start - 1);
    if (!isAsciiAlphanumeric(code) && !isWordCharacter(code) && !"-./".includes(text.charAt(start - 1)))
      break;
    start--;
  }
  return start;
}
