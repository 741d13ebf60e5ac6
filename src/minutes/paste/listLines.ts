import type { Block } from "./block.js";

/** How a list is written. */
export interface ListForm {
  /** The column of the outermost entries. */
  readonly indent: number;
  /** How much further in the nested ones stand. */
  readonly step: number;
  /** By depth; the last one holds for all that is deeper. */
  readonly bullets: readonly string[];
  /** Whether an empty line stands between the outermost. */
  readonly isSpaced: boolean;
}

/** A list of blocks as lines. */
export function listLines(blocks: readonly Block[], form: ListForm): string[] {
  let last = 0;
  return blocks.flatMap((block, index) => {
    const depth = block.kind === "code" ? last : block.depth;
    const column = " ".repeat(form.indent + depth * form.step);
    last = depth;
    if (block.kind === "code")
      return fenced(block.text).map((line) => (line === "" ? "" : column + "  " + line));
    const gap = form.isSpaced && depth === 0 && index > 0 ? [""] : [];
    const bullet = form.bullets[Math.min(depth, form.bullets.length - 1)] ?? "*";
    const mark = block.number === undefined ? bullet : `${block.number}.`;
    const box = block.checked === undefined ? "" : block.checked ? "[x] " : "[ ] ";
    return [...gap, `${column}${mark} ${box}${block.text}`];
  });
}

/** A block of code between fences that it does not hold itself. */
export function fenced(code: string): string[] {
  const longest = (code.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return [fence, ...code.split("\n"), fence];
}

/**
 * Blocks as entries of one list: a heading becomes an entry with what follows below it, and so does a line that ends
 * with a colon where a list follows.
 */
export function asEntries(blocks: readonly Block[]): Block[] {
  let below = 0;
  let list = 0;
  return blocks.map((block, index) => {
    if (block.kind === "code") return block;
    if (block.kind === "heading") {
      [below, list] = [1, 0];
      return { ...block, kind: "entry", depth: 0, text: `**${block.text.replaceAll("**", "")}**` };
    }
    if (block.kind === "entry") return { ...block, depth: block.depth + below + list };
    list = block.text.endsWith(":") && blocks[index + 1]?.kind === "entry" ? 1 : 0;
    return { ...block, kind: "entry", depth: below };
  });
}
