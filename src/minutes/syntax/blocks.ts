import type { SyntaxNodeRef, Tree, TreeCursor } from "@lezer/common";
import type { Span } from "../span.js";
import { type Piece, readPieces } from "./pieces.js";
import { readTimeMarks } from "./timeMarks.js";

/** A run of inline text, split into pieces. */
export interface Leaf extends Span {
  readonly pieces: readonly Piece[];
}

/** A Markdown node inside a leaf, as the parser's tree has it. */
export type Mark =
  | {
      readonly kind: "link";
      readonly start: number;
      readonly end: number;
      readonly label: Span;
      readonly url: Span | undefined;
      readonly reference: Span | undefined;
    }
  | { readonly kind: "autolink"; readonly start: number; readonly end: number; readonly url: Span }
  | {
      readonly kind: "code" | "hidden" | "image" | "escape" | "emphasis" | "entity";
      readonly start: number;
      readonly end: number;
    };

export interface Heading extends Span {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly leaf: Leaf;
}

export interface Paragraph extends Span {
  readonly kind: "paragraph";
  readonly leaf: Leaf;
}

export interface ListItem extends Span {
  readonly kind: "listItem";
  readonly mark: Span;
  readonly blocks: readonly Block[];
}

/** A list, a quotation: what matters is what it holds. */
export interface Container extends Span {
  readonly kind: "list" | "quote";
  readonly blocks: readonly Block[];
}

export interface Table extends Span {
  readonly kind: "table";
  readonly rows: readonly (readonly Leaf[])[];
}

/** `[label]: url` */
export interface Definition extends Span {
  readonly kind: "definition";
  readonly label: Span;
  readonly url: Span;
}

export interface Opaque extends Span {
  readonly kind: "opaque";
}

export type Block = Heading | Paragraph | ListItem | Container | Table | Definition | Opaque;

/**
 * Reads one block of the parser's tree; `text` is the block's own, and all offsets count from its start. No block ends
 * with the carriage return of its last line, which the parser took for a blank.
 */
export function readBlock(tree: Tree, text: string): Block {
  return blockAt(tree.cursor(), text);
}

function blockAt(cursor: TreeCursor, text: string): Block {
  const { name, from: start } = cursor;
  const end = withoutReturn(text, start, cursor.to);
  switch (name) {
    case "Paragraph":
      return { kind: "paragraph", start, end, leaf: leafAt(cursor, text) };
    case "BulletList":
    case "OrderedList":
      return { kind: "list", start, end, blocks: childBlocks(cursor, text) };
    case "Blockquote":
      return { kind: "quote", start, end, blocks: childBlocks(cursor, text) };
    case "ListItem":
      return listItemAt(cursor, text);
    case "Table":
      return { kind: "table", start, end, rows: rowsAt(cursor, text) };
    case "LinkReference":
      return definitionAt(cursor);
    default: {
      const level = headingLevel(name);
      return level === undefined
        ? { kind: "opaque", start, end }
        : { kind: "heading", start, end, level, leaf: headingLeaf(cursor, text) };
    }
  }
}

function withoutReturn(text: string, start: number, end: number): number {
  while (end > start && text[end - 1] === "\r") end--;
  return end;
}

function headingLevel(name: string): Heading["level"] | undefined {
  if (!/^(?:ATXHeading[1-6]|SetextHeading[12])$/.test(name)) return undefined;
  return Number(name.at(-1)) as Heading["level"];
}

function eachChild(cursor: TreeCursor, visit: (node: SyntaxNodeRef) => void): void {
  if (!cursor.firstChild()) return;
  do visit(cursor);
  while (cursor.nextSibling());
  cursor.parent();
}

function childBlocks(cursor: TreeCursor, text: string): Block[] {
  const blocks: Block[] = [];
  eachChild(cursor, (node) => {
    if (node.name !== "ListMark" && node.name !== "QuoteMark") blocks.push(blockAt(cursor, text));
  });
  return blocks;
}

function listItemAt(cursor: TreeCursor, text: string): ListItem {
  const { from: start } = cursor;
  const end = withoutReturn(text, start, cursor.to);
  let mark: Span = { start, end: start };
  const blocks: Block[] = [];
  eachChild(cursor, (node) => {
    if (node.name === "ListMark") mark = { start: node.from, end: node.to };
    else if (node.name !== "QuoteMark") blocks.push(blockAt(cursor, text));
  });
  return { kind: "listItem", start, end, mark, blocks };
}

function rowsAt(cursor: TreeCursor, text: string): Leaf[][] {
  const rows: Leaf[][] = [];
  eachChild(cursor, (row) => {
    if (row.name !== "TableHeader" && row.name !== "TableRow") return;
    const cells: Leaf[] = [];
    eachChild(cursor, (cell) => {
      if (cell.name === "TableCell") cells.push(leafAt(cursor, text));
    });
    rows.push(cells);
  });
  return rows;
}

function definitionAt(cursor: TreeCursor): Definition | Opaque {
  const { from: start, to: end } = cursor;
  let label: Span | undefined;
  let url: Span | undefined;
  eachChild(cursor, (node) => {
    if (node.name === "LinkLabel") label = { start: node.from, end: node.to };
    else if (node.name === "URL") url = { start: node.from, end: node.to };
  });
  return label && url ? { kind: "definition", start, end, label, url } : { kind: "opaque", start, end };
}

function leafAt(cursor: TreeCursor, text: string): Leaf {
  const marks: Mark[] = [];
  const { from: start } = cursor;
  const end = withoutReturn(text, start, cursor.to);
  collectMarks(cursor, marks);
  return readTimeMarks(text, { start, end, pieces: readPieces(text, start, end, marks) });
}

/** The words between a heading's marks. */
function headingLeaf(cursor: TreeCursor, text: string): Leaf {
  const { from } = cursor;
  const to = withoutReturn(text, from, cursor.to);
  const setext = cursor.name.startsWith("Setext");
  const marks: Mark[] = [];
  let start = from;
  let end = to;
  eachChild(cursor, (node) => {
    if (node.name !== "HeaderMark") return;
    if (!setext && node.from === from) start = node.to;
    else end = node.from;
  });
  collectMarks(cursor, marks);
  const leaf = { start, end, pieces: readPieces(text, start, end, marks) };
  // A time behind the document's title tells when the meeting was.
  return headingLevel(cursor.name) === 1 ? leaf : readTimeMarks(text, leaf);
}

function collectMarks(cursor: TreeCursor, marks: Mark[]): void {
  eachChild(cursor, (node) => {
    const { from: start, to: end } = node;
    switch (node.name) {
      case "Link":
        marks.push(linkAt(cursor));
        collectMarks(cursor, marks);
        break;
      case "Autolink":
        marks.push({ kind: "autolink", start, end, url: { start: start + 1, end: end - 1 } });
        break;
      case "Image":
        marks.push({ kind: "image", start, end });
        break;
      case "InlineCode":
        marks.push({ kind: "code", start, end });
        break;
      case "Comment":
      case "HTMLTag":
      case "ProcessingInstruction":
      case "QuoteMark":
        marks.push({ kind: "hidden", start, end });
        break;
      case "Escape":
        marks.push({ kind: "escape", start, end });
        break;
      case "Entity":
        marks.push({ kind: "entity", start, end });
        break;
      case "EmphasisMark":
      case "StrikethroughMark":
        marks.push({ kind: "emphasis", start, end });
        break;
      default:
        collectMarks(cursor, marks);
    }
  });
}

function linkAt(cursor: TreeCursor): Mark {
  const { from: start, to: end } = cursor;
  let labelEnd = end;
  let marksSeen = 0;
  let url: Span | undefined;
  let reference: Span | undefined;
  eachChild(cursor, (node) => {
    if (node.name === "LinkMark" && ++marksSeen === 2) labelEnd = node.from;
    else if (node.name === "URL") url = { start: node.from, end: node.to };
    else if (node.name === "LinkLabel") reference = { start: node.from, end: node.to };
  });
  return { kind: "link", start, end, label: { start: start + 1, end: labelEnd }, url, reference };
}
