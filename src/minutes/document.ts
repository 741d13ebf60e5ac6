import { type Tree, TreeFragment } from "@lezer/common";
import type { Minutes } from "./model.js";
import { type Modelled, modelMinutes } from "./modelMinutes.js";
import { type ChunkCache, readChunks } from "./syntax/chunks.js";
import { markdown, parserInput } from "./syntax/parser.js";

/** Replaces `[start, end)` of the old text by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document under edit: after each change only what it touched is parsed and read again. */
export class MinutesDocument {
  private tree: Tree;
  private fragments: readonly TreeFragment[];
  private readonly chunks: ChunkCache = new WeakMap();
  private current: Modelled;

  constructor(text: string) {
    this.tree = markdown.parse(parserInput(text));
    this.fragments = TreeFragment.addTree(this.tree);
    this.current = modelMinutes(text, readChunks(this.tree, text, this.chunks));
  }

  get minutes(): Minutes {
    return this.current.minutes;
  }

  /** @param changes in offsets of the text before any of them, without overlaps, in any order */
  edit(changes: readonly TextChange[]): Minutes {
    const sorted = [...changes].sort((a, b) => a.start - b.start);
    const before = this.minutes.text;
    const text = applied(before, sorted);
    const touched = TreeFragment.applyChanges(
      this.fragments,
      changedRanges(sorted, before.length, text.length),
    );
    this.tree = markdown.parse(parserInput(text), touched);
    this.fragments = TreeFragment.addTree(this.tree, touched);
    this.current = modelMinutes(text, readChunks(this.tree, text, this.chunks), this.current);
    return this.minutes;
  }
}

/** The text after changes that do not overlap, in any order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return applied(
    text,
    [...changes].sort((a, b) => a.start - b.start),
  );
}

function applied(text: string, sorted: readonly TextChange[]): string {
  let result = "";
  let position = 0;
  for (const change of sorted) {
    result += text.slice(position, change.start) + change.text;
    position = change.end;
  }
  return result + text.slice(position);
}

/** One character wider than the edits on either side: a line end may be two characters, of which one was edited. */
function changedRanges(sorted: readonly TextChange[], oldLength: number, newLength: number) {
  let shift = 0;
  return sorted.map(({ start, end, text }) => {
    const fromB = start + shift;
    shift += text.length - (end - start);
    return {
      fromA: Math.max(0, start - 1),
      toA: Math.min(oldLength, end + 1),
      fromB: Math.max(0, fromB - 1),
      toB: Math.min(newLength, fromB + text.length + 1),
    };
  });
}
