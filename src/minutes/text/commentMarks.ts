/** The mark that a document editor puts where somebody commented, and before the comment itself. */
export const COMMENT_MARK = /\\?\[a?[a-z]\\?\]/g;

/** A mark stands at the end of a word or of a line; a comment begins its line with it. Links and array indices do neither. */
export function isCommentMark(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === "[x]") return false;
  const [before, last, next] = [text.charAt(start - 2), text.charAt(start - 1), text.charAt(end)];
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20));
  if (last === "" || last === "\n" || last === "\r") return /[^\s([:\]]/.test(next);
  if (last === " " || last === "\t") return endsLine && /\S/.test(before);
  return /[\p{L}\p{N}.,;:!?)\]]/u.test(last) && (next === "" || /[\s.,;!?)[\\]/.test(next));
}

/** What an export writes: `[\\[a\\]](#cmnt1)`, and back again. */
export const COMMENT_LINK = /\[[^\r\n[\]]{0,2}\[\w{1,3}\\?\]\]\(#cmnt(?:_ref)?\d{1,4}\)/g;
