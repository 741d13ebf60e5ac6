import type { AgendaItem, Entry, Note, RepositoryName, StandingItem } from "../model.js";
import { readNoteLine } from "../notes/noteLine.js";
import type { Span } from "../span.js";
import type { Block, Leaf, ListItem } from "../syntax/blocks.js";
import { type EntryPlace, isAgendaItem } from "./agendaItem.js";
import { type EntryLine, readEntryLine } from "./entryLine.js";

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

/** All spans count from the chunk's start. */
export interface Talk {
  readonly items: AgendaItem[];
  readonly standing: StandingItem[];
  readonly notes: { readonly note: Note; readonly owner: Owner | undefined }[];
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
        this.note(block.leaf, block, owner);
        break;
      case "heading":
        this.note(block.leaf, block, owner);
        break;
      default:
    }
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
    item: ListItem,
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
    const line = readNoteLine(this.text, words, this.context.roster);
    if (line.text === "") return;
    this.talk.notes.push({ owner, note: { item: undefined, standing: undefined, ...line, span } });
  }
}
