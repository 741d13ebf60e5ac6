import type { AgendaItem, Entry, Note, Speaker, StandingItem } from "../model.js";
import type { Span } from "../span.js";
import { moveSpan } from "../text/spans.js";

/**
 * What was read of a chunk, where the chunk stands in the document. All that is behind an edit moves with every key
 * press, and few ask where it stands: so spans are counted when they are asked for.
 */
abstract class PlacedEntry implements Entry {
  /** List entries and paragraphs of later chunks that belong to it are added to its own. */
  noteLines: number;
  private extentEnd: number;

  constructor(
    protected readonly entry: Entry,
    protected readonly at: number,
    readonly section: number | undefined,
  ) {
    this.noteLines = entry.noteLines;
    this.extentEnd = entry.extent.end + at;
  }

  get title(): string {
    return this.entry.title;
  }
  get titleSpan(): Span {
    return moveSpan(this.entry.titleSpan, this.at);
  }
  get url(): string | undefined {
    return this.entry.url;
  }
  get urlSpan(): Span | undefined {
    return moved(this.entry.urlSpan, this.at);
  }
  get checked(): boolean | undefined {
    return this.entry.checked;
  }
  get checkSpan(): Span | undefined {
    return moved(this.entry.checkSpan, this.at);
  }
  get span(): Span {
    return moveSpan(this.entry.span, this.at);
  }
  get extent(): Span {
    return { start: this.entry.extent.start + this.at, end: this.extentEnd };
  }

  /** One more note, of a later chunk, belongs to the entry. */
  extendTo(end: number): void {
    this.noteLines++;
    this.extentEnd = Math.max(this.extentEnd, end);
  }
}

export class PlacedStanding extends PlacedEntry implements StandingItem {}

export class PlacedItem extends PlacedEntry implements AgendaItem {
  constructor(
    private readonly item: AgendaItem,
    at: number,
    section: number | undefined,
  ) {
    super(item, at, section);
  }

  get repository(): AgendaItem["repository"] {
    return this.item.repository;
  }
  get number(): number | undefined {
    return this.item.number;
  }
  get referenceSpan(): Span | undefined {
    return moved(this.item.referenceSpan, this.at);
  }
  get isHeading(): boolean {
    return this.item.isHeading;
  }
}

/** A note as its chunk has it, apart from what it belongs to. */
export type ChunkNote = Omit<Note, "item" | "standing">;

export class PlacedNote implements Note {
  constructor(
    private readonly note: ChunkNote,
    private readonly at: number,
    readonly item: number | undefined,
    readonly standing: number | undefined,
  ) {}

  get kinds(): Note["kinds"] {
    return this.note.kinds;
  }
  get remark(): Note["remark"] {
    return this.note.remark;
  }
  get speaker(): Speaker | undefined {
    return movedSpeaker(this.note.speaker, this.at);
  }
  get owner(): Speaker | undefined {
    return movedSpeaker(this.note.owner, this.at);
  }
  get text(): string {
    return this.note.text;
  }
  get textSpan(): Span {
    return moveSpan(this.note.textSpan, this.at);
  }
  get span(): Span {
    return moveSpan(this.note.span, this.at);
  }

  /** The same note, read another way. */
  as(line: Omit<ChunkNote, "span">): PlacedNote {
    return new PlacedNote({ ...line, span: this.note.span }, this.at, this.item, this.standing);
  }
}

function moved(span: Span | undefined, by: number): Span | undefined {
  return span && moveSpan(span, by);
}

function movedSpeaker(speaker: Speaker | undefined, by: number): Speaker | undefined {
  return speaker && { name: speaker.name, attendee: speaker.attendee, span: moveSpan(speaker.span, by) };
}
