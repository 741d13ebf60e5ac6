import { readPresent, readPresentLine } from "./attendees/present.js";
import { Roster } from "./attendees/roster.js";
import { findDate } from "./dates.js";
import { isAgendaItem } from "./entries/agendaItem.js";
import { readEntryLine } from "./entries/entryLine.js";
import { readExtracted } from "./entries/extracted.js";
import { type Owner, readTalk } from "./entries/talk.js";
import { readLinks } from "./links/links.js";
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
  StatedDate,
} from "./model.js";
import { readLabel } from "./outline/label.js";
import { findHeadings, readSections } from "./outline/sections.js";
import { readZones, type Zone } from "./outline/zones.js";
import { moveAttendee, moveEntry, moveExtracted, moveLink, moveNote } from "./place.js";
import { leavesOf, readMentions, readReferences } from "./references/inBlock.js";
import type { Block, Leaf } from "./syntax/blocks.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { moveSpan } from "./text/spans.js";

export function modelMinutes(text: string, chunks: readonly PlacedChunk[]): Minutes {
  return new Modeller(text, chunks).model();
}

interface Place {
  readonly zone: Zone;
  readonly section: number | undefined;
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
  private skip = -1;

  constructor(
    private readonly text: string,
    private readonly chunks: readonly PlacedChunk[],
  ) {}

  model(): Minutes {
    const { text, chunks } = this;
    const headings = findHeadings(chunks);
    this.extracted = this.findExtracted();
    const headed = headings.map(({ chunk }) => chunk);
    const chunksOf = (section: number): readonly PlacedChunk[] =>
      chunks.slice((headed[section] ?? 0) + 1, headed[section + 1]);
    this.sections = readSections(headings, text.length, this.extracted?.org, (index) =>
      this.holdsItems(chunksOf(index)),
    );
    const sectionOf = new Map(headed.map((chunk, index) => [chunk, index]));
    const titleSection = this.sections.find(({ kind }) => kind === "title");
    const zones = readZones(this.sections, chunksOf);
    const places = this.readPlaces(zones, sectionOf);
    const hasLinks = zones.includes("links");
    let observersFollow = false;
    chunks.forEach(({ at, chunk }, index) => {
      const { zone } = places[index] ?? { zone: "talk" };
      if (sectionOf.has(index)) {
        observersFollow = false;
        return;
      }
      if (zone === "present" || zone === "observers") {
        const label =
          chunk.block.kind === "paragraph" ? readLabel(chunk.text, chunk.block.leaf.pieces) : undefined;
        if (label && chunk.block.kind === "paragraph") {
          observersFollow = label.kind === "observers";
          const after = chunk.block.leaf.pieces.filter(
            ({ start }) => start >= label.end || start < label.end,
          );
          this.addPeople(readPresentLine(chunk.text, cutFrom(after, label.end), chunk.block), at);
          return;
        }
        const present = readPresent(chunk.text, chunk.block, observersFollow || zone === "observers");
        observersFollow = present.observersFollow && zone !== "observers";
        this.addPeople(present.attendees, at);
      } else if (zone === "links" || (zone === "preamble" && !hasLinks)) {
        const found = readLinks(chunk.text, chunk.block);
        for (const link of found) this.links.push(moveLink(link, at));
      }
    });
    const roster = new Roster(this.attendees);
    const listsWithItems = this.listsWithItems();
    let open: Owner | undefined;
    let spoke = 0;
    const candidates: { index: number; note: Note }[] = [];
    let openLevel = Infinity;
    let extracted: number | undefined = -1;
    chunks.forEach(({ at, chunk, list }, index) => {
      const { text: own, block } = chunk;
      const place = places[index];
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
        const opened = this.openHeading(index, section, repository);
        const level = section === undefined ? 0 : (this.sections[section]?.level ?? 0);
        if (opened || level <= openLevel) {
          open = opened;
          openLevel = opened ? level : Infinity;
        }
        return;
      }
      if (place?.zone !== "talk" || index === this.skip) return;
      if (this.isExtracted(own, block)) {
        extracted = section;
        return;
      }
      const talk = readTalk(own, block, {
        section: this.kindOf(section) ?? "other",
        extracted: extracted === section,
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
      for (const { note, spoken, owner } of talk.notes) {
        const belongs = absolute(owner);
        if (note.speaker) spoke++;
        if (spoken) candidates.push({ index: this.notes.length, note: moveNote({ ...note, ...spoken }, at) });
        this.notes.push({
          ...moveNote(note, at),
          item: belongs?.kind === "item" ? Number(belongs.index) : undefined,
          standing: belongs?.kind === "standing" ? Number(belongs.index) : undefined,
        });
      }
      if (talk.items.length + talk.standing.length > 0) openLevel = Infinity;
      open = absolute(talk.open);
    });
    if (spoke > candidates.length && spoke > 2)
      for (const { index, note } of candidates) {
        const { item, standing } = this.notes[index] ?? note;
        this.notes[index] = { ...note, item, standing };
      }
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
      date:
        (titleSection && findDate(text, titleSection.heading.start, titleSection.heading.end)) ??
        this.dateBelow(places),
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

  /** The zone of every chunk: its section's, unless a label or the lack of a heading tells otherwise. */
  private readPlaces(zones: readonly Zone[], sectionOf: ReadonlyMap<number, number>): Place[] {
    let section: number | undefined;
    let zone: Zone = "preamble";
    let labelled = false;
    return this.chunks.map(({ chunk: { text, block } }, index) => {
      const heading = sectionOf.get(index);
      if (heading !== undefined) {
        section = heading;
        zone = zones[heading] ?? "talk";
        labelled = false;
        return { section, zone };
      }
      const leaf = firstLeaf(block);
      const label =
        leaf && (block.kind === "paragraph" || hasNested(block)) ? readLabel(text, leaf.pieces) : undefined;
      if (block.kind === "listItem") {
        if (label?.kind === "present" || label?.kind === "observers") return { section, zone: "present" };
        if (zone === "preamble" && !isLinkList(text, block)) return { section, zone: "talk" };
      } else if (block.kind === "paragraph") {
        if (label) {
          zone = LABELLED[label.kind] ?? "talk";
          labelled = true;
        } else if (labelled && zone === "present" && readPresent(text, block, false).attendees.length === 0) {
          zone = "talk";
        } else if (
          zone === "preamble" &&
          section === undefined &&
          /^[*_]{0,2}\S[^\n]{0,30}:[*_]{0,2}\s*$/.test(text)
        )
          zone = "talk";
        else if (zone === "preamble" && !isLinkList(text, block)) return { section, zone: "silent" };
      }
      return { section, zone };
    });
  }

  private dateBelow(places: readonly Place[]): StatedDate | undefined {
    for (const [index, { at, chunk }] of this.chunks.entries()) {
      const place = places[index];
      if (place?.zone === "present" || index > 12) return undefined;
      const length = Math.min(chunk.text.length, 160);
      const found = findDate(chunk.text, 0, length);
      if (found) return { iso: found.iso, span: moveSpan(found.span, at) };
    }
    return undefined;
  }

  private addPeople(people: readonly Attendee[], at: number): void {
    for (const person of people) this.attendees.push(moveAttendee(person, at));
  }

  private holdsItems(chunks: readonly PlacedChunk[]): boolean {
    return chunks.some(({ chunk: { text, block } }) => {
      const first = block.kind === "listItem" ? block.blocks[0] : undefined;
      if (first?.kind !== "paragraph") return false;
      const line = readEntryLine(text, first.leaf.pieces);
      return (
        line.subject !== undefined &&
        isAgendaItem(line, { section: "repository", nested: false, extracted: true, roster: NOBODY })
      );
    });
  }

  private listsWithItems(): Set<object> {
    const lists = new Set<object>();
    for (const placed of this.chunks)
      if (placed.list && !lists.has(placed.list) && this.holdsItems([placed])) lists.add(placed.list);
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
    const below = this.chunks[index + 1];
    const wrapped =
      line.subject === undefined && below?.chunk.block.kind === "paragraph"
        ? readEntryLine(below.chunk.text, below.chunk.block.leaf.pieces).subject
        : undefined;
    if (wrapped && below) {
      this.skip = index + 1;
      this.items.push({
        title: line.title,
        titleSpan: moveSpan(line.titleSpan, placed.at),
        url: wrapped.url,
        urlSpan: wrapped.urlSpan && moveSpan(wrapped.urlSpan, below.at),
        checked: undefined,
        checkSpan: undefined,
        span: { start: placed.at + block.start, end: below.at + below.chunk.block.end },
        extent: { start: placed.at + block.start, end: below.at + below.chunk.block.end },
        noteLines: 0,
        section,
        repository: wrapped.repository ?? repository,
        number: wrapped.number,
        referenceSpan: moveSpan(wrapped.span, below.at),
      });
      return { kind: "item", index: this.items.length - 1 };
    }
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

  private repositoryOf(section: number | undefined): RepositoryName | undefined {
    for (let at = section; at !== undefined; at = this.sections[at]?.parent) {
      const repository = this.sections[at]?.repository;
      if (repository) return repository;
    }
    return undefined;
  }
}

const NOBODY = new Roster([]);

const LABELLED: Partial<Record<Section["kind"], Zone>> = {
  present: "present",
  observers: "present",
  links: "links",
  time: "silent",
  upcoming: "silent",
};

function hasNested(block: Block): boolean {
  return block.kind === "listItem" && block.blocks.length > 1;
}

/** Entries that are links by a URL, or by a label such as a recording's that has none yet. */
function isLinkList(text: string, block: Block): boolean {
  const links = readLinks(text, block);
  return (
    links.length > 0 &&
    links.every(({ label, url }) => label.length <= 60 && (url !== undefined || LINK_LABEL.test(label)))
  );
}

const LINK_LABEL = /\b(?:recording|video|youtube|audio|minutes|issue|notes|doc|date|time|location|slides)\b/i;

function cutFrom<P extends { readonly start: number; readonly end: number }>(
  pieces: readonly P[],
  from: number,
): P[] {
  return pieces
    .filter(({ end }) => end > from)
    .map((piece) => (piece.start >= from ? piece : { ...piece, start: from }));
}

function firstLeaf(block: Block): Leaf | undefined {
  for (const leaf of leavesOf(block)) return leaf;
  return undefined;
}
