import type { LinkEntry } from "../model.js";
import type { Block } from "../syntax/blocks.js";
import { splitLines } from "../syntax/clip.js";
import { readLinkLine } from "./linkLine.js";

/** The entries of one chunk of the Links section; of running text, each line is one. */
export function readLinks(text: string, block: Block): LinkEntry[] {
  switch (block.kind) {
    case "paragraph":
      return splitLines(text, block.leaf.pieces)
        .map((line) => ({
          ...readLinkLine(text, line),
          span: { start: line[0]?.start ?? block.start, end: line.at(-1)?.end ?? block.end },
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
