import type { Minutes } from "./model.js";
import { type Modelled, modelMinutes } from "./modelMinutes.js";
import { type PlacedChunk, readChunks } from "./syntax/chunks.js";
import { editChunks } from "./syntax/editChunks.js";

/** Replaces `[start, end)` of the old text by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document under edit: after each change only what it touched is parsed and read again. */
export class MinutesDocument {
  private chunks: readonly PlacedChunk[];
  private current: Modelled;

  constructor(text: string) {
    this.chunks = readChunks(text);
    this.current = modelMinutes(text, this.chunks);
  }

  get minutes(): Minutes {
    return this.current.minutes;
  }

  /** @param changes in offsets of the text before any of them, without overlaps, in any order */
  edit(changes: readonly TextChange[]): Minutes {
    let { text } = this.minutes;
    for (const change of fromTheEnd(changes)) {
      text = changed(text, change);
      this.chunks = editChunks(this.chunks, text, change);
    }
    this.current = modelMinutes(text, this.chunks, this.current);
    return this.minutes;
  }
}

/** The text after changes that do not overlap, in any order. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return fromTheEnd(changes).reduce(changed, text);
}

/** In this order none of the changes moves what another one is about. */
function fromTheEnd(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.start - b.start).reverse();
}

function changed(text: string, { start, end, text: inserted }: TextChange): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
