import type { RepositoryName } from "../model.js";
import type { Heading } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { readWords } from "../text/words.js";
import { isBareName, readRepositoryName } from "./repositoryName.js";
import { wordedKind, type WordedKind } from "./sectionKind.js";

/** What a heading says by itself, wherever it stands. */
export interface HeadingWords {
  readonly title: string;
  readonly worded: WordedKind | undefined;
  /** The repository it has the form of. */
  readonly repository: RepositoryName | undefined;
  /** Whether it could be a repository's name without the owner. */
  readonly isBareName: boolean;
}

/** The words of a chunk's heading; read once. */
export function headingOf(chunk: Chunk, heading: Heading): HeadingWords {
  chunk.memo.heading ??= readHeading(chunk.text, heading);
  return chunk.memo.heading;
}

function readHeading(text: string, { leaf }: Heading): HeadingWords {
  const title = readWords(text, leaf.pieces);
  const worded = wordedKind(title);
  return {
    title,
    worded,
    repository: readRepositoryName(title),
    isBareName: worded === undefined && isBareName(title),
  };
}
