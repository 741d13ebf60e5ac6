import type { RepositoryName } from "../model.js";
import { readSubjectUrl } from "../references/subjectUrl.js";
import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";

/** The issue or pull request that a piece of an entry's line names. */
export interface Subject {
  readonly repository: RepositoryName | undefined;
  readonly number: number | undefined;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  readonly span: Span;
  /** The link's words, where they are the entry's title and not a number. */
  readonly titled: boolean;
}

const NUMBER_LABEL = /^\\?[[(]*(?:[\w.-]+(?:\/[\w.-]+)?)?\\?#(\d{1,10})\\?[\])]*$|^\(?(\d{1,10})\)?$/;

export function readSubject(text: string, piece: Piece): Subject | undefined {
  const span = { start: piece.start, end: piece.end };
  if (piece.kind === "reference") {
    const { owner, repo: name, number } = piece;
    const repository = owner !== undefined && name !== undefined ? { owner, name } : undefined;
    return { repository, number, url: undefined, urlSpan: undefined, span, titled: false };
  }
  if (piece.kind !== "link" && piece.kind !== "url") return undefined;
  const { url, urlSpan } = linkTarget(text, piece.url);
  const subject = readSubjectUrl(url);
  const label = piece.kind === "link" ? text.slice(piece.label.start, piece.label.end).trim() : undefined;
  const labelled = label === undefined ? undefined : NUMBER_LABEL.exec(label);
  if (subject) {
    const repository = { owner: subject.owner, name: subject.repo };
    const titled = label !== undefined && !labelled && !label.includes("://");
    return { repository, number: subject.number, url, urlSpan, span, titled };
  }
  if (!labelled?.[1]) return undefined;
  return { repository: undefined, number: Number(labelled[1]), url, urlSpan, span, titled: false };
}
