import type { ChunkMemo } from "../chunkMemo.js";
import type { Roster } from "../attendees/roster.js";
import { isExtractedLine } from "../entries/extracted.js";
import { entryLineOf, isPlainItem } from "../entries/entries.js";
import type { RepositoryName, Section } from "../model.js";
import type { Layout, Place } from "../outline/layout.js";
import { holdsActions } from "../outline/sectionKind.js";
import { startsWithSpeaker } from "../notes/speaker.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { firstLeaf } from "../syntax/leaves.js";
import { Assembly } from "./assembly.js";
import { headingItem } from "./headingItem.js";
import { readTalk, type Talk, type TalkContext } from "./talk.js";
import { isAmongItems, isSameRepository, type TalkSource, unchangedEnds } from "./unchangedEnds.js";

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
  const talks = new Talks(chunks, layout, roster, known?.roster);
  talks.read(known);
  return talks;
}

export class Talks implements TalkSource {
  readonly assembly = new Assembly();
  readonly listsOfItems: ReadonlySet<object>;
  readonly repositories: readonly (RepositoryName | undefined)[];
  /** The section and the context of the chunk before. */
  private last:
    | { readonly index: number | undefined; readonly actions: boolean; readonly context: TalkContext }
    | undefined;
  /** Level of the heading that the open item is; an item of a list is closed by any heading. */
  private openLevel = Infinity;
  /** Characters before the entry that opened the item. */
  private openIndent = 0;
  /** The section whose extracted line was passed. */
  private extractedIn: number | undefined;
  /** Whether the paragraph before announced a list of tasks. */
  private actionsFollow = false;
  /** The chunk whose reference belongs to the heading before it. */
  private wrapped = -1;
  /** Who is not the same since the earlier roster. */
  private readonly changed: readonly Roster[] | undefined;

  constructor(
    readonly chunks: readonly PlacedChunk[],
    readonly layout: Layout,
    readonly roster: Roster,
    private readonly earlier: Roster | undefined,
  ) {
    this.changed = earlier === roster ? [] : earlier && roster.changedFrom(earlier);
    const lists = new Set<object>();
    for (const { chunk, list } of chunks)
      if (list && !lists.has(list) && isPlainItem(chunk) && !isSpoken(chunk, roster)) lists.add(list);
    this.listsOfItems = lists;
    this.repositories = layout.sections.map((_, index) => repositoryOf(layout.sections, index));
  }

  /** Goes through the chunks, but for those far from an edit, of which the same is known as ever. */
  read(known: Talks | undefined): void {
    const { chunks, assembly } = this;
    const further = chunks.length - (known?.chunks.length ?? 0);
    const { above, below } = known ? unchangedEnds(this, known) : { above: 0, below: chunks.length };
    for (let index = known ? this.resume(known, above) : 0; index < chunks.length; index++) {
      const placed = chunks[index];
      if (!placed) continue;
      const { memo } = placed.chunk;
      const { startsOver, talk } = memo;
      memo.startsOver = this.visit(placed, index);
      if (!known || index < below || !startsOver || !memo.startsOver || memo.talk !== talk) continue;
      const { at } = known.chunks[index - further] ?? placed;
      assembly.takeOver(known.assembly, at, Infinity, placed.at - at);
      break;
    }
    assembly.finish(this.roster);
  }

  /** Takes over what is known up to the last chunk above an edit that starts over; where to go on from. */
  private resume(known: Talks, above: number): number {
    let index = above - 1;
    while (index >= 0 && !this.chunks[index]?.chunk.memo.startsOver) index--;
    const placed = this.chunks[index];
    if (!placed) return 0;
    this.assembly.takeOver(known.assembly, 0, placed.at, 0);
    const { talk } = placed.chunk.memo;
    const { heading, section } = this.layout.places[index] ?? {};
    if (heading !== undefined || !talk) return index;
    this.extractedIn = talk.context.extracted ? section : undefined;
    this.actionsFollow = talk.context.holdsActions;
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
    this.actionsFollow = false;
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
    if (chunk.block.kind === "paragraph") this.actionsFollow = talk.announcesActions;
    if (talk.items.length + talk.standing.length === 0) return;
    this.openLevel = Infinity;
    this.openIndent = indent;
  }

  private readTalk(placed: PlacedChunk, index: number | undefined, section: Section | undefined): Talk {
    const { memo, text, block } = placed.chunk;
    const context = this.contextOf(placed, index, section);
    if (memo.talk && isSame(memo.talk.context, context) && this.meansTheSame(memo.talk))
      memo.talk.context = context;
    else memo.talk = { context, ...this.roster.listen(() => readTalk(text, block, context)) };
    return memo.talk.value;
  }

  /** Whether a talk asked for nobody who is not the same as when it was read. */
  private meansTheSame({ context: { roster }, asked }: NonNullable<ChunkMemo["talk"]>): boolean {
    if (roster === this.roster) return true;
    if (roster !== this.earlier) return false;
    return this.changed?.every((person) => !asked.some((words) => person.isCalled(words))) === true;
  }

  /** The same object as for the chunk before, where nothing changed. */
  private contextOf(
    placed: PlacedChunk,
    index: number | undefined,
    section: Section | undefined,
  ): TalkContext {
    const { indent, list } = placed;
    const { open } = this.assembly;
    const extracted = this.extractedIn !== undefined && this.extractedIn === index;
    const indented =
      open !== undefined && list !== undefined && indent > this.openIndent && this.openLevel === Infinity;
    const amongItems = isAmongItems(this, placed);
    const { last } = this;
    const actions = this.actionsFollow && list !== undefined;
    if (
      last &&
      last.index === index &&
      last.context.open === open &&
      last.context.extracted === extracted &&
      last.context.indented === indented &&
      last.context.amongItems === amongItems &&
      last.actions === actions
    )
      return last.context;
    const context = {
      section: section?.kind ?? "other",
      extracted,
      indented,
      repository: index === undefined ? undefined : this.repositories[index],
      roster: this.roster,
      open,
      amongItems,
      holdsActions: actions || (section?.kind === "other" && holdsActions(section.title)),
    };
    this.last = { index, actions, context };
    return context;
  }
}

/** `**Agenda**` where a heading would stand says nothing itself; within a section it is a topic. */
function isLabelForHeading({ block }: Chunk, { after }: Place, section: Section | undefined): boolean {
  return after !== undefined && after >= block.end && (section === undefined || section.kind === "title");
}

/** Whether what looks like an item is what somebody says; read once for the people who are listed. */
function isSpoken(chunk: Chunk, roster: Roster): boolean {
  if (chunk.memo.spoken?.roster !== roster) {
    const leaf = firstLeaf(chunk.block);
    const title = leaf && entryLineOf(chunk, leaf)?.title;
    chunk.memo.spoken = { roster, value: title !== undefined && startsWithSpeaker(title, roster) };
  }
  return chunk.memo.spoken.value;
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
      one.holdsActions === other.holdsActions)
  );
}

/** Whether a chunk opens an entry and says nothing of one that was open before. */
function opensByItself({ open, notes }: Talk): boolean {
  return (
    open !== undefined && open.index !== "before" && notes.every(({ owner }) => owner?.index !== "before")
  );
}

/** The repository that the innermost heading names, of those above. */
function repositoryOf(sections: readonly Section[], index: number): RepositoryName | undefined {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    const repository = sections[at]?.repository;
    if (repository) return repository;
  }
  return undefined;
}
