import { isAddendum } from "../entries/agendaItem.js";
import { entryLineOf, isPlainItem } from "../entries/entries.js";
import type { RepositoryName, Section, SectionKind } from "../model.js";
import type { Heading } from "../syntax/blocks.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { moveSpan } from "../text/spans.js";
import { headingOf, type HeadingWords } from "./headingWords.js";
import type { WordedKind } from "./sectionKind.js";

/** A heading of the document, with the chunk it stands in. */
export interface PlacedHeading {
  /** Index of the chunk. */
  readonly chunk: number;
  readonly at: number;
  readonly inside: Chunk;
  readonly heading: Heading;
  /** Whether the paragraph right below holds the reference that the heading's title broke off from. */
  readonly isWrapped: boolean;
}

/** Every heading: those of the top level, and a title that slipped into a bullet. */
export function findHeadings(chunks: readonly PlacedChunk[]): PlacedHeading[] {
  const found: PlacedHeading[] = [];
  chunks.forEach(({ at, chunk: inside }, chunk) => {
    const { block } = inside;
    const heading = block.kind === "listItem" && found.length === 0 ? block.blocks[0] : block;
    if (heading?.kind !== "heading") return;
    found.push({ chunk, at, inside, heading, isWrapped: holdsReferenceOnly(chunks[chunk + 1]?.chunk) });
  });
  return found;
}

/** A paragraph that starts with a linked number and says little more. */
function holdsReferenceOnly(chunk: Chunk | undefined): boolean {
  if (chunk?.block.kind !== "paragraph") return false;
  const line = entryLineOf(chunk, chunk.block.leaf);
  if (line?.subject?.style !== "numbered") return false;
  return line.form === "alone" || (line.form === "start" && isAddendum(line.after));
}

/**
 * @param end the document's length
 * @param org the organisation of the extracted line, for headings that name a repository without its owner
 * @param chunksOf the chunks between a heading and the next
 */
export function readSections(
  headings: readonly PlacedHeading[],
  end: number,
  org: string | undefined,
  chunksOf: (heading: number) => readonly PlacedChunk[],
): Section[] {
  const ends = extentEnds(headings, end);
  const open: { index: number; level: number }[] = [];
  return headings.map((placed, index) => {
    const { heading, inside, at } = placed;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ index, level: heading.level });
    const words = headingOf(inside, heading);
    const { title, worded } = words;
    const isTitle = index === 0 && isDocumentTitle(words, heading.level);
    // "Observers/Guests" has a repository's form too: a section's words win.
    const repository = isTitle || worded !== undefined ? undefined : words.repository;
    const isBare = !isTitle && words.isBareName && chunksOf(index).some(({ chunk }) => isPlainItem(chunk));
    return {
      kind: isTitle ? "title" : kindOf(placed, worded, isBare || repository !== undefined),
      level: heading.level,
      title,
      heading: moveSpan(heading, at),
      extent: { start: at + heading.start, end: ends[index] ?? end },
      parent,
      repository: repository ?? bareRepository(isBare, org, title),
    };
  });
}

/** For each heading, where the next one of the same or a higher level starts. */
function extentEnds(headings: readonly PlacedHeading[], end: number): number[] {
  const ends = new Array<number>(headings.length).fill(end);
  const open: number[] = [];
  headings.forEach(({ at, heading }, index) => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((headings[last]?.heading.level ?? 0) < heading.level) break;
      ends[last] = at + heading.start;
      open.pop();
    }
    open.push(index);
  });
  return ends;
}

/** The first heading, if it is no section by its words. */
function isDocumentTitle({ worded, repository }: HeadingWords, level: number): boolean {
  return (worded === undefined || (worded === "minutes" && level === 1)) && !repository;
}

function bareRepository(
  isBare: boolean,
  owner: string | undefined,
  name: string,
): RepositoryName | undefined {
  return isBare && owner !== undefined ? { owner, name } : undefined;
}

function kindOf(
  { inside, heading, isWrapped }: PlacedHeading,
  worded: WordedKind | undefined,
  isRepository: boolean,
): SectionKind {
  if (isRepository) return "repository";
  if (worded) return worded;
  return isWrapped || entryLineOf(inside, heading.leaf)?.subject ? "item" : "other";
}
