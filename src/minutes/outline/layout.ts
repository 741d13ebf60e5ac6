import { readPresent } from "../attendees/present.js";
import { isLinkList } from "../links/links.js";
import type { Section } from "../model.js";
import type { Leaf } from "../syntax/blocks.js";
import { type Chunk, type PlacedChunk, sameEnds, type SameEnds } from "../syntax/chunks.js";
import { type Label, labelOf } from "./label.js";
import { findHeadings, type PlacedHeading, readSections } from "./sections.js";
import { readZones, type Zone } from "./zones.js";

/** Which section each chunk stands in, and as what it is to be read. */
export interface Layout {
  readonly chunks: readonly PlacedChunk[];
  readonly sections: readonly Section[];
  readonly headings: readonly PlacedHeading[];
  /** One for every section. */
  readonly zones: readonly Zone[];
  /** One for every chunk. */
  readonly places: readonly Place[];
  /** The chunks that are the same as before an edit. */
  readonly ends: SameEnds;
}

export interface Place {
  readonly zone: Zone;
  /** Index of the innermost section. */
  readonly section: number | undefined;
  /** Index of the heading that the chunk itself is. */
  readonly heading: number | undefined;
  /** Where the words after a label (`**Present:** Ann, Ben`) begin, in the chunk. */
  readonly after: number | undefined;
  /** As what the next chunk is to be read, unless it tells otherwise. */
  readonly below: Zone;
  /** Whether a label says so, no heading. */
  readonly isLabelled: boolean;
}

/** @param known the layout before an edit */
export function readLayout(
  chunks: readonly PlacedChunk[],
  end: number,
  org: string | undefined,
  known?: Layout,
): Layout {
  const headings = findHeadings(chunks);
  const chunksOf = (heading: number): readonly PlacedChunk[] =>
    chunks.slice((headings[heading]?.chunk ?? 0) + 1, headings[heading + 1]?.chunk);
  const sections = readSections(headings, end, org, chunksOf);
  const zones = readZones(sections, chunksOf);
  const isAsKnown =
    known?.zones.length === zones.length && zones.every((zone, at) => zone === known.zones[at]);
  const ends = known ? sameEnds(chunks, known.chunks) : { above: 0, below: chunks.length };
  const places = placesOf(chunks, headings, zones, ends, isAsKnown ? known : undefined);
  return { chunks, sections, headings, zones, places, ends };
}

function placesOf(
  chunks: readonly PlacedChunk[],
  headings: readonly PlacedHeading[],
  zones: readonly Zone[],
  { above, below }: SameEnds,
  known: Layout | undefined,
): Place[] {
  const places = known?.places.slice(0, above) ?? [];
  const placer = new Placer(zones, places.at(-1));
  const headingOf = new Map(headings.map(({ chunk }, index) => [chunk, index]));
  for (let index = places.length; index < chunks.length; index++) {
    const placed = chunks[index];
    if (!placed) break;
    const behind = known && index >= below ? index - chunks.length + known.chunks.length : 0;
    if (known && behind > 0 && isSamePlace(places[index - 1], known.places[behind - 1]))
      return places.concat(known.places.slice(behind));
    const heading = headingOf.get(index);
    places.push(heading === undefined ? placer.place(placed) : placer.open(heading));
  }
  return places;
}

export function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return (
    one === other ||
    (one?.zone === other?.zone &&
      one?.section === other?.section &&
      one?.heading === other?.heading &&
      one?.after === other?.after &&
      one?.below === other?.below &&
      one?.isLabelled === other?.isLabelled)
  );
}

/** What the kind of a label makes of the text below it. */
const LABELLED: Partial<Record<Label["kind"], Zone>> = {
  present: "present",
  observers: "observers",
  links: "links",
  time: "silent",
  upcoming: "silent",
};

/** Goes through the chunks in order; between headings, labels and the lack of any heading tell what a chunk is. */
class Placer {
  private section: number | undefined;
  private zone: Zone;
  private isLabelled: boolean;

  constructor(
    private readonly zones: readonly Zone[],
    private last: Place | undefined,
  ) {
    this.section = last?.section;
    this.zone = last?.below ?? "preamble";
    this.isLabelled = last?.isLabelled ?? false;
  }

  open(heading: number): Place {
    this.section = heading;
    this.zone = this.zones[heading] ?? "talk";
    this.isLabelled = false;
    return this.here(this.zone, heading);
  }

  place({ chunk }: PlacedChunk): Place {
    const { block } = chunk;
    if (block.kind === "paragraph") return this.placeParagraph(chunk, block.leaf);
    if (block.kind !== "listItem") return this.here(this.zone);
    const first = block.blocks[0];
    const label =
      first?.kind === "paragraph" && block.blocks.length > 1 ? labelOf(chunk, first.leaf) : undefined;
    if (label?.kind === "present" || label?.kind === "observers") return this.here(label.kind);
    if (
      this.zone === "preamble" &&
      first?.kind === "paragraph" &&
      isTalkLabel(labelOf(chunk, first.leaf), first.end)
    )
      this.zone = "talk";
    if (this.zone === "preamble" && !isLinkList(chunk)) return this.here("talk");
    return this.here(this.zone);
  }

  private placeParagraph(chunk: Chunk, leaf: Leaf): Place {
    const label = labelOf(chunk, leaf);
    if (label) {
      this.zone = LABELLED[label.kind] ?? "talk";
      this.isLabelled = true;
      return { ...this.here(this.zone), after: label.end };
    }
    if (this.isLabelled && isPeopleZone(this.zone) && !this.goesOn(chunk.text, leaf)) this.zone = "talk";
    if (this.zone !== "preamble") return this.here(this.zone);
    if (this.section === undefined && announcesList(chunk.text)) this.zone = "talk";
    return this.here("preamble");
  }

  /** Whether a paragraph below a label's list still names people. */
  private goesOn(text: string, leaf: Leaf): boolean {
    return (
      !announcesList(text) && readPresent(text, { kind: "paragraph", ...leaf, leaf }, false).people.length > 0
    );
  }

  /** The same object as for the chunk before, where nothing changed. */
  private here(zone: Zone, heading?: number): Place {
    const { section, zone: below, isLabelled } = this;
    const place = { zone, section, heading, after: undefined, below, isLabelled };
    if (!this.last || !isSamePlace(this.last, place)) this.last = place;
    return this.last;
  }
}

/** `**Agenda**` as an entry of its own: what follows is no list of links any more. */
function isTalkLabel(label: Label | undefined, end: number): boolean {
  return (
    label !== undefined && label.end >= end && ["agenda", "minutes", "announcements"].includes(label.kind)
  );
}

function isPeopleZone(zone: Zone): boolean {
  return zone === "present" || zone === "observers";
}

/** A short line that ends with a colon or is all emphasis: what documents without headings head their lists with. */
function announcesList(written: string): boolean {
  const text = written.trimEnd();
  return text.length < 60 && /:[*_]*\s*$|^[*_][^*_\n]+[*_]+$/.test(text);
}
