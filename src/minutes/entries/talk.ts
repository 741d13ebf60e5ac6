import type { AgendaItem, Entry, Note, RepositoryName, StandingItem } from "../model.js";
import { type NoteLine, readNote } from "../notes/noteLine.js";
import type { Span } from "../span.js";
import type { Block, Leaf, ListItem, Paragraph } from "../syntax/blocks.js";
import { type EntryPlace, isAgendaItem } from "./agendaItem.js";
import { type EntryLine, readEntryLine } from "./entryLine.js";
import { readsLikeTitle } from "./title.js";

/** What a chunk of talk depends on beyond itself. */
export interface TalkContext extends Omit<EntryPlace, "nested"> {
  readonly repository: RepositoryName | undefined;
  /** What notes of the outermost level belong to. */
  readonly open: Owner | undefined;
  /** Whether sisters in the same list are agenda items. */
  readonly amongItems: boolean;
}

/** What a note belongs to: an entry of the same chunk, by index among those of its kind, or the one opened before. */
export interface Owner {
  readonly kind: "item" | "standing";
  readonly index: number | "before";
}

export interface DraftNote {
  readonly note: Note;
  /** See `ReadNote.spoken`. */
  readonly spoken: NoteLine | undefined;
  readonly owner: Owner | undefined;
}

/** All spans count from the chunk's start. */
export interface Talk {
  readonly items: AgendaItem[];
  readonly standing: StandingItem[];
  readonly notes: DraftNote[];
  /** What following text of the outermost level belongs to. */
  open: Owner | undefined;
}

export function readTalk(text: string, block: Block, context: TalkContext): Talk {
  const talk: Talk = { items: [], standing: [], notes: [], open: context.open };
  new TalkReader(text, context, talk).block(block, context.open, true);
  return talk;
}

class TalkReader {
  constructor(
    private readonly text: string,
    private readonly context: TalkContext,
    private readonly talk: Talk,
  ) {}

  block(block: Block, owner: Owner | undefined, outermost: boolean): void {
    switch (block.kind) {
      case "listItem":
        this.listItem(block, owner, outermost);
        break;
      case "list":
      case "quote":
        for (const child of block.blocks) this.block(child, owner, outermost && block.kind === "quote");
        break;
      case "paragraph":
        this.paragraph(block, owner, outermost);
        break;
      case "heading":
        this.note(block.leaf, block, owner);
        break;
      default:
    }
  }

  /** A paragraph is an item only as an agenda writes one; a bullet without its blank (`*Title [#1](…)`) makes one too. */
  private paragraph(block: Paragraph, owner: Owner | undefined, outermost: boolean): void {
    const line = readEntryLine(this.text, block.leaf.pieces);
    const { subject, form } = line;
    const place = { ...this.context, nested: !outermost };
    const isItem =
      outermost &&
      subject?.style === "numbered" &&
      (form === "end" || form === "start" || form === "alone") &&
      this.context.section !== "item" &&
      readsLikeTitle(line.title === "" ? "-" : line.title) &&
      isAgendaItem(line, place);
    if (!isItem) {
      this.note(block.leaf, block, owner);
      return;
    }
    const opened = this.entry(line, block, block, owner, outermost);
    if (line.rest) this.noteAt(line.rest, line.rest, opened);
    this.talk.open = opened;
  }

  private listItem(item: ListItem, owner: Owner | undefined, outermost: boolean): void {
    const [first, ...others] = item.blocks;
    if (first?.kind !== "paragraph" && first?.kind !== "heading") {
      for (const block of item.blocks) this.block(block, owner, false);
      return;
    }
    const line = readEntryLine(this.text, first.leaf.pieces);
    const span = { start: item.mark.start, end: first.end };
    const opened = this.entry(line, item, span, owner, outermost);
    if (opened) {
      if (line.rest) this.noteAt(line.rest, line.rest, opened);
      if (outermost) this.talk.open = opened;
    } else {
      this.note(first.leaf, span, outermost && this.context.amongItems ? undefined : owner);
      if (outermost && this.context.amongItems) this.talk.open = undefined;
    }
    const inner = opened ?? (outermost && this.context.amongItems ? undefined : owner);
    for (const block of others) this.block(block, inner, false);
  }

  private entry(
    line: EntryLine,
    item: Span,
    span: Span,
    owner: Owner | undefined,
    outermost: boolean,
  ): Owner | undefined {
    if (!outermost && owner !== undefined) return undefined;
    const common: Entry = {
      title: line.title,
      titleSpan: line.titleSpan,
      url: line.subject?.url ?? line.link?.url,
      urlSpan: line.subject?.urlSpan ?? line.link?.urlSpan,
      checked: line.checkbox?.checked,
      checkSpan: line.checkbox?.check,
      span,
      extent: { start: item.start, end: item.end },
      noteLines: 0,
      section: undefined,
    };
    const { subject } = line;
    if (subject && isAgendaItem(line, { ...this.context, nested: !outermost })) {
      this.talk.items.push({
        ...common,
        repository: subject.repository ?? this.context.repository,
        number: subject.number,
        referenceSpan: subject.span,
      });
      return { kind: "item", index: this.talk.items.length - 1 };
    }
    if (!outermost || !(line.checkbox ?? this.context.section === "standing")) return undefined;
    this.talk.standing.push(common);
    return { kind: "standing", index: this.talk.standing.length - 1 };
  }

  private note(leaf: Leaf, span: Span, owner: Owner | undefined): void {
    this.noteAt({ start: leaf.start, end: leaf.end }, span, owner);
  }

  private noteAt(words: Span, span: Span, owner: Owner | undefined): void {
    const { line, spoken } = readNote(this.text, words, this.context.roster, false);
    if (line.text === "") return;
    this.talk.notes.push({ owner, spoken, note: { item: undefined, standing: undefined, ...line, span } });
  }
}
