import { Tree } from "@lezer/common";
import type { ChunkMemo } from "../chunkMemo.js";
import { withLineFeeds } from "../text/lines.js";
import type { TimePiece } from "./pieces.js";
import { type Block, readBlock } from "./blocks.js";
import { leavesOf } from "./leaves.js";
import { markdown, parserInput } from "./parser.js";
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
  readonly list: List | undefined;
}

export interface List {
  /** The character that all its marks end with. */
  readonly marker: string;
}

/**
 * Reads a text, or the part of one that begins at `from`, where a chunk does.
 *
 * @param before the chunk above the part
 */
export function readChunks(text: string, from = 0, before?: PlacedChunk): PlacedChunk[] {
  const placed: PlacedChunk[] = [];
  const visit = (parent: Tree, start: number): void => {
    const { children, positions } = parent;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue;
      const at = start + (positions[index] ?? 0);
      if (child.type.isAnonymous || isList(child)) visit(child, at);
      else placed.push(readChunk(child, at));
    }
  };
  const readChunk = (tree: Tree, at: number): PlacedChunk => {
    const own = text.slice(at, at + tree.length);
    const block = readBlock(tree, own);
    const isEntry = block.kind === "listItem";
    const indent = indentAt(text, at + (isEntry ? block.mark.start : block.start));
    const list = isEntry ? listAfter(placed.at(-1) ?? before, own.charAt(block.mark.end - 1)) : undefined;
    return { at: from + at, indent, chunk: new Chunk(own, block), list };
  };
  visit(markdown.parse(parserInput(text, from)), 0);
  return placed;
}

function isList({ type: { name } }: Tree): boolean {
  return name === "BulletList" || name === "OrderedList";
}

export interface SameEnds {
  readonly above: number;
  readonly below: number;
}

/**
 * The chunks at either end that are the same in both: those above an index, where they stood, and those from another one
 * of `chunks` on, all moved alike.
 */
export function sameEnds(chunks: readonly PlacedChunk[], others: readonly PlacedChunk[]): SameEnds {
  const further = chunks.length - others.length;
  let above = 0;
  let below = chunks.length;
  const shift = (chunks.at(-1)?.at ?? 0) - (others.at(-1)?.at ?? 0);
  const isSame = (index: number, other: number, by: number): boolean => {
    const one = chunks[index];
    const two = others[other];
    return one !== undefined && one.chunk === two?.chunk && one.at === two.at + by;
  };
  while (above < Math.min(below, others.length) && isSame(above, above, 0)) above++;
  while (below > above + Math.max(0, further) && isSame(below - 1, below - 1 - further, shift)) below--;
  return { above, below };
}

/** Entries that follow each other are of one list as long as their marks end alike. */
export function listAfter(before: PlacedChunk | undefined, marker: string): List {
  return before?.list?.marker === marker ? before.list : { marker };
}

function indentAt(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  return at - start;
}
