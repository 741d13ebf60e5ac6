import { Tree } from "@lezer/common";
import { type Block, readBlock } from "./blocks.js";

/**
 * The unit of re-use: one block of the top level, or one entry of a list there. Its block's offsets count from the
 * chunk's start, so that a chunk that was only moved by an edit elsewhere is as good as new.
 */
export interface Chunk {
  readonly text: string;
  readonly block: Block;
}

export interface PlacedChunk {
  readonly at: number;
  readonly chunk: Chunk;
  /** The tree of the list that holds it: the same for its sisters. */
  readonly list: Tree | undefined;
}

/** Remembers what was read of the parser's trees: an incremental parse hands the unchanged ones over as they are. */
export type ChunkCache = WeakMap<Tree, Chunk>;

export function readChunks(document: Tree, text: string, cache: ChunkCache): PlacedChunk[] {
  const placed: PlacedChunk[] = [];
  const visit = (parent: Tree, start: number, list: Tree | undefined): void => {
    parent.children.forEach((child, index) => {
      if (!(child instanceof Tree)) return;
      const at = start + (parent.positions[index] ?? 0);
      const { name } = child.type;
      if (child.type.isAnonymous) visit(child, at, list);
      else if (name === "BulletList" || name === "OrderedList") visit(child, at, child);
      else placed.push({ at, chunk: readChunk(child, at, text, cache), list });
    });
  };
  visit(document, 0, undefined);
  return placed;
}

function readChunk(tree: Tree, at: number, text: string, cache: ChunkCache): Chunk {
  const known = cache.get(tree);
  if (known) return known;
  const own = text.slice(at, at + tree.length);
  const chunk = { text: own, block: readBlock(tree, own) };
  cache.set(tree, chunk);
  return chunk;
}
