import type { Span } from "../span.js";
import { isWordCharacter } from "../text/characters.js";
import { shortReferenceAt, type ShortReference } from "../references/short.js";
import { mentionAt } from "../references/mention.js";
import type { Mark } from "./blocks.js";
import { urlEnd } from "./urls.js";

/**
 * One stretch of a leaf as GitHub reads it. The pieces of a leaf follow each other without gap or overlap:
 * `text` is what lies between the others.
 */
export type Piece =
  | {
      readonly kind: "text" | "code" | "hidden" | "image" | "escape" | "emphasis" | "entity";
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "link";
      readonly start: number;
      readonly end: number;
      readonly label: Span;
      readonly url: Span;
    }
  | TimePiece
  | { readonly kind: "url"; readonly start: number; readonly end: number; readonly url: Span }
  | ({ readonly kind: "reference"; readonly start: number; readonly end: number } & ShortReference)
  | { readonly kind: "mention"; readonly start: number; readonly end: number; readonly handle: string };

/** A time of the recording, `(12:34)`; `([12:34](url))` where it is linked. */
export interface TimePiece extends Span {
  readonly kind: "time";
  readonly seconds: number;
  /** The digits. */
  readonly label: Span;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
}

/** Splits `[start, end)` into pieces at the marks, which come in order, outer before inner. */
export function readPieces(text: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  for (const mark of marks) {
    if (mark.start < position) continue;
    const piece = markPiece(mark);
    if (!piece) continue;
    const reached = scanText(text, position, mark.start, end, pieces);
    if (reached > mark.start) {
      position = reached;
      continue;
    }
    pieces.push(piece);
    position = mark.end;
  }
  scanText(text, position, end, end, pieces);
  return pieces;
}

/** A link without a target in place (`[x]`, `[x][y]`) is text here: whether it is a link depends on the whole document. */
function markPiece(mark: Mark): Piece | undefined {
  if (mark.kind === "autolink") return { kind: "url", start: mark.start, end: mark.end, url: mark.url };
  if (mark.kind !== "link") return mark;
  if (!mark.url) return undefined;
  return { kind: "link", start: mark.start, end: mark.end, label: mark.label, url: mark.url };
}

/**
 * Finds URLs, short references and mentions between `start` and `end`. A URL may reach over a mark that follows
 * (an underscore, say), up to `limit`. Returns the offset up to which the text is consumed.
 */
function scanText(text: string, start: number, end: number, limit: number, pieces: Piece[]): number {
  let position = start;
  for (let at = start; at < end; at++) {
    if (begins[text.charCodeAt(at)] !== 1 || !isCandidate(text, at)) continue;
    const found = pieceAt(text, at, { from: position, start, end, limit });
    if (!found) continue;
    if (found.start > position) pieces.push({ kind: "text", start: position, end: found.start });
    pieces.push(found);
    position = found.end;
    at = position - 1;
  }
  if (position < end) pieces.push({ kind: "text", start: position, end });
  return Math.max(position, end);
}

/** By character code, whether `isCandidate` has to look: most characters begin nothing. */
const begins = Uint8Array.from({ length: 128 }, (_, code) =>
  Number("#@HhGg".includes(String.fromCharCode(code))),
);

/** `#`, `@`, `http` and `GH-` are what anything can begin with. */
function isCandidate(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x23:
    case 0x40:
      return true;
    case 0x48:
    case 0x68:
      return /^https?:\/\//i.test(text.slice(at, at + 8));
    case 0x47:
    case 0x67:
      return (
        /^gh-\d/i.test(text.slice(at, at + 4)) && (at === 0 || !isWordCharacter(text.charCodeAt(at - 1)))
      );
    default:
      return false;
  }
}

/** Words between two marks, what of them is not yet taken, and how far a URL may reach. */
interface Stretch extends Span {
  readonly from: number;
  readonly limit: number;
}

/** What stands at the candidate `at`. */
function pieceAt(text: string, at: number, { from, start, end: last, limit }: Stretch): Piece | undefined {
  const first = text[at];
  if (first === "h" || first === "H") {
    if (at > from && isWordCharacter(text.charCodeAt(at - 1))) return undefined;
    const end = urlEnd(text, at, limit);
    return end > at + "https://".length
      ? { kind: "url", start: at, end, url: { start: at, end } }
      : undefined;
  }
  if (first === "@") {
    const mention = mentionAt(text, at, start, last);
    return mention && { kind: "mention", ...mention };
  }
  const reference = shortReferenceAt(text, at, from, last);
  return reference && { kind: "reference", ...reference };
}
