import { readPeople } from "./attendees/people.js";
import { Roster } from "./attendees/roster.js";
import { extractedOf } from "./entries/extracted.js";
import { readGeneration } from "./generation.js";
import { readLinkEntries } from "./links/links.js";
import type { ExtractedLine, Mention, Minutes, Reference } from "./model.js";
import { type Layout, readLayout } from "./outline/layout.js";
import { moveExtracted, moveMention, moveReference } from "./place.js";
import { isMinutesText } from "./recognize.js";
import { readNamed } from "./references/inChunk.js";
import { readDate } from "./statedDate.js";
import type { PlacedChunk } from "./syntax/chunks.js";
import { readTalks, repositoryOf } from "./talk/readTalks.js";

/** A model with the roster it was read with. */
export interface Modelled {
  readonly minutes: Minutes;
  readonly roster: Roster;
}

/** @param known the roster of the model before, used on where the same people are listed */
export function modelMinutes(text: string, chunks: readonly PlacedChunk[], known?: Roster): Modelled {
  const extracted = findExtracted(chunks);
  const layout = readLayout(chunks, text.length, extracted?.org);
  const { sections, places } = layout;
  const attendees = readPeople(chunks, places);
  const roster = known?.knows(attendees) ? known : new Roster(attendees);
  const { items, standing, notes } = readTalks(chunks, layout, roster);
  const links = readLinkEntries(chunks, places);
  const title = sections[0]?.kind === "title" ? sections[0] : undefined;
  const minutes = {
    text,
    isMinutes: isMinutesText(text),
    generation: readGeneration(sections, links),
    title: title && { text: title.title, span: title.heading },
    date: readDate(text, chunks, layout),
    sections,
    links,
    attendees,
    extracted,
    items,
    standing,
    notes,
    ...allNamed(chunks, layout),
  };
  return { minutes, roster };
}

function findExtracted(chunks: readonly PlacedChunk[]): ExtractedLine | undefined {
  for (const { at, chunk } of chunks) {
    const line = extractedOf(chunk);
    if (line) return moveExtracted(line, at);
  }
  return undefined;
}

function allNamed(
  chunks: readonly PlacedChunk[],
  { sections, places }: Layout,
): { references: readonly Reference[]; mentions: readonly Mention[] } {
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  chunks.forEach(({ at, chunk }, index) => {
    const section = places[index]?.section;
    const named = readNamed(chunk, section === undefined ? undefined : repositoryOf(sections, section));
    for (const reference of named.references) references.push(moveReference(reference, at));
    for (const mention of named.mentions) mentions.push(moveMention(mention, at));
  });
  return { references, mentions };
}
