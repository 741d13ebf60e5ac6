import type { Roster } from "../attendees/roster.js";
import { isExtractedLine } from "../entries/extracted.js";
import { entryLineOf, isPlainItem } from "../entries/entries.js";
import { readPlainEntry } from "../entries/entryLine.js";
import type { RepositoryName, Section } from "../model.js";
import type { Layout, Place } from "../outline/layout.js";
import { holdsActions } from "../outline/sectionKind.js";
import { startsWithSpeaker } from "../notes/speaker.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { firstLeaf } from "../syntax/leaves.js";
import { moveSpan } from "../text/spans.js";
import { Assembly } from "./assembly.js";
import { PlacedItem } from "./placed.js";
import { itemOf, readTalk, type Talk, type TalkContext } from "./talk.js";

/** Reads the items, the standing items and the notes of the whole document. */
export function readTalks(chunks: readonly PlacedChunk[], layout: Layout, roster: Roster): Assembly {
  const walk = new Walk(chunks, layout, roster);
  chunks.forEach((placed, index) => {
    const place = layout.places[index];
    if (place) walk.visit(placed, place, index);
  });
  walk.assembly.finish();
  return walk.assembly;
}

class Walk {
  readonly assembly = new Assembly();
  private readonly listsOfItems: ReadonlySet<object>;
  private readonly repositories: readonly (RepositoryName | undefined)[];
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

  constructor(
    private readonly chunks: readonly PlacedChunk[],
    private readonly layout: Layout,
    private readonly roster: Roster,
  ) {
    const lists = new Set<object>();
    for (const { chunk, list } of chunks)
      if (list && !lists.has(list) && isPlainItem(chunk) && !isSpoken(chunk, roster)) lists.add(list);
    this.listsOfItems = lists;
    this.repositories = layout.sections.map((_, index) => repositoryOf(layout.sections, index));
  }

  visit(placed: PlacedChunk, place: Place, index: number): void {
    const section = place.section === undefined ? undefined : this.layout.sections[place.section];
    if (place.heading !== undefined && section) this.heading(place.heading, section);
    else if (
      place.zone === "talk" &&
      index !== this.wrapped &&
      !isLabelForHeading(placed.chunk, place, section)
    )
      this.talk(placed, place.section, section);
  }

  private heading(index: number, section: Section): void {
    this.actionsFollow = false;
    if (section.kind !== "item") {
      if (section.level <= this.openLevel) this.close();
      return;
    }
    const item = this.headingItem(index, section);
    if (!item) return;
    this.assembly.addItem(item);
    this.openLevel = section.level;
  }

  private close(): void {
    this.assembly.close();
    this.openLevel = Infinity;
  }

  private headingItem(index: number, section: Section): PlacedItem | undefined {
    const placed = this.layout.headings[index];
    if (!placed) return undefined;
    const { heading, at, inside, isWrapped } = placed;
    const repository = this.repositories[index];
    const line = entryLineOf(inside, heading.leaf) ?? readPlainEntry(inside.text, heading.leaf.pieces);
    const item = { ...itemOf(line, heading, heading, repository), isHeading: true };
    const below = this.chunks[placed.chunk + 1];
    if (!isWrapped || below?.chunk.block.kind !== "paragraph") return new PlacedItem(item, at, index);
    this.wrapped = placed.chunk + 1;
    const subject = entryLineOf(below.chunk, below.chunk.block.leaf)?.subject;
    const further = below.at - at;
    const span = { start: section.heading.start - at, end: further + below.chunk.block.end };
    const whole = {
      ...item,
      url: subject?.url,
      urlSpan: subject?.urlSpan && moveSpan(subject.urlSpan, further),
      repository: subject?.repository ?? repository,
      number: subject?.number,
      referenceSpan: subject && moveSpan(subject.span, further),
      span,
      extent: span,
    };
    return new PlacedItem(whole, at, index);
  }

  private talk(placed: PlacedChunk, index: number | undefined, section: Section | undefined): void {
    const { at, indent, chunk } = placed;
    if (isExtractedLine(chunk)) {
      this.extractedIn = index;
      return;
    }
    const talk = this.readTalk(placed, index, section);
    this.assembly.add(talk, at, index);
    if (chunk.block.kind === "paragraph") this.actionsFollow = talk.announcesActions;
    if (talk.items.length + talk.standing.length === 0) return;
    this.openLevel = Infinity;
    this.openIndent = indent;
  }

  private readTalk(placed: PlacedChunk, index: number | undefined, section: Section | undefined): Talk {
    const { memo, text, block } = placed.chunk;
    const context = this.contextOf(placed, index, section);
    if (!memo.talk || !isSame(memo.talk.context, context))
      memo.talk = { context, value: readTalk(text, block, context) };
    return memo.talk.value;
  }

  /** The same object as for the chunk before, where nothing changed. */
  private contextOf(
    { indent, list }: PlacedChunk,
    index: number | undefined,
    section: Section | undefined,
  ): TalkContext {
    const { open } = this.assembly;
    const extracted = this.extractedIn !== undefined && this.extractedIn === index;
    const indented =
      open !== undefined && list !== undefined && indent > this.openIndent && this.openLevel === Infinity;
    const amongItems = list !== undefined && this.listsOfItems.has(list);
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
      one.repository?.owner === other.repository?.owner &&
      one.repository?.name === other.repository?.name &&
      one.roster === other.roster &&
      one.open === other.open &&
      one.amongItems === other.amongItems &&
      one.holdsActions === other.holdsActions)
  );
}

/** The repository that the innermost heading names, of those above. */
export function repositoryOf(sections: readonly Section[], index: number): RepositoryName | undefined {
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    const repository = sections[at]?.repository;
    if (repository) return repository;
  }
  return undefined;
}
