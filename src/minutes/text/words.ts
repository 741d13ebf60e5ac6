import type { Piece } from "../syntax/pieces.js";

/** What a person reads of these pieces: no emphasis marks, no comments, escapes undone, inline code with its backticks. */
export function readWords(text: string, pieces: readonly Piece[]): string {
  let words = "";
  for (const piece of pieces) words += pieceWords(text, piece);
  return collapse(words);
}

function pieceWords(text: string, piece: Piece): string {
  switch (piece.kind) {
    case "hidden":
    case "emphasis":
    case "image":
    case "time":
      return "";
    case "escape":
      return text.slice(piece.start + 1, piece.end);
    case "entity":
      return decodeEntity(text.slice(piece.start, piece.end));
    case "link":
      return text.slice(piece.label.start, piece.label.end);
    default:
      return text.slice(piece.start, piece.end);
  }
}

const ENTITIES: Readonly<Record<string, string | undefined>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
  "&apos;": "'",
};

/** The character that an entity stands for; what is no known entity stays. */
export function decodeEntity(entity: string): string {
  const code = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  if (!code) return ENTITIES[entity.toLowerCase()] ?? entity;
  const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}

/** One space for every run of white space, none at the ends. */
export function collapse(words: string): string {
  return /\s\s|[^\S ]|^\s|\s$/.test(words) ? words.replace(/\s+/g, " ").trim() : words;
}
