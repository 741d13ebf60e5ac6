import { parseMinutes } from "../parse.js";
import type { Block } from "./block.js";

/** Whether what stands outermost are items of an agenda: each ends with its issue, as items do. */
export function areItems(blocks: readonly Block[]): boolean {
  const outer = blocks.filter(({ kind, depth }) => kind === "paragraph" || (kind === "entry" && depth === 0));
  if (outer.length === 0 || blocks.some(({ kind }) => kind === "heading")) return false;
  const lines = outer.map(({ text }) => `* ${text}`).join("\n");
  return parseMinutes(`# Meeting\n\n## Agenda\n\n${lines}\n`).items.length === outer.length;
}
