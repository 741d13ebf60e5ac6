import { Tree } from "@lezer/common";
import type { ChunkMemo } from "../chunkMemo.js";
import { withLineFeeds } from "../text/lines.js";
import type { TimePiece } from "./pieces.js";
import { type Block, readBlock } from "./blocks.js";
import { leavesOf } from "./leaves.js";
import { withoutTimeMarks } from "./timeMarks.js";

/**
 * The unit of re-use: one block of the top level, or one entry of a list there. Its block's offsets count from the
 * chunk's start, so that a chunk that was only moved by an edit elsewhere is as good as new.
 */
export class Chunk {
  readonly memo: ChunkMemo = {};
  /** As the document has it, but each line ends with a line feed and times of the recording are blank; as long as there. */
  readonly text: string;
  /** Times of the recording. */
  readonly times: readonly TimePiece[];

  constructor(
    written: string,
    readonly block: Block,
  ) {
    this.times = MAY_HOLD_TIMES.test(written) ? timesIn(block) : NONE;
    const text = withLineFeeds(written);
    this.text = this.times.length === 0 ? text : withoutTimeMarks(text, this.times);
  }
}

const MAY_HOLD_TIMES = /\d:\d\d[\])]/;
const NONE: readonly never[] = [];

function timesIn(block: Block): TimePiece[] {
  return leavesOf(block).flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === "time"));
}

/** A chunk and where it stands. */
export interface PlacedChunk {
  readonly at: number;
  /** Characters before its first mark or word on the line. */
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
    const { children, positions } = parent;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue;
      const at = start + (positions[index] ?? 0);
      if (child.type.isAnonymous) visit(child, at, list);
      else if (isList(child)) visit(child, at, child);
      else {
        const chunk = readChunk(child, at, text, cache);
        placed.push({ at, indent: indentAt(text, at + markStart(chunk.block)), chunk, list });
      }
    }
  };
  visit(document, 0, undefined);
  return placed;
}

function isList({ type: { name } }: Tree): boolean {
  return name === "BulletList" || name === "OrderedList";
}

function markStart(block: Block): number {
  return block.kind === "listItem" ? block.mark.start : block.start;
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
