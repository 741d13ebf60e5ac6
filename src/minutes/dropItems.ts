import type { TextChange } from "./document.js";
import { insertBlock, trimmedEnd } from "./insertions.js";
import type { Minutes } from "./model.js";
import { type NewItem, renderItem } from "./renderItem.js";
import { styleOf } from "./style.js";

/**
 * The change that puts items where somebody let go of them, each as a line of its own. They follow the entry that
 * stands there with all its notes, so that no note comes to belong to another item.
 */
export function dropItems(minutes: Minutes, offset: number, items: readonly NewItem[]): TextChange {
  const { text } = minutes;
  const style = styleOf(minutes);
  const { lineEnd } = style;
  const between = lineEnd.repeat(style.isSpaced ? 2 : 1);
  const lines = items.map((item) => renderItem(item, style)).join(between);
  const entry = [...minutes.items, ...minutes.standing].find(
    ({ extent }) => extent.start <= offset && offset <= trimmedEnd(text, extent.start, extent.end),
  );
  if (entry) {
    const end = trimmedEnd(text, entry.span.end, entry.extent.end);
    return { start: end, end, text: between + lines };
  }
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = endOfEntry(text, start);
  const isBlank = text.slice(start, end).trim() === "";
  const block = insertBlock(text, end, isBlank ? lines : lineEnd + lineEnd + lines, lineEnd);
  return isBlank ? { ...block, start } : block;
}

/** The end of a line and of what is indented below it. */
function endOfEntry(text: string, start: number): number {
  const [line = ""] = /^[^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*)*/.exec(text.slice(start)) ?? [];
  return start + line.length;
}
