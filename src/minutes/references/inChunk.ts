import type { Mention, Reference, RepositoryName } from "../model.js";
import { moveMention, moveReference } from "../place.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { leavesOf } from "../syntax/leaves.js";
import type { Piece } from "../syntax/pieces.js";
import { readSubjectUrl } from "./subjectUrl.js";
import { linkTarget } from "./target.js";

/** What a chunk names on GitHub. */
export interface Named {
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/**
 * What a chunk names, in offsets of the document.
 *
 * @param repository what a bare `#12` belongs to
 */
export function namedAt({ at, chunk }: PlacedChunk, repository: RepositoryName | undefined): Named {
  const { memo } = chunk;
  const { owner, name } = repository ?? NONE;
  if (!memo.named || memo.named.owner !== owner || memo.named.name !== name)
    memo.named = { owner, name, found: findNamed(chunk, repository), at: -1, placed: undefined };
  const { named } = memo;
  if (named.at !== at) {
    named.at = at;
    named.placed = undefined;
    return moveNamed(named.found, at);
  }
  named.placed ??= moveNamed(named.found, at);
  return named.placed;
}

const NONE = { owner: undefined, name: undefined };

function moveNamed(found: Named, by: number): Named {
  const { references, mentions } = found;
  if (references.length + mentions.length === 0) return found;
  return {
    references: references.map((reference) => moveReference(reference, by)),
    mentions: mentions.map((mention) => moveMention(mention, by)),
  };
}

function findNamed({ text, block }: Chunk, repository: RepositoryName | undefined): Named {
  const references: Reference[] = [];
  const mentions: Mention[] = [];
  for (const leaf of leavesOf(block)) {
    for (const piece of leaf.pieces) {
      if (piece.kind === "text") continue;
      const reference = readReference(text, piece, repository);
      if (reference) references.push(reference);
      else if (piece.kind === "mention")
        mentions.push({ handle: piece.handle, span: { start: piece.start, end: piece.end } });
    }
  }
  return { references, mentions };
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
