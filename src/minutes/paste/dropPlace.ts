import type { Minutes } from "../model.js";
import type { Span } from "../span.js";
import type { Block } from "./block.js";

/**
 * Where something is put that was let go of. On the line of an item nobody means the letter under the mouse: it follows
 * the item, or stands below it.
 */
export function dropPlace(
  { text, items, standing }: Minutes,
  offset: number,
  blocks: readonly Block[],
): { readonly selection: Span; readonly blocks: readonly Block[] } {
  const isOnEntry = [...items, ...standing].some(({ span }) => span.start <= offset && offset <= span.end);
  if (!isOnEntry) return { selection: { start: offset, end: offset }, blocks };
  const end = offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
  return {
    selection: { start: end, end },
    blocks: blocks.map((block) => (block.kind === "paragraph" ? { ...block, kind: "entry" } : block)),
  };
}
