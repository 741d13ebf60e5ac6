import type { Address, Mention, Reference, RepositoryName } from "../model.js";
import type { Span } from "../span.js";
import type { Block } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { leavesOf } from "../syntax/leaves.js";
import type { Piece } from "../syntax/pieces.js";
import { readSubjectUrl } from "./subjectUrl.js";
import { linkTarget } from "./target.js";

/** What a chunk names, and what of it is no prose. */
export interface Named {
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly addresses: readonly Address[];
  readonly verbatim: readonly Span[];
}

/**
 * What a chunk names, in its own offsets; read once.
 *
 * @param repository what a bare `#12` belongs to
 */
export function namedIn(chunk: Chunk, repository: RepositoryName | undefined): Named {
  const { memo } = chunk;
  const { owner, name } = repository ?? NONE;
  if (!memo.named || memo.named.owner !== owner || memo.named.name !== name)
    memo.named = { owner, name, found: findNamed(chunk, repository) };
  return memo.named.found;
}

const NONE = { owner: undefined, name: undefined };

function findNamed({ text, block }: Chunk, repository: RepositoryName | undefined): Named {
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  const addresses: Address[] = [];
  const verbatim: Span[] = opaqueIn(block);
  for (const leaf of leavesOf(block)) {
    for (const piece of leaf.pieces) {
      if (piece.kind === "text") continue;
      const reference = readReference(text, piece, repository);
      const address = readAddress(text, piece);
      if (reference) references.push(reference);
      if (address) addresses.push(address);
      const span = { start: piece.start, end: piece.end };
      if (piece.kind === "mention") mentions.push({ handle: piece.handle, span });
      else if (piece.kind === "code" || piece.kind === "hidden" || piece.kind === "image")
        verbatim.push(span);
    }
  }
  return { references, mentions, addresses, verbatim };
}

/** Code blocks, HTML and whatever else holds no words. */
function opaqueIn(block: Block): Span[] {
  if (block.kind === "opaque") return [{ start: block.start, end: block.end }];
  return "blocks" in block ? block.blocks.flatMap(opaqueIn) : [];
}

function readAddress(text: string, piece: Piece): Address | undefined {
  if (piece.kind === "time") {
    const { start, end, url, urlSpan, label } = piece;
    return url !== undefined && urlSpan ? { url, span: urlSpan, label, target: { start, end } } : undefined;
  }
  if (piece.kind !== "link" && piece.kind !== "url") return undefined;
  const { url, urlSpan } = linkTarget(text, piece.url);
  const target = { start: piece.start, end: piece.end };
  return { url, span: urlSpan, label: piece.kind === "link" ? piece.label : undefined, target };
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
