import { readAttendeeLine } from "./attendees/attendeeLine.js";
import { Roster } from "./attendees/roster.js";
import { findDate } from "./dates.js";
import { readEntryLine } from "./entries/entryLine.js";
import { readExtracted } from "./entries/extracted.js";
import { type Owner, readTalk } from "./entries/talk.js";
import { readLinkLine } from "./links/linkLine.js";
import type {
  AgendaItem,
  Attendee,
  ExtractedLine,
  LinkEntry,
  Mention,
  Minutes,
  Note,
  Reference,
  RepositoryName,
  Section,
  StandingItem,
} from "./model.js";
import { findHeadings, readSections } from "./outline/sections.js";
import { moveAttendee, moveEntry, moveExtracted, moveLink, moveNote } from "./place.js";
import { leavesOf, readMentions, readReferences } from "./references/inBlock.js";
import type { Block, Leaf } from "./syntax/blocks.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { moveSpan } from "./text/spans.js";
import { readWords } from "./text/words.js";

type Zone = "preamble" | "links" | "present" | "silent" | "talk";

export function modelMinutes(text: string, chunks: readonly PlacedChunk[]): Minutes {
  return new Modeller(text, chunks).model();
}

class Modeller {
  private readonly links: LinkEntry[] = [];
  private readonly attendees: Attendee[] = [];
  private readonly items: AgendaItem[] = [];
  private readonly standing: StandingItem[] = [];
  private readonly notes: Note[] = [];
  private readonly references: Reference[] = [];
  private readonly mentions: Mention[] = [];
  private extracted: ExtractedLine | undefined;
  private sections: Section[] = [];

  constructor(
    private readonly text: string,
    private readonly chunks: readonly PlacedChunk[],
  ) {}

  model(): Minutes {
    const { text, chunks } = this;
    const headings = findHeadings(chunks);
    this.extracted = this.findExtracted();
    this.sections = readSections(headings, text.length, this.extracted?.org, () => false);
    const sectionOf = new Map(headings.map(({ chunk }, index) => [chunk, index]));
    const titleAt = this.sections.findIndex(({ kind }) => kind === "title");
    const titleSection = this.sections[titleAt];
    const hasLinks = this.sections.some(({ kind }) => kind === "links");

    const zones: { zone: Zone; section: number | undefined; observer: boolean }[] = [];
    let current: number | undefined;
    chunks.forEach((_, index) => {
      current = sectionOf.get(index) ?? current;
      zones.push({ zone: this.zoneOf(current), section: current, observer: this.isObserver(current) });
    });
    chunks.forEach(({ at, chunk }, index) => {
      const place = zones[index];
      if (!place || sectionOf.has(index)) return;
      if (place.zone === "present") this.readPresent(chunk.text, at, chunk.block, place.observer);
      else if (place.zone === "links" || (place.zone === "preamble" && !hasLinks))
        this.readLinks(chunk.text, at, chunk.block);
    });
    const roster = new Roster(this.attendees);
    const listsWithItems = this.listsWithItems();
    let open: Owner | undefined;
    chunks.forEach(({ at, chunk, list }, index) => {
      const { text: own, block } = chunk;
      const place = zones[index];
      const section = place?.section;
      const repository = this.repositoryOf(section);
      for (const reference of readReferences(own, block, repository))
        this.references.push({
          ...reference,
          span: moveSpan(reference.span, at),
          target: moveSpan(reference.target, at),
        });
      for (const mention of readMentions(block))
        this.mentions.push({ ...mention, span: moveSpan(mention.span, at) });
      if (sectionOf.has(index)) {
        open = this.openHeading(index, section, repository);
        return;
      }
      if (place?.zone !== "talk" || this.extracted?.span.start === at + block.start) return;
      if (this.isExtracted(own, block)) return;
      const talk = readTalk(own, block, {
        standing: this.kindOf(section) === "standing",
        holdsItems: this.kindOf(section) !== "questions",
        repository,
        roster,
        open: open && { kind: open.kind, index: "before" },
        amongItems: list !== undefined && listsWithItems.has(list),
      });
      const absolute = (owner: Owner | undefined): Owner | undefined => {
        if (!owner) return undefined;
        if (owner.index === "before") return open;
        const base = owner.kind === "item" ? itemBase : standingBase;
        return { kind: owner.kind, index: base + owner.index };
      };
      const itemBase = this.items.length;
      const standingBase = this.standing.length;
      for (const item of talk.items) this.items.push({ ...moveEntry(item, at), section });
      for (const entry of talk.standing) this.standing.push({ ...moveEntry(entry, at), section });
      for (const { note, owner } of talk.notes) {
        const belongs = absolute(owner);
        this.notes.push({
          ...moveNote(note, at),
          item: belongs?.kind === "item" ? Number(belongs.index) : undefined,
          standing: belongs?.kind === "standing" ? Number(belongs.index) : undefined,
        });
      }
      open = absolute(talk.open);
    });
    const counted = <E extends AgendaItem | StandingItem>(
      entries: E[],
      of: (note: Note) => number | undefined,
    ): E[] => {
      const counts = new Array<number>(entries.length).fill(0);
      for (const note of this.notes) {
        const index = of(note);
        if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
      }
      return entries.map((entry, index) => ({ ...entry, noteLines: counts[index] ?? 0 }));
    };
    return {
      text,
      isMinutes: this.attendees.length > 0 || this.extracted !== undefined,
      generation: undefined,
      title: titleSection && { text: titleSection.title, span: titleSection.heading },
      date: titleSection && findDate(text, titleSection.heading.start, titleSection.heading.end),
      sections: this.sections,
      links: this.links,
      attendees: this.attendees,
      extracted: this.extracted,
      items: counted(this.items, ({ item }) => item),
      standing: counted(this.standing, ({ standing }) => standing),
      notes: this.notes,
      references: this.references,
      mentions: this.mentions,
    };
  }

  private listsWithItems(): Set<object> {
    const lists = new Set<object>();
    for (const { chunk, list } of this.chunks) {
      if (!list || lists.has(list) || chunk.block.kind !== "listItem") continue;
      const first = chunk.block.blocks[0];
      if (first?.kind !== "paragraph") continue;
      const line = readEntryLine(chunk.text, first.leaf.pieces);
      if (line.subject && line.form !== "middle") lists.add(list);
    }
    return lists;
  }

  private openHeading(
    index: number,
    section: number | undefined,
    repository: RepositoryName | undefined,
  ): Owner | undefined {
    if (this.kindOf(section) !== "item") return undefined;
    const placed = this.chunks[index];
    const block = placed?.chunk.block;
    if (!placed || block?.kind !== "heading") return undefined;
    const line = readEntryLine(placed.chunk.text, block.leaf.pieces);
    const { subject } = line;
    if (!subject) return undefined;
    this.items.push({
      title: line.title,
      titleSpan: moveSpan(line.titleSpan, placed.at),
      url: subject.url,
      urlSpan: subject.urlSpan && moveSpan(subject.urlSpan, placed.at),
      checked: undefined,
      checkSpan: undefined,
      span: moveSpan(block, placed.at),
      extent: moveSpan(block, placed.at),
      noteLines: 0,
      section,
      repository: subject.repository ?? repository,
      number: subject.number,
      referenceSpan: moveSpan(subject.span, placed.at),
    });
    return { kind: "item", index: this.items.length - 1 };
  }

  private isExtracted(text: string, block: Block): boolean {
    const leaf = firstLeaf(block);
    return leaf !== undefined && readExtracted(text, leaf) !== undefined;
  }

  private findExtracted(): ExtractedLine | undefined {
    for (const { at, chunk } of this.chunks) {
      const leaf = firstLeaf(chunk.block);
      const line = leaf && readExtracted(chunk.text, leaf);
      if (line) return moveExtracted(line, at);
    }
    return undefined;
  }

  private kindOf(section: number | undefined): Section["kind"] | undefined {
    return section === undefined ? undefined : this.sections[section]?.kind;
  }

  private zoneOf(section: number | undefined): Zone {
    for (let at = section; at !== undefined; at = this.sections[at]?.parent) {
      switch (this.kindOf(at)) {
        case "links":
          return "links";
        case "present":
        case "observers":
          return "present";
        case "time":
        case "upcoming":
          return "silent";
        case "title":
          return at === section ? "preamble" : "talk";
        default:
      }
    }
    return section === undefined ? "preamble" : "talk";
  }

  private isObserver(section: number | undefined): boolean {
    for (let at = section; at !== undefined; at = this.sections[at]?.parent)
      if (this.kindOf(at) === "observers") return true;
    return false;
  }

  private repositoryOf(section: number | undefined): RepositoryName | undefined {
    for (let at = section; at !== undefined; at = this.sections[at]?.parent) {
      const repository = this.sections[at]?.repository;
      if (repository) return repository;
    }
    return undefined;
  }

  private readPresent(text: string, at: number, block: Block, observer: boolean): void {
    for (const entry of entriesOf(block)) {
      const words = readWords(text, entry.leaf.pieces);
      if (entry.nested && /^(?:observers?|guests?)\b/i.test(words)) continue;
      const line = readAttendeeLine(text, entry.leaf.start, entry.leaf.end);
      if (line) this.attendees.push(moveAttendee({ ...line, observer, span: entry.span }, at));
    }
  }

  private readLinks(text: string, at: number, block: Block): void {
    if (block.kind !== "listItem") return;
    for (const entry of entriesOf(block))
      this.links.push(moveLink({ ...readLinkLine(text, entry.leaf.pieces), span: entry.span }, at));
  }
}

function firstLeaf(block: Block): Leaf | undefined {
  for (const leaf of leavesOf(block)) return leaf;
  return undefined;
}

function* entriesOf(
  block: Block,
): Generator<{ leaf: Leaf; span: { start: number; end: number }; nested: boolean }> {
  if (block.kind === "paragraph") yield { leaf: block.leaf, span: block, nested: false };
  else if (block.kind === "listItem") {
    const [first, ...others] = block.blocks;
    if (first?.kind === "paragraph")
      yield {
        leaf: first.leaf,
        span: { start: block.mark.start, end: first.end },
        nested: others.length > 0,
      };
    for (const other of first?.kind === "paragraph" ? others : block.blocks) yield* entriesOf(other);
  } else if (block.kind === "list") for (const child of block.blocks) yield* entriesOf(child);
}
