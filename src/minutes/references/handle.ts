import { isAsciiAlphanumeric } from "../text/characters.js";

const HYPHEN = 45;
const MAX_LOGIN = 39;

/** Whether GitHub could have this login: letters, digits, single hyphens inside, 39 at most. */
export function isLogin(handle: string): boolean {
  return handle.length > 0 && loginEnd(handle, 0, handle.length) === handle.length;
}

/**
 * The end of the login that starts at `start`, or `start` where none does. A login that is too long or has two
 * hyphens in a row is none at all, rather than a shorter one that somebody else may have. A final hyphen is left out.
 */
export function loginEnd(text: string, start: number, limit: number): number {
  let end = start;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === HYPHEN) {
      if (end === start || text.charCodeAt(end - 1) === HYPHEN) return start;
    } else if (!isAsciiAlphanumeric(code)) break;
  }
  if (end > start && text.charCodeAt(end - 1) === HYPHEN) return start;
  return end - start > MAX_LOGIN ? start : end;
}

const TEAM_SLUG = /[\w-]+/y;

/** The end of `org/team` that starts at `start`, or `start` where none does. */
export function teamEnd(text: string, start: number, limit: number): number {
  const slash = loginEnd(text, start, limit);
  if (slash === start || text[slash] !== "/") return start;
  TEAM_SLUG.lastIndex = slash + 1;
  const slug = TEAM_SLUG.exec(text);
  return slug ? Math.min(slash + 1 + slug[0].length, limit) : start;
}
