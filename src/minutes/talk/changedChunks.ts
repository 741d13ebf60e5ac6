import type { RepositoryName } from "../model.js";
import { isSameRepository } from "../outline/repositories.js";
import { isSamePlace, type Layout } from "../outline/layout.js";
import type { PlacedChunk } from "../syntax/chunks.js";
import type { Hearing } from "./hearing.js";

/** What the talk of a document is read from. */
export interface TalkSource {
  readonly chunks: readonly PlacedChunk[];
  readonly layout: Layout;
  readonly hearing: Hearing;
  /** The repository of each section. */
  readonly repositories: readonly (RepositoryName | undefined)[];
  readonly listsOfItems: ReadonlySet<object>;
  /** Whether everything that looks like an item is still what it was: said by somebody, or not. */
  readonly isSteady: boolean;
}

/**
 * Of each chunk, whether an edit may have changed its talk: what was typed, what stands elsewhere now, and what names
 * somebody who is not the same. `undefined` where that is so of the whole document.
 */
export function changedChunks(now: TalkSource, known: TalkSource): readonly boolean[] | undefined {
  const { chunks, layout } = now;
  const further = chunks.length - known.chunks.length;
  if (!now.isSteady || layout.sections.length !== known.layout.sections.length) return undefined;
  const { above, below } = layout.ends;
  const isAmongAsEver = (index: number, earlier: number): boolean =>
    isAmongItems(now, chunks[index]) === isAmongItems(known, known.chunks[earlier]);
  if (!isAmongAsEver(above - 1, above - 1) || !isAmongAsEver(below, below - further)) return undefined;
  const isOther = layout.sections.map((_, section) => !isSameSection(now, known, section));
  return chunks.map(({ chunk: { memo } }, index) => {
    const earlier = index < above ? index : index - further;
    const place = layout.places[index];
    const isTouched = index >= above && index < below;
    return (
      isTouched ||
      isOther[place?.section ?? -1] === true ||
      !isSamePlace(place, known.layout.places[earlier]) ||
      (memo.talk !== undefined && !now.hearing.stillMeans(memo.talk))
    );
  });
}

/** Where a chunk that no edit touched stood before. */
export function earlierPlace(
  known: readonly PlacedChunk[],
  now: readonly PlacedChunk[],
  index: number,
): number {
  const further = now.length - known.length;
  const earlier = known[index]?.chunk === now[index]?.chunk ? known[index] : known[index - further];
  return earlier?.at ?? 0;
}

/** Whether a chunk is an entry of a list that holds items. */
export function isAmongItems({ listsOfItems }: TalkSource, placed: PlacedChunk | undefined): boolean {
  return placed?.list !== undefined && listsOfItems.has(placed.list);
}

/** Whether what stands in a section is read as before. */
function isSameSection(now: TalkSource, known: TalkSource, index: number): boolean {
  const section = now.layout.sections[index];
  const before = known.layout.sections[index];
  return (
    section?.kind === before?.kind &&
    section?.title === before?.title &&
    section?.level === before?.level &&
    isSameRepository(now.repositories[index], known.repositories[index])
  );
}
