import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";
import { readWords } from "../text/words.js";

export interface LinkLine {
  readonly label: string;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
}

/** Reads one entry of the Links section: a label, and mostly a URL. */
export function readLinkLine(text: string, pieces: readonly Piece[]): LinkLine {
  const index = pieces.findIndex(({ kind }) => kind === "link" || kind === "url");
  const piece = pieces[index];
  if (piece?.kind !== "link" && piece?.kind !== "url") {
    const words = emphasized(text, pieces) ?? readWords(text, pieces);
    return {
      label: labelOf((words.split(/:(?:\s|$)/, 1)[0] ?? "").replace(/^\[([^[\]]*)\]\(\)/, "$1")),
      url: undefined,
      urlSpan: undefined,
    };
  }
  const before = labelOf(readWords(text, pieces.slice(0, index)));
  const label = before === "" && piece.kind === "link" ? labelOf(readWords(text, [piece])) : before;
  return { label, ...linkTarget(text, piece.url) };
}

/** The words that open a line in emphasis: the label, though no colon follows, as in `**Recording** none this time`. */
function emphasized(text: string, pieces: readonly Piece[]): string | undefined {
  const [first, ...others] = pieces;
  const end = others.findIndex(({ kind }) => kind === "emphasis");
  if (first?.kind !== "emphasis" || end < 1) return undefined;
  const words = readWords(text, others.slice(0, end));
  return words.includes(":") ? undefined : words;
}

function labelOf(words: string): string {
  return words.replace(/^[\s*_:-]+|[\s*_:(-]+$/g, "");
}
