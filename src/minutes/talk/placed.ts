import type { AgendaItem, Entry, Note, Speaker, StandingItem } from "../model.js";
import type { NoteLine } from "../notes/noteLine.js";
import type { Span } from "../span.js";
import { moveSpan } from "../text/spans.js";
import type { Voice } from "./talk.js";

/**
 * What was read of a chunk, where the chunk stands in the document. All that is behind an edit moves with every key
 * press, and few ask where it stands: so spans are counted when they are asked for.
 */
abstract class PlacedEntry<T extends Entry> implements Entry {
  /**
   * @param noteLines list entries and paragraphs of later chunks that belong to it are added to its own
   * @param end where its extent ends, in its chunk's offsets
   */
  constructor(
    protected readonly entry: T,
    readonly at: number,
    readonly section: number | undefined,
    public noteLines = entry.noteLines,
    protected end = entry.extent.end,
  ) {}

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
    return moveSpan(this.entry.urlSpan, this.at);
  }
  get checked(): boolean | undefined {
    return this.entry.checked;
  }
  get checkSpan(): Span | undefined {
    return moveSpan(this.entry.checkSpan, this.at);
  }
  get span(): Span {
    return moveSpan(this.entry.span, this.at);
  }
  get extent(): Span {
    return { start: this.entry.extent.start + this.at, end: this.end + this.at };
  }

  /** One more note, of a later chunk, belongs to the entry. */
  extendTo(end: number): void {
    this.noteLines++;
    this.end = Math.max(this.end, end - this.at);
  }
}

export class PlacedStanding extends PlacedEntry<StandingItem> implements StandingItem {
  moved(by: number): PlacedStanding {
    return by === 0
      ? this
      : new PlacedStanding(this.entry, this.at + by, this.section, this.noteLines, this.end);
  }
}

export class PlacedItem extends PlacedEntry<AgendaItem> implements AgendaItem {
  moved(by: number): PlacedItem {
    return by === 0 ? this : new PlacedItem(this.entry, this.at + by, this.section, this.noteLines, this.end);
  }

  get repository(): AgendaItem["repository"] {
    return this.entry.repository;
  }
  get number(): number | undefined {
    return this.entry.number;
  }
  get referenceSpan(): Span | undefined {
    return moveSpan(this.entry.referenceSpan, this.at);
  }
  get isHeading(): boolean {
    return this.entry.isHeading;
  }
}

export class PlacedNote implements Note {
  constructor(
    private readonly note: NoteLine,
    readonly at: number,
    readonly item: number | undefined,
    readonly standing: number | undefined,
    readonly voice: Voice,
  ) {}

  get kinds(): Note["kinds"] {
    return this.note.kinds;
  }
  get remark(): Note["remark"] {
    return this.note.remark;
  }
  get speaker(): Speaker | undefined {
    return placed(this.note.speaker, this.at);
  }
  get owner(): Speaker | undefined {
    return placed(this.note.owner, this.at);
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
  as(line: NoteLine): PlacedNote {
    return new PlacedNote(line, this.at, this.item, this.standing, this.voice);
  }

  /** The same note, said by somebody who is listed. */
  by(attendee: number, name: string): PlacedNote {
    const { speaker, owner } = this.note;
    const known = (who: Speaker | undefined): Speaker | undefined =>
      who?.name === speaker?.name ? who && { ...who, attendee, name } : who;
    return this.as({ ...this.note, speaker: known(speaker), owner: known(owner) });
  }

  /** The same note, elsewhere, where other items stand above it. */
  moved(by: number, items: number, standing: number): PlacedNote {
    if (by === 0 && items === 0 && standing === 0) return this;
    const item = this.item === undefined ? undefined : this.item + items;
    const entry = this.standing === undefined ? undefined : this.standing + standing;
    return new PlacedNote(this.note, this.at + by, item, entry, this.voice);
  }
}

function placed(speaker: Speaker | undefined, at: number): Speaker | undefined {
  return speaker && new PlacedSpeaker(speaker, at);
}

class PlacedSpeaker implements Speaker {
  constructor(
    private readonly speaker: Speaker,
    private readonly at: number,
  ) {}

  get name(): string {
    return this.speaker.name;
  }
  get attendee(): number | undefined {
    return this.speaker.attendee;
  }
  get written(): string {
    return this.speaker.written;
  }
  get span(): Span {
    return moveSpan(this.speaker.span, this.at);
  }
}
