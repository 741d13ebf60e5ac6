import type { Style } from "../style.js";
import type { Block } from "./block.js";
import { asEntries, fenced, listLines } from "./listLines.js";
import type { PastePlace } from "./place.js";

/** What is pasted at a place, as lines without line ends. */
export function renderBlocks(blocks: readonly Block[], place: PastePlace, style: Style): readonly string[] {
  if (place.kind === "words") return [blocks[0]?.text ?? ""];
  if (place.kind === "page") return pageLines(blocks, style);
  const own = place.bullet ?? (place.kind === "items" ? style.itemBullet : style.bullet);
  const entries = place.kind === "attendees" ? blocks.map(flat) : asEntries(blocks);
  const lines = listLines(entries, {
    indent: place.indent,
    step: Math.max(2, style.indent),
    bullets: place.kind === "items" && !place.bullet ? [own, style.bullet] : [own],
    isSpaced: place.kind === "items" && style.isSpaced,
  });
  const [first = ""] = lines;
  return place.hasBullet ? [first.slice(first.indexOf(" ", place.indent) + 1), ...lines.slice(1)] : lines;
}

/** Blocks as a part of a document: an empty line wherever the kind of block changes. */
function pageLines(blocks: readonly Block[], style: Style): string[] {
  const form = { indent: 0, step: Math.max(2, style.indent), bullets: [style.bullet], isSpaced: false };
  const lines: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    if (lines.length > 0) lines.push("");
    if (block.kind === "heading") lines.push(`${"#".repeat(block.depth)} ${block.text}`);
    else if (block.kind === "paragraph") lines.push(block.text);
    else if (block.kind === "code") lines.push(...fenced(block.text));
    else {
      const end = blocks.findIndex(
        ({ kind }, at) => at > index && (kind === "heading" || kind === "paragraph"),
      );
      const list = blocks.slice(index, end < 0 ? undefined : end);
      lines.push(...listLines(list, form));
      index += list.length - 1;
    }
  }
  return lines;
}

/** In Present nothing stands below a heading. */
function flat(block: Block): Block {
  return block.kind === "heading" ? { ...block, depth: 0 } : block;
}
