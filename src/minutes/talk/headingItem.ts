import { entryLineOf } from "../entries/entries.js";
import { readPlainEntry } from "../entries/entryLine.js";
import type { Subject } from "../entries/subject.js";
import type { Section } from "../model.js";
import { moveSpan } from "../text/spans.js";
import { PlacedItem } from "./placed.js";
import { openEntry } from "./openEntry.js";
import type { TalkSource } from "./changedChunks.js";

export interface HeadingItem {
  readonly item: PlacedItem;
  /** Index of the chunk below, where the heading's reference stands there. */
  readonly wrapped: number | undefined;
}

/** The item that a heading stands for: `### Faster start [#7](…)`. */
export function headingItem(
  { chunks, layout, repositories }: TalkSource,
  index: number,
  section: Section,
): HeadingItem | undefined {
  const placed = layout.headings[index];
  if (!placed) return undefined;
  const { heading, at, inside, isWrapped } = placed;
  const repository = repositories[index];
  const line = entryLineOf(inside, heading.leaf) ?? readPlainEntry(inside.text, heading.leaf.pieces);
  const below = chunks[placed.chunk + 1];
  if (!isWrapped || below?.chunk.block.kind !== "paragraph") {
    const item = openEntry(line, heading, heading, repository, true);
    return { item: new PlacedItem(item, at, index), wrapped: undefined };
  }
  const subject = entryLineOf(below.chunk, below.chunk.block.leaf)?.subject;
  const further = below.at - at;
  const span = { start: section.heading.start - at, end: further + below.chunk.block.end };
  const whole = { ...line, subject: subject && moveSubject(subject, further) };
  const item = openEntry(whole, span, span, repository, true);
  return { item: new PlacedItem(item, at, index), wrapped: placed.chunk + 1 };
}

function moveSubject(subject: Subject, by: number): Subject {
  const { span, urlSpan } = subject;
  return { ...subject, span: moveSpan(span, by), urlSpan: moveSpan(urlSpan, by) };
}
