import type { Span } from "../span.js";
import type { Block, Leaf, ListItem } from "../syntax/blocks.js";
import { clipEach, splitLines } from "../syntax/clip.js";
import type { Piece } from "../syntax/pieces.js";
import { readWords } from "../text/words.js";
import { type MaskedLine, maskLine } from "./maskedLine.js";
import { type Person, readPerson } from "./person.js";
import { isPlausibleEntry, isPlausibleLine } from "./plausible.js";

/** Who is listed, where within the chunk, and as what. */
export interface ListedPerson {
  readonly person: Person;
  readonly observer: boolean;
  readonly span: Span;
}

/** What one chunk of a Present section says. */
export interface Present {
  readonly people: readonly ListedPerson[];
  /** Whether an entry "Observers" without a list of its own announces that the entries after it are observers. */
  readonly observersFollow: boolean;
}

export function readPresent(text: string, block: Block, observer: boolean): Present {
  const reader = new PresentReader(text, observer);
  reader.block(block);
  return { people: reader.people, observersFollow: reader.observer };
}

/** Reads the names after a label like `**Present:**`, parted by commas or standing on lines of their own. */
export function readPresentLine(
  text: string,
  pieces: readonly Piece[],
  span: Span,
  observer: boolean,
): Present {
  const reader = new PresentReader(text, observer);
  reader.paragraph(pieces, span, ",");
  return { people: reader.people, observersFollow: false };
}

const OBSERVERS = /^(?:observers?|guests?)\b[^@(]*$/i;
const GROUP =
  /^(?:(?:tsc|ctc|other|voting|regular|core|active|working group) )*(?:attend(?:ees|ance|ing)|participants|present|members|people|in attendance|collaborators)\b[^@]*$/i;

/** A line that is longer is nobody's. */
const MAX_LENGTH = 400;

class PresentReader {
  readonly people: ListedPerson[] = [];

  constructor(
    private readonly text: string,
    public observer: boolean,
  ) {}

  block(block: Block): void {
    if (block.kind === "listItem") this.listItem(block);
    else if (block.kind === "list" || block.kind === "quote")
      for (const child of block.blocks) this.block(child);
    else if (block.kind === "paragraph") this.paragraph(block.leaf.pieces, block, undefined);
    else if (block.kind === "table") for (const row of block.rows) this.row(row);
  }

  private listItem(item: ListItem): void {
    const [first, ...others] = item.blocks;
    if (first?.kind !== "paragraph") {
      for (const block of item.blocks) this.block(block);
      return;
    }
    const words = readWords(this.text, first.leaf.pieces);
    if (OBSERVERS.test(words)) {
      const before = this.observer;
      this.observer = true;
      for (const block of others) this.block(block);
      if (others.length > 0) this.observer = before;
      return;
    }
    if (!GROUP.test(words)) this.entry(first.leaf, { start: item.mark.start, end: first.end });
    for (const block of others) this.block(block);
  }

  /** The first line is one person or several; a further line only where it clearly is one, else it continues the first. */
  private entry(leaf: Leaf, span: Span): void {
    splitLines(this.text, leaf.pieces).forEach((line, index) => {
      const people = this.peopleOf(line, undefined);
      const own = index === 0 ? span : spanOf(line, span);
      for (const person of people)
        if (index === 0 ? isPlausibleEntry(person) : isPlausibleLine(person)) this.add(person, own);
    });
  }

  /** Running text: people only if every line is. */
  paragraph(pieces: readonly Piece[], span: Span, separator: "," | undefined): void {
    const listed = splitLines(this.text, pieces).flatMap((line) =>
      this.peopleOf(line, separator).map((person) => ({ person, own: spanOf(line, span) })),
    );
    const isSure = listed.some(({ person }) => person.handle !== undefined);
    const isPlausible = isSure ? isPlausibleEntry : isPlausibleLine;
    if (!listed.every(({ person }) => isPlausible(person))) return;
    for (const { person, own } of listed) this.add(person, own);
  }

  private row(cells: readonly Leaf[]): void {
    for (const cell of cells) {
      const person = this.person(cell.pieces);
      if (person?.handle !== undefined) this.add(person, cell);
    }
  }

  private person(line: readonly Piece[], masked = maskLine(this.text, line)): Person | undefined {
    const length = (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
    return length > MAX_LENGTH ? undefined : readPerson(masked);
  }

  private peopleOf(line: readonly Piece[], separator: "," | undefined): Person[] {
    const masked = maskLine(this.text, line);
    if (!/[,;:]/.test(masked.words)) {
      const person = this.person(line, masked);
      return person ? [person] : [];
    }
    return this.separate(line, masked, separator).flatMap((own) => this.person(own) ?? []);
  }

  /** Cuts a line that holds several people at its commas; a group's name before a colon is left out. */
  private separate(
    line: readonly Piece[],
    masked: MaskedLine,
    separator: "," | undefined,
  ): (readonly Piece[])[] {
    const parts = clipEach(line, cutAtCommas(masked));
    const holdsPerson = (part: readonly Piece[]): boolean => {
      const { words, profile } = maskLine(this.text, part);
      return profile !== undefined || /\B@\w/.test(words);
    };
    return separator === "," || parts.filter(holdsPerson).length > 1 ? parts : [line];
  }

  private add(person: Person, { start, end }: Span): void {
    this.people.push({ person, observer: this.observer, span: { start, end } });
  }
}

/** Where a line stands within the words that hold several. */
function spanOf(line: readonly Piece[], { start, end }: Span): Span {
  return { start: line[0]?.start ?? start, end: line.at(-1)?.end ?? end };
}

function cutAtCommas({ words, start }: MaskedLine): Span[] {
  const parts: Span[] = [];
  let from = /^[^,@(]*:\s/.exec(words)?.[0].length ?? 0;
  let depth = 0;
  for (let at = from; at <= words.length; at++) {
    const character = words.charAt(at);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (at === words.length || (depth <= 0 && (character === "," || character === ";"))) {
      parts.push({ start: start + from, end: start + at });
      from = at + 1;
    }
  }
  return parts;
}
