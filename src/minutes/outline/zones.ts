import { readPresent } from "../attendees/present.js";
import { isLinkList } from "../links/links.js";
import type { Section } from "../model.js";
import type { PlacedChunk } from "../syntax/chunks.js";
import { isAside } from "./sectionKind.js";

/** What the text right under a heading is read as. */
export type Zone = "preamble" | "links" | "present" | "observers" | "silent" | "talk";

/** The zone of each section; `chunksOf(n)` are the chunks between the n-th heading and the next. */
export function readZones(
  sections: readonly Section[],
  chunksOf: (section: number) => readonly PlacedChunk[],
): Zone[] {
  const zones: Zone[] = [];
  sections.forEach((section, index) => {
    const above = section.parent === undefined ? undefined : zones[section.parent];
    zones.push(
      zoneOf(
        section,
        above,
        () => holdsPeople(chunksOf(index)),
        () => chunksOf(index).every(({ chunk }) => isLinkList(chunk)),
      ),
    );
  });
  return zones;
}

function zoneOf(
  section: Section,
  above: Zone | undefined,
  isPeople: () => boolean,
  isLinks: () => boolean,
): Zone {
  switch (section.kind) {
    case "title":
      return "preamble";
    case "links":
    case "present":
    case "observers":
      return section.kind;
    case "time":
    case "upcoming":
      return "silent";
    case "other":
      if (isAside(section.title)) return "silent";
      if (above === "present" || above === "observers") return isPeople() ? above : "talk";
      if (above === "links") return isLinks() ? above : "talk";
      return above === "silent" ? above : "talk";
    default:
      return "talk";
  }
}

/** A group under Present (`### TSC`) holds a list of people and nothing else. */
function holdsPeople(chunks: readonly PlacedChunk[]): boolean {
  return (
    chunks.length > 0 &&
    chunks.every(
      ({ chunk: { text, block } }) =>
        block.kind === "opaque" || readPresent(text, block, false).people.length > 0,
    )
  );
}
