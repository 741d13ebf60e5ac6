import type { TextChange } from "../document.js";

/** Where a place is after changes, in offsets before any of them; undefined where one of them took it away. */
export function moveThrough(offset: number, changes: readonly TextChange[]): number | undefined {
  let moved = offset;
  for (const { start, end, text } of changes) {
    if (start > offset) continue;
    if (end > offset) return undefined;
    moved += text.length - (end - start);
  }
  return moved;
}
