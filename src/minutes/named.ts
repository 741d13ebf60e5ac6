import type { Minutes, TimeMark } from "./model.js";
import { moveTime } from "./place.js";
import { namedIn } from "./references/inChunk.js";
import { PlacedAddress, PlacedMention, PlacedReference } from "./references/placed.js";
import type { Span } from "./span.js";
import { isSameRepository } from "./outline/repositories.js";
import type { TalkSource } from "./talk/changedChunks.js";
import { firstThat } from "./text/sorted.js";
import { moveSpan } from "./text/spans.js";

/** What a document names, and what of it is no prose. */
export type AllNamed = Pick<Minutes, "references" | "mentions" | "addresses" | "verbatim">;

/** Times of the recording, among the talk and in headings. */
export function allTimes({ chunks, layout: { places } }: TalkSource): TimeMark[] {
  const times: TimeMark[] = [];
  chunks.forEach(({ at, chunk }, index) => {
    const place = places[index];
    if (place?.zone === "talk" || place?.heading !== undefined)
      for (const time of chunk.times) times.push(moveTime(time, at));
  });
  return times;
}

/** What the chunks above an edit named before it, and what else stands behind an offset. */
export interface NamedAbove {
  readonly named: AllNamed;
  readonly end: number;
}

/** Whether the chunks above an edit name the same as before: a bare `#12` is an issue of the repository above it. */
export function namesTheSameAbove({ repositories, layout }: TalkSource, known: TalkSource): boolean {
  const last = layout.places[layout.ends.above - 1]?.section ?? -1;
  return repositories
    .slice(0, last + 1)
    .every((repository, index) => isSameRepository(repository, known.repositories[index]));
}

/**
 * What the chunks name.
 *
 * @param above what is known of the chunks above an edit
 */
export function allNamed(
  { chunks, layout: { places, ends }, repositories }: TalkSource,
  above?: NamedAbove,
): AllNamed {
  const first = above ? ends.above : 0;
  const { named: known, end = 0 } = above ?? {};
  const kept = <T>(list: readonly T[] = [], spanOf: (entry: T) => Span): T[] =>
    list.slice(
      0,
      firstThat(list, (entry) => spanOf(entry).start >= end),
    );
  const references = kept(known?.references, ({ span }) => span);
  const mentions = kept(known?.mentions, ({ span }) => span);
  const addresses = kept(known?.addresses, ({ span }) => span);
  const verbatim = kept(known?.verbatim, (span) => span);
  for (let index = first; index < chunks.length; index++) {
    const placed = chunks[index];
    if (!placed) continue;
    const section = places[index]?.section;
    const { at, chunk } = placed;
    const named = namedIn(chunk, section === undefined ? undefined : repositories[section]);
    for (const reference of named.references) references.push(new PlacedReference(reference, at));
    for (const mention of named.mentions) mentions.push(new PlacedMention(mention, at));
    for (const address of named.addresses) addresses.push(new PlacedAddress(address, at));
    for (const span of named.verbatim) verbatim.push(moveSpan(span, at));
  }
  return { references, mentions, addresses, verbatim };
}
