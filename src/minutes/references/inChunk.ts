import type { Mention, Reference, RepositoryName } from "../model.js";
import type { Chunk } from "../syntax/chunks.js";
import { leavesOf } from "../syntax/leaves.js";
import type { Piece } from "../syntax/pieces.js";
import { readSubjectUrl } from "./subjectUrl.js";
import { linkTarget } from "./target.js";

/** What a chunk names on GitHub; offsets count from the chunk's start. */
export interface Named {
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
}

/** @param repository what a bare `#12` belongs to */
export function readNamed(chunk: Chunk, repository: RepositoryName | undefined): Named {
  return chunk.recall("named", [repository?.owner, repository?.name], () => {
    const references: Reference[] = [];
    const mentions: Mention[] = [];
    for (const leaf of leavesOf(chunk.block)) {
      for (const piece of leaf.pieces) {
        const reference = readReference(chunk.text, piece, repository);
        if (reference) references.push(reference);
        else if (piece.kind === "mention")
          mentions.push({ handle: piece.handle, span: { start: piece.start, end: piece.end } });
      }
    }
    return { references, mentions };
  });
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
