import type { LinkEntry } from "../model.js";
import type { Place } from "../outline/layout.js";
import { moveLink } from "../place.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import type { Block } from "../syntax/blocks.js";
import { splitLines } from "../syntax/clip.js";
import { trimSpan } from "../text/spans.js";
import { readLinkLine } from "./linkLine.js";

/** The entries of the Links section; where no such section is, of the list right under the title. */
export function readLinkEntries(chunks: readonly PlacedChunk[], places: readonly Place[]): LinkEntry[] {
  const zone = places.some((place) => place.zone === "links") ? "links" : "preamble";
  const isLinks = ({ chunk }: PlacedChunk, index: number): boolean =>
    places[index]?.zone === zone && (zone === "links" || isLinkList(chunk));
  const lists = new Set(zone === "links" ? [] : chunks.filter(isLinks).map(({ list }) => list));
  const entries: LinkEntry[] = [];
  chunks.forEach((placed, index) => {
    const { at, chunk, list } = placed;
    const place = places[index];
    if (place?.heading !== undefined) return;
    // "Attendees:" with its list among the links under the title is an entry of that list too.
    const isFirst = place?.zone === "present" && list !== undefined && lists.has(list);
    if (!isFirst && !isLinks(placed, index)) return;
    const links = linksOf(chunk);
    for (const link of isFirst ? links.slice(0, 1) : links) entries.push(moveLink(link, at));
  });
  return entries;
}

function linksOf({ memo, text, block }: Chunk): readonly LinkEntry[] {
  memo.links ??= readLinks(text, block);
  return memo.links;
}

/** The entries of one chunk of the Links section; of running text, each line is one. */
function readLinks(text: string, block: Block): LinkEntry[] {
  switch (block.kind) {
    case "paragraph":
      return splitLines(text, block.leaf.pieces)
        .map((line) => ({
          ...readLinkLine(text, line),
          span: trimSpan(text, line[0]?.start ?? block.start, line.at(-1)?.end ?? block.end),
        }))
        .filter(({ label }) => label !== "");
    case "listItem": {
      const [first, ...others] = block.blocks;
      const nested = (first?.kind === "paragraph" ? others : block.blocks).flatMap((child) =>
        readLinks(text, child),
      );
      if (first?.kind !== "paragraph") return nested;
      return [
        { ...readLinkLine(text, first.leaf.pieces), span: { start: block.mark.start, end: first.end } },
        ...nested,
      ];
    }
    case "list":
    case "quote":
      return block.blocks.flatMap((child) => readLinks(text, child));
    default:
      return [];
  }
}

/** Whether a list right under the title holds links: by their URLs, or by a label such as a recording's that has none yet. */
export function isLinkList(chunk: Chunk): boolean {
  chunk.memo.isLinkList ??= areLinks(linksOf(chunk), chunk.block.kind === "listItem");
  return chunk.memo.isLinkList;
}

function areLinks(links: readonly LinkEntry[], isListed: boolean): boolean {
  return (
    links.length > 0 &&
    links.every(
      ({ label, url }) =>
        label.length <= 60 &&
        (url !== undefined || LINK_LABEL.test(label)) &&
        (isListed || url !== undefined || !WHEN.test(label)),
    )
  );
}

/** What a paragraph or a quotation says of the day and the place is no link. */
const WHEN = /^(?:date|time|location|when|where)\b/i;

const LINK_LABEL =
  /\b(?:recording|video|youtube|audio|minutes|issue|notes|doc|date|time|location|slides)\b|^\W*(?:next|previous|last) meeting\b/i;
