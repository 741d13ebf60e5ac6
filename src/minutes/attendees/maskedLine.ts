import { linkTarget } from "../references/target.js";
import type { Span } from "../span.js";
import type { Piece } from "../syntax/pieces.js";

/** A line of Present as long as the original, with everything blanked that is no word: marks, targets, mail addresses. */
export interface MaskedLine {
  readonly start: number;
  readonly words: string;
  /** The GitHub profile that the line links to. */
  readonly profile: Profile | undefined;
}

export interface Profile {
  readonly login: string;
  /** The words that carry the link, counted as the line's are; absent for a bare URL. */
  readonly label: Span | undefined;
}

export function maskLine(text: string, pieces: readonly Piece[]): MaskedLine {
  let words = "";
  let profile: Profile | undefined;
  for (const piece of pieces) {
    const { start, end } = piece;
    if (piece.kind === "link") {
      const { label, url } = piece;
      // What follows a link is no part of the name in it: a bar parts them as one in the text would.
      words += `${blank(label.start - start)}${text.slice(label.start, label.end)}|${blank(end - label.end - 1)}`;
      profile ??= profileOf(linkTarget(text, url).url, label);
    } else if (piece.kind === "url") {
      words += blank(end - start);
      profile ??= profileOf(linkTarget(text, piece.url).url, undefined);
    } else if (piece.kind === "escape") words += ` ${text.slice(start + 1, end)}`;
    else if (HIDDEN.has(piece.kind)) words += blank(end - start);
    else words += text.slice(start, end);
  }
  return { start: pieces[0]?.start ?? 0, words: blankMailAddresses(words), profile };
}

const HIDDEN: ReadonlySet<Piece["kind"]> = new Set(["hidden", "image", "emphasis"]);

const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/(?:orgs\/[\w-]+\/people\/)?([\w-]+)\/?$/i;

function profileOf(url: string, label: Span | undefined): Profile | undefined {
  const login = PROFILE.exec(url)?.[1];
  return login === undefined ? undefined : { login, label };
}

/** Blanks every word with an `@` inside it: a mail address is no handle. */
function blankMailAddresses(words: string): string {
  if (!MAIL_ADDRESS.test(words)) return words;
  return words.replace(/[^\s<>()[\],;]+/g, (word) => (MAIL_ADDRESS.test(word) ? blank(word.length) : word));
}

const MAIL_ADDRESS = /[\w.+]@[\w-]+\.\w/;

function blank(length: number): string {
  return " ".repeat(length);
}
