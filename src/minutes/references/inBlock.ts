import type { Mention, Reference, RepositoryName } from "../model.js";
import type { Block, Leaf } from "../syntax/blocks.js";
import type { Piece } from "../syntax/pieces.js";
import { readSubjectUrl } from "./subjectUrl.js";
import { linkTarget } from "./target.js";

/** Every leaf of a block, in order. */
export function* leavesOf(block: Block): Generator<Leaf> {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      yield block.leaf;
      break;
    case "table":
      for (const row of block.rows) yield* row;
      break;
    case "list":
    case "quote":
    case "listItem":
      for (const child of block.blocks) yield* leavesOf(child);
      break;
    default:
  }
}

export function readReferences(
  text: string,
  block: Block,
  repository: RepositoryName | undefined,
): Reference[] {
  const found: Reference[] = [];
  for (const leaf of leavesOf(block)) {
    for (const piece of leaf.pieces) {
      const reference = readReference(text, piece, repository);
      if (reference) found.push(reference);
    }
  }
  return found;
}

function readReference(
  text: string,
  piece: Piece,
  repository: RepositoryName | undefined,
): Reference | undefined {
  const target = { start: piece.start, end: piece.end };
  if (piece.kind === "reference") {
    const { owner = repository?.owner, repo = repository?.name, number } = piece;
    return { kind: "unknown", owner, repo, number, host: undefined, span: target, target };
  }
  if (piece.kind !== "link" && piece.kind !== "url") return undefined;
  const { url, urlSpan } = linkTarget(text, piece.url);
  const subject = readSubjectUrl(url);
  return subject && { ...subject, span: urlSpan, target };
}

export function readMentions(block: Block): Mention[] {
  const found: Mention[] = [];
  for (const leaf of leavesOf(block))
    for (const piece of leaf.pieces)
      if (piece.kind === "mention")
        found.push({ handle: piece.handle, span: { start: piece.start, end: piece.end } });
  return found;
}
