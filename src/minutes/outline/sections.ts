import { isAddendum } from "../entries/agendaItem.js";
import { readEntryLine } from "../entries/entryLine.js";
import type { RepositoryName, Section, SectionKind } from "../model.js";
import type { Heading } from "../syntax/blocks.js";
import type { PlacedChunk } from "../syntax/chunks.js";
import { moveSpan } from "../text/spans.js";
import { readWords } from "../text/words.js";
import { isBareName, readRepositoryName } from "./repositoryName.js";
import { wordedKind } from "./sectionKind.js";

/** A heading of the document, with the chunk it stands in. */
export interface PlacedHeading {
  readonly chunk: number;
  readonly at: number;
  readonly text: string;
  readonly heading: Heading;
  /** Whether the paragraph right below holds the reference that the heading's title broke off from. */
  readonly wrapped: boolean;
}

/** Every heading: those of the top level, and a title that slipped into a bullet. */
export function findHeadings(chunks: readonly PlacedChunk[]): PlacedHeading[] {
  const found: PlacedHeading[] = [];
  chunks.forEach(({ at, chunk: { text, block } }, chunk) => {
    const heading = block.kind === "listItem" && found.length === 0 ? block.blocks[0] : block;
    if (heading?.kind !== "heading") return;
    found.push({ chunk, at, text, heading, wrapped: holdsReferenceOnly(chunks[chunk + 1]) });
  });
  return found;
}

/** A paragraph that starts with a linked number and says little more. */
function holdsReferenceOnly(placed: PlacedChunk | undefined): boolean {
  if (placed?.chunk.block.kind !== "paragraph") return false;
  const { text, block } = placed.chunk;
  const { subject, form, after } = readEntryLine(text, block.leaf.pieces);
  return subject?.style === "numbered" && (form === "alone" || (form === "start" && isAddendum(after)));
}

/**
 * @param org the organisation of the extracted line, for headings that name a repository without its owner
 * @param isFollowedByItems whether agenda items follow the heading
 */
export function readSections(
  headings: readonly PlacedHeading[],
  end: number,
  org: string | undefined,
  isFollowedByItems: (heading: number) => boolean,
): Section[] {
  const open: { index: number; level: number }[] = [];
  const title = titleIndex(headings);
  return headings.map((placed, index) => {
    const { heading, text, at } = placed;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ index, level: heading.level });
    const words = readWords(text, heading.leaf.pieces);
    // "Observers/Guests" has the form of a repository's name.
    const isWorded = wordedKind(words) !== undefined;
    const repository = isWorded ? undefined : readRepositoryName(words);
    const bare = !repository && !isWorded && isBareName(words) && isFollowedByItems(index);
    const next = headings.slice(index + 1).find((other) => other.heading.level <= heading.level);
    return {
      kind: index === title ? "title" : kindOf(placed, words, bare || repository !== undefined),
      level: heading.level,
      title: words,
      heading: moveSpan(heading, at),
      extent: { start: at + heading.start, end: next ? next.at + next.heading.start : end },
      parent,
      repository: index === title ? undefined : (repository ?? bareRepository(bare, org, words)),
    };
  });
}

function bareRepository(bare: boolean, owner: string | undefined, name: string): RepositoryName | undefined {
  return bare && owner !== undefined ? { owner, name } : undefined;
}

function kindOf(
  { text, heading, wrapped }: PlacedHeading,
  words: string,
  isRepository: boolean,
): SectionKind {
  if (isRepository) return "repository";
  const worded = wordedKind(words);
  if (worded) return worded;
  return wrapped || readEntryLine(text, heading.leaf.pieces).subject ? "item" : "other";
}

/** The first heading of all, if it is no section by its words. */
function titleIndex(headings: readonly PlacedHeading[]): number {
  const first = headings[0];
  if (!first) return -1;
  const words = readWords(first.text, first.heading.leaf.pieces);
  const worded = wordedKind(words);
  const isSection = worded !== undefined && (worded !== "minutes" || first.heading.level > 1);
  return isSection || readRepositoryName(words) ? -1 : 0;
}
