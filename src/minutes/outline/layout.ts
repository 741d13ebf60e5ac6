import { readPresent } from "../attendees/present.js";
import { isLinkList } from "../links/links.js";
import type { Section } from "../model.js";
import type { Leaf } from "../syntax/blocks.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { type Label, labelOf } from "./label.js";
import { findHeadings, type PlacedHeading, readSections } from "./sections.js";
import { readZones, type Zone } from "./zones.js";

/** Which section each chunk stands in, and as what it is to be read. */
export interface Layout {
  readonly sections: readonly Section[];
  readonly headings: readonly PlacedHeading[];
  /** One for every chunk. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly zone: Zone;
  /** Index of the innermost section. */
  readonly section: number | undefined;
  /** Index of the heading that the chunk itself is. */
  readonly heading: number | undefined;
  /** Where the words after a label (`**Present:** Ann, Ben`) begin, in the chunk. */
  readonly after: number | undefined;
}

export function readLayout(chunks: readonly PlacedChunk[], end: number, org: string | undefined): Layout {
  const headings = findHeadings(chunks);
  const chunksOf = (heading: number): readonly PlacedChunk[] =>
    chunks.slice((headings[heading]?.chunk ?? 0) + 1, headings[heading + 1]?.chunk);
  const sections = readSections(headings, end, org, chunksOf);
  const zones = readZones(sections, chunksOf);
  const placer = new Placer(zones);
  const headingOf = new Map(headings.map(({ chunk }, index) => [chunk, index]));
  const places = chunks.map((placed, index) => {
    const heading = headingOf.get(index);
    return heading === undefined ? placer.place(placed) : placer.open(heading);
  });
  return { sections, headings, places };
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
  private zone: Zone = "preamble";
  private isLabelled = false;
  private last: Place | undefined;

  constructor(private readonly zones: readonly Zone[]) {}

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
      !announcesList(text) &&
      readPresent(text, { kind: "paragraph", ...leaf, leaf }, false).attendees.length > 0
    );
  }

  /** The same object as for the chunk before, where nothing changed. */
  private here(zone: Zone, heading?: number): Place {
    const { last, section } = this;
    if (last?.zone !== zone || last.section !== section || last.heading !== heading)
      this.last = { zone, section, heading, after: undefined };
    return this.last ?? { zone, section, heading, after: undefined };
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
