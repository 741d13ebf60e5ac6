import { COMMENT_LINK, COMMENT_MARK, isCommentMark } from "../text/commentMarks.js";
import { SMART_DASH } from "../text/smartDash.js";
import type { Block } from "./block.js";

const INVISIBLE = /[\ufeff\u200b\u200e\u200f\u00ad\u2060-\u2064\u202a-\u202e\u2066-\u2069]/g;

/**
 * Without what a document editor leaves in its text: marks of comments and the comments themselves, long dashes made
 * of `--`, spaces that do not break, characters that nobody sees, boxes that only the note editor shows.
 */
export function withoutResidue(blocks: readonly Block[]): Block[] {
  const clean = blocks.map((block) => ({ ...block, text: cleanText(block.text) }));
  const words = clean.filter(({ kind, text }) => kind === "code" || !isBox(text));
  return withoutComments(words).filter(({ text }) => text !== "");
}

function cleanText(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(INVISIBLE, "").replace(SMART_DASH, "--");
}

function isBox(text: string): boolean {
  return /^:::[ \t]?\w{0,20}$/.test(text);
}

/** A mark alone may be the index of an array: it goes where its comment comes along, or where the marks count from a. */
function withoutComments(blocks: readonly Block[]): Block[] {
  const marks = blocks.map(({ kind, text }) => (kind === "code" ? [] : marksIn(text)));
  const inText = marks.flat().filter(({ start }) => start > 0);
  const listed = new Set(marks.flatMap(([first]) => (first?.start === 0 ? [first.name] : [])));
  const counted = inText.every(({ name }, index) => name.length === 1 && name.charCodeAt(0) === 97 + index);
  const named = new Set(inText.map(({ name }) => name));
  return blocks.flatMap((block, index) => {
    const own = marks[index] ?? [];
    if (/^\[[^\]]{0,2}\[\w{1,3}\\?\]\]\(#cmnt_ref/.test(block.text)) return [];
    if (own[0]?.start === 0 && named.has(own[0].name)) return [];
    let { text } = block;
    for (const { start, end, name } of own.toReversed())
      if (start > 0 && (counted || listed.has(name))) text = text.slice(0, start) + text.slice(end);
    return [{ ...block, text: block.kind === "code" ? text : text.replace(COMMENT_LINK, "").trimEnd() }];
  });
}

function marksIn(text: string) {
  return [...text.matchAll(COMMENT_MARK)].flatMap(({ 0: mark, index: start }) => {
    const end = start + mark.length;
    return isCommentMark(text, start, end) ? [{ start, end, name: mark.replace(/[\\[\]]/g, "") }] : [];
  });
}
