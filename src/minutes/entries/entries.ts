import { Roster } from "../attendees/roster.js";
import type { Leaf } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { isAgendaItem } from "./agendaItem.js";
import { type EntryLine, readEntryLine } from "./entryLine.js";

/** The first line of a chunk read as an entry; read once. */
export function entryLineOf(chunk: Chunk, leaf: Leaf): EntryLine {
  return chunk.recall("entry", [leaf], () => readEntryLine(chunk.text, leaf.pieces));
}

const NOBODY = new Roster([]);

/** Whether a list's entry would be an agenda item below a repository's heading. */
export function isPlainItem(chunk: Chunk): boolean {
  const first = chunk.block.kind === "listItem" ? chunk.block.blocks[0] : undefined;
  if (first?.kind !== "paragraph") return false;
  return isAgendaItem(entryLineOf(chunk, first.leaf), {
    section: "repository",
    nested: false,
    indented: false,
    extracted: true,
    roster: NOBODY,
  });
}
