import type { Roster } from "../attendees/roster.js";
import { isExtractedLine } from "../entries/extracted.js";
import { entryLineOf, isPlainItem } from "../entries/entries.js";
import type { Listed, RepositoryName, Section } from "../model.js";
import type { Layout, Place } from "../outline/layout.js";
import { isSameRepository, repositoriesOf } from "../outline/repositories.js";
import { listedBelow } from "../outline/sectionKind.js";
import { startsWithSpeaker } from "../notes/speaker.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { firstLeaf } from "../syntax/leaves.js";
import { Assembly } from "./assembly.js";
import { Hearing } from "./hearing.js";
import { headingItem } from "./headingItem.js";
import { readTalk, type Talk, type TalkContext } from "./talk.js";
import { changedChunks, earlierPlace, isAmongItems, type TalkSource } from "./changedChunks.js";

/**
 * Reads the items, the standing items and the notes of the whole document.
 *
 * @param known the talks before an edit
 */
export function readTalks(
  chunks: readonly PlacedChunk[],
  layout: Layout,
  roster: Roster,
  known?: Talks,
): Talks {
  const talks = new Talks(chunks, layout, new Hearing(roster, known?.hearing.roster));
  talks.read(known);
  return talks;
}

export class Talks implements TalkSource {
  readonly assembly = new Assembly();
  readonly listsOfItems: ReadonlySet<object>;
  readonly repositories: readonly (RepositoryName | undefined)[];
  /** The context of the chunk before. */
  private last: TalkContext | undefined;
  /** Level of the heading that the open item is; an item of a list is closed by any heading. */
  private openLevel = Infinity;
  /** Characters before the entry that opened the item. */
  private openIndent = 0;
  /** The section whose extracted line was passed. */
  private extractedIn: number | undefined;
  /** What the paragraph before announced a list of. */
  private announced: Listed | undefined;
  /** The chunk whose reference belongs to the heading before it. */
  private wrapped = -1;
  /** Whether everything that looks like an item is still what it was: said by somebody, or not. */
  isSteady = true;

  constructor(
    readonly chunks: readonly PlacedChunk[],
    readonly layout: Layout,
    readonly hearing: Hearing,
  ) {
    const lists = new Set<object>();
    for (const { chunk, list } of chunks)
      if (list && !lists.has(list) && isPlainItem(chunk) && !this.isSpoken(chunk)) lists.add(list);
    this.listsOfItems = lists;
    this.repositories = repositoriesOf(layout.sections);
  }

  /** Goes through the chunks, but for those far from all that changed, of which the same is known as ever. */
  read(known: Talks | undefined): void {
    const isChanged = known && changedChunks(this, known);
    let index = known && isChanged ? this.skip(known, isChanged, -1) : 0;
    for (let placed = this.chunks[index]; placed; placed = this.chunks[index]) {
      const { memo } = placed.chunk;
      const { startsOver, talk } = memo;
      memo.startsOver = this.visit(placed, index);
      const isAsEver = startsOver && memo.startsOver && memo.talk === talk;
      index =
        known && isChanged && isAsEver && !isChanged[index] ? this.skip(known, isChanged, index) : index + 1;
    }
    this.assembly.finish(this.hearing.roster);
  }

  /**
   * Takes over what is known from a chunk on, to the last one that starts over before the next change; where to go on.
   *
   * @param from the chunk that was visited last, -1 for none
   */
  private skip(known: Talks, isChanged: readonly boolean[], from: number): number {
    const { chunks, assembly } = this;
    let next = from + 1;
    while (next < chunks.length && !isChanged[next]) next++;
    const to = next === chunks.length ? next : this.lastStart(from, next);
    const first = chunks[Math.max(from, 0)];
    if (to === from || !first) return from + 1;
    const at = earlierPlace(known.chunks, chunks, Math.max(from, 0));
    const by = first.at - at;
    const last = chunks[to];
    assembly.takeOver(known.assembly, at, last ? last.at - by : Infinity, by);
    return last ? this.enter(last, to) : to;
  }

  /** The last chunk before another that starts over, or where the search began. */
  private lastStart(from: number, before: number): number {
    let index = before - 1;
    while (index > from && !this.chunks[index]?.chunk.memo.startsOver) index--;
    return index;
  }

  /** Goes on at a chunk that starts over; where to go on from. */
  private enter(placed: PlacedChunk, index: number): number {
    const { talk } = placed.chunk.memo;
    const { heading, section } = this.layout.places[index] ?? {};
    this.close();
    if (heading !== undefined || !talk) return index;
    this.extractedIn = talk.context.extracted ? section : undefined;
    this.announced = talk.context.listed;
    this.add(talk.value, placed, section);
    return index + 1;
  }

  /** Whether the chunk starts over: what was talked of above it does not matter to those that follow. */
  private visit(placed: PlacedChunk, index: number): boolean {
    const place = this.layout.places[index];
    if (!place) return false;
    const section = place.section === undefined ? undefined : this.layout.sections[place.section];
    if (place.heading !== undefined && section) return this.heading(place.heading, section);
    return (
      place.zone === "talk" &&
      index !== this.wrapped &&
      !isLabelForHeading(placed.chunk, place, section) &&
      this.talk(placed, place.section, section)
    );
  }

  private heading(index: number, section: Section): boolean {
    this.announced = undefined;
    if (section.kind !== "item") {
      const closes = section.level <= this.openLevel;
      if (closes) this.close();
      return closes;
    }
    const found = headingItem(this, index, section);
    if (!found) return false;
    if (found.wrapped !== undefined) this.wrapped = found.wrapped;
    this.assembly.addItem(found.item);
    this.openLevel = section.level;
    return true;
  }

  private close(): void {
    this.assembly.close();
    this.openLevel = Infinity;
  }

  private talk(placed: PlacedChunk, index: number | undefined, section: Section | undefined): boolean {
    if (isExtractedLine(placed.chunk)) {
      this.extractedIn = index;
      return false;
    }
    const talk = this.readTalk(placed, index, section);
    this.add(talk, placed, index);
    return opensByItself(talk);
  }

  private add(talk: Talk, { at, indent, chunk }: PlacedChunk, index: number | undefined): void {
    this.assembly.add(talk, at, index);
    if (chunk.block.kind === "paragraph") this.announced = talk.announces;
    if (talk.items.length + talk.standing.length === 0) return;
    this.openLevel = Infinity;
    this.openIndent = indent;
  }

  private readTalk(placed: PlacedChunk, index: number | undefined, section: Section | undefined): Talk {
    const { memo } = placed.chunk;
    const context = this.contextOf(placed, index, section);
    if (memo.talk && isSame(memo.talk.context, context) && this.hearing.stillMeans(memo.talk))
      memo.talk.context = context;
    else memo.talk = { context, ...this.hearing.hear(() => readTalk(placed.chunk, context)) };
    return memo.talk.value;
  }

  /** Whether what looks like an item is what somebody says. */
  private isSpoken(chunk: Chunk): boolean {
    const { memo } = chunk;
    const known = memo.spoken;
    if (known && this.hearing.stillMeans(known)) return known.value;
    const leaf = firstLeaf(chunk.block);
    const title = leaf && entryLineOf(chunk, leaf)?.title;
    memo.spoken = this.hearing.hear(
      () => title !== undefined && startsWithSpeaker(title, this.hearing.roster),
    );
    if (known && known.value !== memo.spoken.value) this.isSteady = false;
    return memo.spoken.value;
  }

  /** The same object as for the chunk before, where nothing changed. */
  private contextOf(
    placed: PlacedChunk,
    index: number | undefined,
    section: Section | undefined,
  ): TalkContext {
    const { indent, list } = placed;
    const { open } = this.assembly;
    const context = {
      section: section?.kind ?? "other",
      extracted: this.extractedIn !== undefined && this.extractedIn === index,
      indented:
        open !== undefined && list !== undefined && indent > this.openIndent && this.openLevel === Infinity,
      repository: index === undefined ? undefined : this.repositories[index],
      roster: this.hearing.roster,
      open,
      amongItems: isAmongItems(this, placed),
      listed:
        (list === undefined ? undefined : this.announced) ??
        (section?.kind === "other" ? listedBelow(section.title) : undefined),
    };
    if (!this.last || !isSame(this.last, context)) this.last = context;
    return this.last;
  }
}

/** `**Agenda**` where a heading would stand says nothing itself; within a section it is a topic. */
function isLabelForHeading({ block }: Chunk, { after }: Place, section: Section | undefined): boolean {
  return after !== undefined && after >= block.end && (section === undefined || section.kind === "title");
}

function isSame(one: TalkContext, other: TalkContext): boolean {
  return (
    one === other ||
    (one.section === other.section &&
      one.extracted === other.extracted &&
      one.indented === other.indented &&
      isSameRepository(one.repository, other.repository) &&
      one.open === other.open &&
      one.amongItems === other.amongItems &&
      one.listed === other.listed)
  );
}

/** Whether a chunk opens an entry and says nothing of one that was open before. */
function opensByItself({ open, notes }: Talk): boolean {
  return (
    open !== undefined && open.index !== "before" && notes.every(({ owner }) => owner?.index !== "before")
  );
}
