import { readPeople } from "./attendees/people.js";
import { type Roster, rosterOf } from "./attendees/roster.js";
import { extractedOf } from "./entries/extracted.js";
import { readGeneration } from "./generation.js";
import { readLinkEntries } from "./links/links.js";
import type { Address, ExtractedLine, Mention, Minutes, Reference, TimeMark } from "./model.js";
import { type Layout, readLayout } from "./outline/layout.js";
import { type AllNamed, allNamed, allTimes, type NamedAbove, namesTheSameAbove } from "./named.js";
import { moveExtracted } from "./place.js";
import { beginsAs, isMinutesText } from "./recognize.js";
import type { Span } from "./span.js";
import { readDate } from "./statedDate.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { readTalks, type Talks } from "./talk/readTalks.js";
import type { TalkSource } from "./talk/changedChunks.js";

/** A model with what it was made of. */
export interface Modelled {
  readonly minutes: ModelledMinutes;
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
  const roster = rosterOf(attendees, known?.roster);
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
  return { minutes: new ModelledMinutes(stated, talks, known?.minutes), roster, layout, talks };
}

function findExtracted(chunks: readonly PlacedChunk[]): ExtractedLine | undefined {
  for (const { at, chunk } of chunks) {
    const line = extractedOf(chunk);
    if (line) return moveExtracted(line, at);
  }
  return undefined;
}

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
  #above: NamedAbove | undefined;
  #times: readonly TimeMark[] | undefined;

  constructor(
    stated: Omit<Minutes, keyof AllNamed | "times">,
    source: TalkSource,
    known: ModelledMinutes | undefined,
  ) {
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
    if (known) this.#above = known.above(source);
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

  /** What the chunks above an edit name, where it is known and the same as before. */
  private above(source: TalkSource): NamedAbove | undefined {
    const end = this.#source.chunks[source.layout.ends.above]?.at ?? Infinity;
    return this.#named && namesTheSameAbove(source, this.#source) ? { named: this.#named, end } : undefined;
  }

  private get named(): AllNamed {
    this.#named ??= allNamed(this.#source, this.#above);
    this.#above = undefined;
    return this.#named;
  }
}
