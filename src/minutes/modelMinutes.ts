import { readPeople } from "./attendees/people.js";
import { Roster } from "./attendees/roster.js";
import { extractedOf } from "./entries/extracted.js";
import { readGeneration } from "./generation.js";
import { readLinkEntries } from "./links/links.js";
import type { Address, ExtractedLine, Mention, Minutes, Reference, TimeMark } from "./model.js";
import { type Layout, readLayout } from "./outline/layout.js";
import { moveExtracted, moveTime } from "./place.js";
import { beginsAs, isMinutesText } from "./recognize.js";
import { namedIn } from "./references/inChunk.js";
import { PlacedAddress, PlacedMention, PlacedReference } from "./references/placed.js";
import type { Span } from "./span.js";
import { readDate } from "./statedDate.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { readTalks, type Talks } from "./talk/readTalks.js";
import type { TalkSource } from "./talk/changedChunks.js";
import { moveSpan } from "./text/spans.js";

/** A model with what it was made of. */
export interface Modelled {
  readonly minutes: Minutes;
  readonly roster: Roster;
  readonly layout: Layout;
  readonly talks: Talks;
}

/** @param known the model before, whose parts are used on where they still hold */
export function modelMinutes(text: string, chunks: readonly PlacedChunk[], known?: Modelled): Modelled {
  const extracted = findExtracted(chunks);
  const layout = readLayout(chunks, text.length, extracted?.org, known?.layout);
  const { sections, places } = layout;
  const attendees = readPeople(chunks, places);
  const roster = known?.roster.knows(attendees) ? known.roster : new Roster(attendees, known?.roster);
  const talks = readTalks(chunks, layout, roster, known?.talks);
  const { items, standing, notes } = talks.assembly;
  const links = readLinkEntries(chunks, places);
  const title = sections[0]?.kind === "title" ? sections[0] : undefined;
  const stated = {
    text,
    isMinutes: known && beginsAs(known.minutes.text, text) ? known.minutes.isMinutes : isMinutesText(text),
    generation: readGeneration(sections, links),
    title: title && { text: title.title, span: title.heading },
    date: readDate(text, chunks, layout),
    ...{ sections, links, attendees, extracted, items, standing, notes },
  };
  return { minutes: new ModelledMinutes(stated, talks), roster, layout, talks };
}

function findExtracted(chunks: readonly PlacedChunk[]): ExtractedLine | undefined {
  for (const { at, chunk } of chunks) {
    const line = extractedOf(chunk);
    if (line) return moveExtracted(line, at);
  }
  return undefined;
}

type AllNamed = Pick<Minutes, "references" | "mentions" | "addresses" | "verbatim">;

/**
 * What the document names is gathered for those who ask for it: a key press asks for none of it. It is a class with
 * getters, as an object with functions of its own has a shape of its own for V8, which keeps it until all memory is swept.
 */
class ModelledMinutes implements Minutes {
  readonly text: string;
  readonly isMinutes: boolean;
  readonly generation: Minutes["generation"];
  readonly title: Minutes["title"];
  readonly date: Minutes["date"];
  readonly sections: Minutes["sections"];
  readonly links: Minutes["links"];
  readonly attendees: Minutes["attendees"];
  readonly extracted: Minutes["extracted"];
  readonly items: Minutes["items"];
  readonly standing: Minutes["standing"];
  readonly notes: Minutes["notes"];
  readonly #source: TalkSource;
  #named: AllNamed | undefined;
  #times: readonly TimeMark[] | undefined;

  constructor(stated: Omit<Minutes, keyof AllNamed | "times">, source: TalkSource) {
    this.text = stated.text;
    this.isMinutes = stated.isMinutes;
    this.generation = stated.generation;
    this.title = stated.title;
    this.date = stated.date;
    this.sections = stated.sections;
    this.links = stated.links;
    this.attendees = stated.attendees;
    this.extracted = stated.extracted;
    this.items = stated.items;
    this.standing = stated.standing;
    this.notes = stated.notes;
    this.#source = source;
  }

  get references(): readonly Reference[] {
    return this.named.references;
  }
  get mentions(): readonly Mention[] {
    return this.named.mentions;
  }
  get addresses(): readonly Address[] {
    return this.named.addresses;
  }
  get verbatim(): readonly Span[] {
    return this.named.verbatim;
  }
  get times(): readonly TimeMark[] {
    return (this.#times ??= allTimes(this.#source));
  }

  private get named(): AllNamed {
    return (this.#named ??= allNamed(this.#source));
  }
}

function allTimes({ chunks, layout: { places } }: TalkSource): TimeMark[] {
  const times: TimeMark[] = [];
  chunks.forEach(({ at, chunk }, index) => {
    const place = places[index];
    if (place?.zone === "talk" || place?.heading !== undefined)
      for (const time of chunk.times) times.push(moveTime(time, at));
  });
  return times;
}

function allNamed({ chunks, layout: { places }, repositories }: TalkSource): AllNamed {
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  const addresses: Address[] = [];
  const verbatim: Span[] = [];
  for (let index = 0; index < chunks.length; index++) {
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
