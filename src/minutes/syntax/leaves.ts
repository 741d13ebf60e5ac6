import type { Block, Leaf } from "./blocks.js";

/** Every leaf of a block, in order. */
export function leavesOf(block: Block): Leaf[] {
  const leaves: Leaf[] = [];
  collect(block, leaves);
  return leaves;
}

export function firstLeaf(block: Block): Leaf | undefined {
  if (block.kind === "paragraph" || block.kind === "heading") return block.leaf;
  return leavesOf(block)[0];
}

function collect(block: Block, leaves: Leaf[]): void {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      leaves.push(block.leaf);
      break;
    case "table":
      for (const row of block.rows) leaves.push(...row);
      break;
    case "list":
    case "quote":
    case "listItem":
      for (const child of block.blocks) collect(child, leaves);
      break;
    default:
  }
}
