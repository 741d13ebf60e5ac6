import type { Generation, LinkEntry, Section } from "./model.js";

/** Tells the three templates apart by what only they have; undefined where nothing tells. */
export function readGeneration(
  sections: readonly Section[],
  links: readonly LinkEntry[],
): Generation | undefined {
  const level = (kind: Section["kind"]): number | undefined =>
    sections.find((section) => section.kind === kind)?.level;
  if (level("time") !== undefined || (level("issues") === 3 && level("standing") === 3)) return "C";
  if (links.some(({ url }) => url?.startsWith("https://hackmd.io/")))
    return level("repository") === 4 ? "C" : "B";
  return level("agenda") !== undefined && level("links") !== undefined ? "A" : undefined;
}
