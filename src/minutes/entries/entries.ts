import { Roster } from "../attendees/roster.js";
import type { Leaf } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { type EntryPlace, isAgendaItem } from "./agendaItem.js";
import { type EntryLine, readEntryLine } from "./entryLine.js";

/** The first line of a chunk, which its one leaf or first paragraph holds, read as an entry; read once. */
export function entryLineOf(chunk: Chunk, leaf: Leaf): EntryLine | undefined {
  if (chunk.memo.entry === undefined) chunk.memo.entry = readEntryLine(chunk.text, leaf.pieces) ?? null;
  return chunk.memo.entry ?? undefined;
}

/** Whether a list's entry would be an agenda item below a repository's heading. */
export function isPlainItem(chunk: Chunk): boolean {
  if (chunk.memo.isPlainItem !== undefined) return chunk.memo.isPlainItem;
  const first = chunk.block.kind === "listItem" ? chunk.block.blocks[0] : undefined;
  if (first?.kind !== "paragraph") return false;
  const line = entryLineOf(chunk, first.leaf);
  chunk.memo.isPlainItem = line !== undefined && isAgendaItem(line, BELOW_REPOSITORY, false);
  return chunk.memo.isPlainItem;
}

const BELOW_REPOSITORY: EntryPlace = {
  section: "repository",
  indented: false,
  extracted: true,
  roster: new Roster([]),
};
