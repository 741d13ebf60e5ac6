import { Parser } from "htmlparser2";
import { type Block, nest } from "../block.js";
import { BlockWriter, LIST_COLUMNS } from "./blockWriter.js";
import { decodeCharacters } from "./characters.js";
import { type Attributes, type Look, lookOf, officeLevel, PLAIN } from "./look.js";

/** Nobody nests deeper; a parser would take ever longer for each element. */
const MAX_DEPTH = 250;

const BLOCKS = new Set(
  "p div section article main header footer aside nav address blockquote figure figcaption details summary h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th pre hr form fieldset body html".split(
    " ",
  ),
);

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  look: Look;
  /** Of a numbered list: what comes next. */
  number: number | undefined;
  readonly isEntry: boolean;
  /** How many blocks there were before it. */
  readonly from: number;
}

const tooDeep = new Error("The elements are nested too deep.");

/**
 * Reads what was copied as HTML: lists with their depth, headings, lines, code; links, emphasis and inline code as
 * Markdown. What nobody sees is left out, and so are pictures, and the comments of a document editor. Nothing comes of
 * HTML that is nested deeper than anybody nests.
 */
export function readHtml(html: string): readonly Block[] {
  const reader = new HtmlReader();
  try {
    new Parser(reader, { decodeEntities: false }).end(html);
  } catch (error) {
    if (error !== tooDeep) throw error;
    return [];
  }
  return nest(reader.writer.blocks);
}

class HtmlReader {
  readonly writer = new BlockWriter();
  private readonly elements: Element[] = [];

  onopentag(name: string, written: Attributes): void {
    const attributes = Object.fromEntries(
      Object.entries(written).map(([key, value]) => [key, decodeCharacters(value)]),
    );
    if (this.elements.length >= MAX_DEPTH) throw tooDeep;
    const { writer } = this;
    if (BLOCKS.has(name)) this.endBlock();
    const look = lookOf(this.look, name, attributes);
    const level = officeLevel(attributes);
    const isEntry = !look.isHidden && (name === "li" || level !== undefined);
    if (isEntry) this.beginEntry(attributes, level);
    const number = name === "ol" ? Number(attributes.start ?? 1) : undefined;
    this.elements.push({ name, attributes, look, number, isEntry, from: writer.blocks.length });
    if (look.isHidden) return;
    if (/^h[1-6]$/.test(name)) writer.level = Number(name[1]);
    else if (name === "br") this.breakLine();
    else if (name === "img") this.addPicture(attributes);
    else if (name === "input" && attributes.type === "checkbox") this.tick(attributes.checked !== undefined);
    else if (name === "a" && /#cmnt_ref\d{1,4}$/.test(attributes.href ?? "")) this.hideComment();
  }

  ontext(text: string): void {
    if (this.look.isHidden) return;
    const words = this.look.isPre ? text : text.replace(/[ \t\r\n\f]+/g, " ");
    this.writer.add(decodeCharacters(words), this.look);
  }

  onclosetag(name: string): void {
    const element = this.elements.at(-1);
    if (name === "pre" && !this.look.isHidden) this.writer.endCode();
    else if (BLOCKS.has(name)) this.endBlock();
    this.elements.pop();
    if (element?.isEntry) this.writer.entries.pop();
    if (name === "tr") this.writer.joinCells(element?.from ?? 0);
    if (/^h[1-6]$/.test(name)) this.writer.level = undefined;
  }

  onend(): void {
    this.writer.endLine();
  }

  private get look(): Look {
    return this.elements.at(-1)?.look ?? PLAIN;
  }

  private get isInCode(): boolean {
    return this.elements.some(({ name }) => name === "pre");
  }

  private endBlock(): void {
    if (this.isInCode) this.writer.endCodeLine();
    else this.writer.endLine();
  }

  private beginEntry(attributes: Attributes, level: number | undefined): void {
    const lists = this.elements.filter(({ name }) => name === "ul" || name === "ol");
    const list = lists.at(-1);
    this.writer.entries.push({
      depth: (level ?? Math.max(1, lists.length)) * LIST_COLUMNS,
      number: list?.number,
      checked: attributes.role === "checkbox" ? attributes["aria-checked"] === "true" : undefined,
      isBegun: false,
    });
    if (list?.number !== undefined) list.number++;
  }

  private breakLine(): void {
    const { look, writer } = this;
    if (this.isInCode) writer.add("\n", look);
    else if (writer.entries.length > 0 || writer.level) writer.add(" ", look);
    else writer.endLine();
  }

  private tick(checked: boolean): void {
    const entry = this.writer.entries.at(-1);
    if (entry) entry.checked = checked;
  }

  /** Only a picture that stands for a character says something in a line. */
  private addPicture({ class: name = "", alt = "" }: Attributes): void {
    if (/emoji/i.test(name) && alt.length <= 40) this.writer.add(alt, this.look);
  }

  /** The list of comments at the end leads back to their marks, each comment in a box of its own. */
  private hideComment(): void {
    const block = this.elements.findLastIndex(({ name }) => BLOCKS.has(name));
    const box = this.elements[block - 1];
    const isBoxed = box?.name === "div" && /\bborder\b/.test(box.attributes.style ?? "");
    for (const element of this.elements.slice(Math.max(0, isBoxed ? block - 1 : block)))
      element.look = { ...element.look, isHidden: true };
    this.writer.dropLine();
  }
}
