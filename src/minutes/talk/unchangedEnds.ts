import type { Roster } from "../attendees/roster.js";
import type { RepositoryName } from "../model.js";
import { isSamePlace, type Layout } from "../outline/layout.js";
import { type PlacedChunk, sameEnds } from "../syntax/chunks.js";

/** What the talk of a document is read from. */
export interface TalkSource {
  readonly chunks: readonly PlacedChunk[];
  readonly layout: Layout;
  readonly roster: Roster;
  /** The repository of each section. */
  readonly repositories: readonly (RepositoryName | undefined)[];
  readonly listsOfItems: ReadonlySet<object>;
}

/** The ends of a document that an edit leaves as they were: those above an index, those from another one on. */
export function unchangedEnds(
  now: TalkSource,
  known: TalkSource,
): { readonly above: number; readonly below: number } {
  const { chunks, layout } = now;
  const { length } = chunks;
  const further = length - known.chunks.length;
  if (now.roster !== known.roster || !hasSameSections(now, known)) return { above: 0, below: length };
  let { above, below } = sameEnds(chunks, known.chunks);
  const isSame = (index: number, earlier: number): boolean =>
    isSamePlace(layout.places[index], known.layout.places[earlier]);
  for (let index = 0; index < above; index++) if (!isSame(index, index)) above = index;
  for (let index = length; index-- > below;) if (!isSame(index, index - further)) below = index + 1;
  const isSteady = (index: number, earlier: number): boolean =>
    isAmongItems(now, chunks[index]) === isAmongItems(known, known.chunks[earlier]);
  return isSteady(above - 1, above - 1) && isSteady(below, below - further)
    ? { above, below }
    : { above: 0, below: length };
}

/** Whether a chunk is an entry of a list that holds items. */
export function isAmongItems({ listsOfItems }: TalkSource, placed: PlacedChunk | undefined): boolean {
  return placed?.list !== undefined && listsOfItems.has(placed.list);
}

export function isSameRepository(
  one: RepositoryName | undefined,
  other: RepositoryName | undefined,
): boolean {
  return one?.owner === other?.owner && one?.name === other?.name;
}

function hasSameSections(now: TalkSource, known: TalkSource): boolean {
  const { sections } = now.layout;
  return (
    sections.length === known.layout.sections.length &&
    sections.every(({ kind, title }, index) => {
      const section = known.layout.sections[index];
      return (
        section?.kind === kind &&
        section.title === title &&
        isSameRepository(now.repositories[index], known.repositories[index])
      );
    })
  );
}
