import type { RepositoryName } from "../model.js";
import { readSubjectUrl } from "../references/subjectUrl.js";
import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";

/** How a subject is written: `[#12](url)`, `[words](url)`, a bare URL, or a bare `#12`. */
export type SubjectStyle = "numbered" | "titled" | "url" | "bare";

/** The issue or pull request that a piece of an entry's line names. */
export interface Subject {
  readonly style: SubjectStyle;
  readonly repository: RepositoryName | undefined;
  readonly number: number;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  readonly span: Span;
}

/** `#12`, `repo#12`, `owner/repo#12`, with brackets around it, also escaped; a plain `12` only before a subject's URL. */
const NUMBER_LABEL = /^[\\[(]*(?:(?:issue|pr) )?(?:[\w.-]+(?:\/[\w.-]+)?)?(#?)(\d{1,10})[\\\])]*$/i;

export function readSubject(text: string, piece: Piece): Subject | undefined {
  const span = { start: piece.start, end: piece.end };
  if (piece.kind === "reference") {
    const { owner, repo: name, number } = piece;
    const repository = owner !== undefined && name !== undefined ? { owner, name } : undefined;
    return { style: "bare", repository, number, url: undefined, urlSpan: undefined, span };
  }
  if (piece.kind !== "link" && piece.kind !== "url") return undefined;
  const { url, urlSpan } = linkTarget(text, piece.url);
  const label = piece.kind === "link" ? text.slice(piece.label.start, piece.label.end).trim() : undefined;
  const [, sign, digits] = (label === undefined ? undefined : NUMBER_LABEL.exec(label)) ?? [];
  const subject = readSubjectUrl(url);
  // A discussion is an item only where its number is written as an item's is.
  if (subject?.kind === "discussion" && digits === undefined) return undefined;
  if (subject) {
    const { owner, repo: name, number } = subject;
    const isUrl = label === undefined || label.includes("://");
    const style = digits !== undefined ? "numbered" : isUrl ? "url" : "titled";
    return { style, repository: { owner, name }, number, url, urlSpan, span };
  }
  if (!sign || digits === undefined) return undefined;
  return { style: "numbered", repository: undefined, number: Number(digits), url, urlSpan, span };
}
