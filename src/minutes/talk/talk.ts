import { type EntryPlace, isAgendaItem } from "../entries/agendaItem.js";
import { entryLineOf } from "../entries/entries.js";
import { type EntryLine, readEntryLine, readPlainEntry } from "../entries/entryLine.js";
import { readsLikeTitle } from "../entries/title.js";
import type { AgendaItem, Listed, RepositoryName, SectionKind, StandingItem } from "../model.js";
import { type NoteLine, readNote, type Spoken } from "../notes/noteLine.js";
import type { Span } from "../span.js";
import type { Block, Leaf, ListItem, Paragraph } from "../syntax/blocks.js";
import type { Chunk } from "../syntax/chunks.js";
import { type OpenEntry, openEntry } from "./openEntry.js";

/** What a chunk of talk depends on beyond itself. */
export interface TalkContext extends EntryPlace {
  readonly repository: RepositoryName | undefined;
  /** The kind of the entry that an earlier chunk opened, to which notes of the outermost level belong. */
  readonly open: EntryKind | undefined;
  /** Whether sisters in the same list are agenda items, so that an entry that is none is a topic of its own. */
  readonly amongItems: boolean;
  /** What the entries are by the heading, or by the label above them. */
  readonly listed: Listed | undefined;
}

export type EntryKind = "item" | "standing";

/** What a note belongs to: an entry of the same chunk, by index among those of its kind, or the one opened before. */
export interface Owner {
  readonly kind: EntryKind;
  readonly index: number | "before";
}

/** What somebody who is listed is called who says it; else how it reads if the name at its start is a speaker's. */
export type Voice = string | Spoken | undefined;

export interface DraftNote {
  readonly note: NoteLine;
  readonly voice: Voice;
  readonly owner: Owner | undefined;
}

/** What one chunk of talk says. All spans count from the chunk's start. */
export interface Talk {
  readonly items: readonly AgendaItem[];
  readonly standing: readonly StandingItem[];
  readonly notes: readonly DraftNote[];
  /** What following text of the outermost level belongs to. */
  readonly open: Owner | undefined;
  /** What a note says that follows: `Next steps:`, `Agreed:`. */
  readonly announces: Listed | undefined;
}

export function readTalk(chunk: Chunk, context: TalkContext): Talk {
  const reader = new TalkReader(chunk, context);
  reader.read(chunk.block);
  return reader;
}

/** Where the reader is below the chunk's own block. */
interface Position {
  readonly owner: Owner | undefined;
  readonly isOutermost: boolean;
  /** What stands below a note that announces it (`Next steps:`). */
  readonly listed: Listed | undefined;
}

class TalkReader implements Talk {
  readonly items: OpenEntry[] = [];
  readonly standing: OpenEntry[] = [];
  readonly notes: DraftNote[] = [];
  open: Owner | undefined;
  announces: Listed | undefined;

  private readonly text: string;

  constructor(
    private readonly chunk: Chunk,
    private readonly context: TalkContext,
  ) {
    this.text = chunk.text;
    this.open = context.open && { kind: context.open, index: "before" };
  }

  read(block: Block): void {
    this.block(block, { owner: this.open, isOutermost: true, listed: this.context.listed });
  }

  private block(block: Block, position: Position): void {
    switch (block.kind) {
      case "listItem":
        this.listItem(block, position);
        break;
      case "list":
        this.within(block.blocks, position);
        break;
      case "quote":
        for (const child of block.blocks) this.block(child, position);
        break;
      case "paragraph":
        this.paragraph(block, position);
        break;
      case "heading":
        this.note(block.leaf, block, position);
        break;
      default:
    }
  }

  private within(blocks: readonly Block[], { owner, listed }: Position): void {
    for (const block of blocks) this.block(block, { owner, isOutermost: false, listed });
  }

  /** A paragraph is an item only as an agenda writes one; a bullet without its blank (`*Title [#1](…)`) makes one too. */
  private paragraph(block: Paragraph, position: Position): void {
    const line = position.isOutermost ? this.readEntry(block.leaf) : undefined;
    if (!line || !this.isItemParagraph(line)) {
      const isReport = position.listed && REPORT.test(this.text.slice(block.start, block.start + 60));
      this.note(block.leaf, block, isReport ? { ...position, listed: undefined } : position);
      return;
    }
    this.open = this.addItem(line, block, block);
    if (line.rest) this.note(line.rest, line.rest, { ...position, owner: this.open });
  }

  private isItemParagraph(line: EntryLine): boolean {
    const { subject, form, title } = line;
    if (subject?.style !== "numbered" || form === "middle" || this.context.section === "item") return false;
    return (form === "alone" || readsLikeTitle(title)) && isAgendaItem(line, this.context, false);
  }

  private listItem(item: ListItem, position: Position): void {
    const [first, ...others] = item.blocks;
    if (first?.kind !== "paragraph" && first?.kind !== "heading") {
      this.within(item.blocks, position);
      return;
    }
    const span = { start: item.mark.start, end: first.end };
    const line = this.entryLine(first.leaf, position);
    const isEntry = line !== undefined && !isTask(line, position, this.context.section);
    const opened = isEntry ? this.entry(line, item, span, position) : undefined;
    const isTopic = !opened && position.isOutermost && this.context.amongItems && !this.context.indented;
    const owner = opened ?? (isTopic ? undefined : position.owner);
    if (position.isOutermost && (opened ?? isTopic)) this.open = owner;
    const inner = { owner, isOutermost: false, listed: opened ? undefined : position.listed };
    if (opened && line?.rest) this.note(line.rest, line.rest, inner);
    const words = { start: line?.checkbox?.end ?? first.leaf.start, end: first.leaf.end };
    const listed = opened ? undefined : this.note(words, span, inner, others.length > 0);
    for (const block of others) this.block(block, { ...inner, listed });
  }

  private entryLine(leaf: Leaf, { isOutermost }: Position): EntryLine | undefined {
    const line = this.readEntry(leaf);
    if (line || !isOutermost || this.context.section !== "standing") return line;
    return readPlainEntry(this.text, leaf.pieces);
  }

  /** The chunk's own first line is read once, whoever asks. */
  private readEntry(leaf: Leaf): EntryLine | undefined {
    return leaf === ownLeaf(this.chunk.block)
      ? entryLineOf(this.chunk, leaf)
      : readEntryLine(this.text, leaf.pieces);
  }

  /** Opens an agenda item or a standing item, where the entry is one. */
  private entry(
    line: EntryLine,
    extent: Span,
    span: Span,
    { owner, isOutermost }: Position,
  ): Owner | undefined {
    if (!isOutermost && owner) return undefined;
    if (isAgendaItem(line, this.context, !isOutermost)) return this.addItem(line, extent, span);
    if (!isOutermost || this.context.indented) return undefined;
    if (!line.checkbox && this.context.section !== "standing") return undefined;
    this.standing.push(openEntry(line, extent, span, undefined));
    return { kind: "standing", index: this.standing.length - 1 };
  }

  private addItem(line: EntryLine, extent: Span, span: Span): Owner {
    this.items.push(openEntry(line, extent, span, this.context.repository));
    return { kind: "item", index: this.items.length - 1 };
  }

  /** What stands below the note: what it announces, or more tasks, but none where it is somebody's itself, or asks. */
  private note(words: Span, span: Span, { owner, listed }: Position, isAbove = false): Listed | undefined {
    const own = { start: span.start, end: span.end };
    const said = { text: this.text, span: words, own, listed, isAbove };
    const { line, spoken, announces } = readNote(said, this.context.roster);
    if (line.text === "" && !line.speaker) return listed;
    this.announces ??= announces;
    if (owner && owner.index !== "before") this.count(owner.kind, owner.index);
    this.notes.push({
      owner,
      voice: line.speaker && line.text !== "" ? line.speaker.written : spoken,
      note: line,
    });
    if (announces) return announces;
    return listed === "action" && !line.owner && !line.text.endsWith("?") ? listed : undefined;
  }

  private count(kind: EntryKind, index: number): void {
    const entry = kind === "item" ? this.items[index] : this.standing[index];
    if (entry) entry.noteLines++;
  }
}

function ownLeaf(block: Block): Leaf | undefined {
  const own = block.kind === "listItem" ? block.blocks[0] : block;
  return own?.kind === "paragraph" || own?.kind === "heading" ? own.leaf : undefined;
}

/** What running text above a list of tasks, or of decisions, says of them is none itself. */
const REPORT =
  /^(?:we |the group |they |all )?(?:have )?(?:been )?(?:discussed|reviewed|went|walked|looked|no|none)\b/i;

/** Among tasks, a box or an address belongs to the task; only `Title [#1](url)` is an item there as well, but below an item's heading. */
function isTask({ subject, checkbox }: EntryLine, { listed }: Position, section: SectionKind): boolean {
  return (
    listed === "action" && (checkbox !== undefined || subject?.style !== "numbered" || section === "item")
  );
}
