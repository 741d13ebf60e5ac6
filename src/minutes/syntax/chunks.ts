import { Tree } from "@lezer/common";
import { type Block, readBlock } from "./blocks.js";

/**
 * The unit of re-use: one block of the top level, or one entry of a list there. Its block's offsets count from the
 * chunk's start, so that a chunk that was only moved by an edit elsewhere is as good as new.
 */
export class Chunk {
  private readonly recalled = new Map<string, Recalled>();

  constructor(
    readonly text: string,
    readonly block: Block,
  ) {}

  /** What `read` answered the last time under this name, if the conditions are the same; else what it answers now. */
  recall<T>(name: string, conditions: readonly unknown[], read: () => T): T {
    const known = this.recalled.get(name);
    if (known && known.conditions.every((condition, index) => condition === conditions[index]))
      return known.value as T;
    const value = read();
    this.recalled.set(name, { conditions, value });
    return value;
  }
}

interface Recalled {
  readonly conditions: readonly unknown[];
  readonly value: unknown;
}

/** A chunk and where it stands. */
export interface PlacedChunk {
  readonly at: number;
  /** Characters before it on its line. */
  readonly indent: number;
  readonly chunk: Chunk;
  /** The list that holds it, the same object for its sisters. */
  readonly list: object | undefined;
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
      else placed.push({ at, indent: indentAt(text, at), chunk: readChunk(child, at, text, cache), list });
    });
  };
  visit(document, 0, undefined);
  return placed;
}

function indentAt(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return at - start;
}

function readChunk(tree: Tree, at: number, text: string, cache: ChunkCache): Chunk {
  const known = cache.get(tree);
  if (known) return known;
  const own = text.slice(at, at + tree.length);
  const chunk = new Chunk(own, readBlock(tree, own));
  cache.set(tree, chunk);
  return chunk;
}
