import type { AgendaItem, Entry, Note, StandingItem } from "../model.js";
import type { NoteLine } from "../notes/noteLine.js";
import { moveItem, moveNote, moveStanding } from "../place.js";
import type { EntryKind, Owner, Talk } from "./talk.js";

/** An entry of the whole document. */
interface Opened {
  readonly kind: EntryKind;
  readonly index: number;
}

/** A note whose speaker only the form tells, until it is known whether this document writes speakers so. */
interface Candidate {
  readonly note: number;
  readonly spoken: NoteLine;
  readonly at: number;
}

/** So many notes with a listed speaker show that names before a colon are speakers in this document. */
const SPEAKERS_THAT_SHOW = 3;

/** Puts the talk of the chunks together: offsets become the document's, indices those of its lists. */
export class Assembly {
  readonly items: AgendaItem[] = [];
  readonly standing: StandingItem[] = [];
  readonly notes: Note[] = [];
  private readonly candidates: Candidate[] = [];
  private speakers = 0;
  private opened: Opened | undefined;

  get open(): EntryKind | undefined {
    return this.opened?.kind;
  }

  /** What follows belongs to no entry any more. */
  close(): void {
    this.opened = undefined;
  }

  /** Opens an item that a heading stands for; its offsets are the document's already. */
  addItem(item: AgendaItem): void {
    this.items.push(item);
    this.opened = { kind: "item", index: this.items.length - 1 };
  }

  /** @param at the chunk's start */
  add(talk: Talk, at: number, section: number | undefined): void {
    const bases = { item: this.items.length, standing: this.standing.length };
    const before = this.opened;
    const placed = (owner: Owner | undefined): Opened | undefined => {
      if (!owner) return undefined;
      return owner.index === "before" ? before : { kind: owner.kind, index: bases[owner.kind] + owner.index };
    };
    for (const item of talk.items) this.items.push(moveItem(item, at, section));
    for (const entry of talk.standing) this.standing.push(moveStanding(entry, at, section));
    for (const { note, spoken, owner } of talk.notes) {
      const belongs = placed(owner);
      if (note.speaker) this.speakers++;
      if (spoken) this.candidates.push({ note: this.notes.length, spoken, at });
      const added = moveNote(note, at, belongs);
      this.notes.push(added);
      if (belongs && owner?.index === "before") this.extend(belongs, added.span.end);
    }
    this.opened = placed(talk.open);
  }

  /** Settles what depends on the whole. */
  finish(): void {
    if (this.speakers < SPEAKERS_THAT_SHOW || this.speakers <= this.candidates.length) return;
    for (const { note: index, spoken, at } of this.candidates) {
      const note = this.notes[index];
      if (!note) continue;
      const { item, standing, span } = note;
      const written = moveNote(
        { ...spoken, item, standing, span: { start: span.start - at, end: span.end - at } },
        at,
        undefined,
      );
      this.notes[index] = { ...written, item, standing };
    }
  }

  /** One more note, of a later chunk, belongs to the entry. */
  private extend({ kind, index }: Opened, end: number): void {
    const entries: Entry[] = kind === "item" ? this.items : this.standing;
    const entry = entries[index];
    if (!entry) return;
    const { extent, noteLines } = entry;
    entries[index] = {
      ...entry,
      noteLines: noteLines + 1,
      extent: end > extent.end ? { start: extent.start, end } : extent,
    };
  }
}
