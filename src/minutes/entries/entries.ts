import { Roster } from "../attendees/roster.js";
import type { Leaf } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { type EntryPlace, isAgendaItem } from "./agendaItem.js";
import { type EntryLine, readEntryLine } from "./entryLine.js";

/** The first line of a chunk read as an entry; read once. */
export function entryLineOf(chunk: Chunk, leaf: Leaf): EntryLine | undefined {
  return chunk.recall("entry", [leaf], () => readEntryLine(chunk.text, leaf.pieces));
}

/** Whether a list's entry would be an agenda item below a repository's heading. */
export function isPlainItem(chunk: Chunk): boolean {
  const first = chunk.block.kind === "listItem" ? chunk.block.blocks[0] : undefined;
  if (first?.kind !== "paragraph") return false;
  return chunk.recall("plain", [], () => {
    const line = entryLineOf(chunk, first.leaf);
    return line !== undefined && isAgendaItem(line, BELOW_REPOSITORY);
  });
}

const BELOW_REPOSITORY: EntryPlace = {
  section: "repository",
  nested: false,
  indented: false,
  extracted: true,
  roster: new Roster([]),
};
