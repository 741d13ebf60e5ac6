import type { AgendaItem, Entry, Note, StandingItem } from "../model.js";
import type { Spoken } from "../notes/noteLine.js";
import { moveNote } from "../place.js";
import { type Added, type Opened, ownerAt, type TalkPlace } from "./added.js";
import type { DraftNote, EntryKind, Talk } from "./talk.js";

/** A note whose speaker only the form tells, until it is known whether this document writes speakers so. */
interface Candidate {
  readonly note: number;
  readonly spoken: Spoken;
  readonly at: number;
}

/** So many notes with a listed speaker show that names before a colon are speakers in this document. */
const SPEAKERS_THAT_SHOW = 3;
/** A name before so many notes is somebody's who speaks. */
const TIMES_THAT_SHOW = 3;

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

  /** Adds what a chunk says, or what was added of it the last time, where it comes out the same. */
  add(talk: Talk, { at, section }: Pick<TalkPlace, "at" | "section">, added: Added): void {
    const place = {
      at,
      section,
      item: this.items.length,
      standing: this.standing.length,
      before: this.opened,
    };
    const { items, standing, notes } = added.place(talk, place);
    for (const item of items) this.items.push(item);
    for (const entry of standing) this.standing.push(entry);
    for (let index = 0; index < notes.length; index++) this.addNote(notes[index], talk.notes[index], at);
    this.opened = ownerAt(talk.open, place);
  }

  private addNote(note: Note | undefined, draft: DraftNote | undefined, at: number): void {
    if (!note || !draft) return;
    if (note.speaker && note.text !== "") this.speakers++;
    if (draft.spoken) this.candidates.push({ note: this.notes.length, spoken: draft.spoken, at });
    this.notes.push(note);
    if (draft.owner?.index === "before" && this.opened) this.extend(this.opened, note.span.end);
  }

  /** Settles what depends on the whole. */
  finish(): void {
    const times = new Map<string, number>();
    for (const { spoken } of this.candidates) times.set(nameOf(spoken), (times.get(nameOf(spoken)) ?? 0) + 1);
    const recurring = [...times.values()].filter((count) => count >= TIMES_THAT_SHOW).length;
    if (this.speakers < SPEAKERS_THAT_SHOW && recurring < SPEAKERS_THAT_SHOW) return;
    const isUsual = this.speakers > this.candidates.filter(({ spoken }) => spoken.isPlain).length;
    for (const candidate of this.candidates) {
      const { spoken } = candidate;
      const isRecurring = (times.get(nameOf(spoken)) ?? 0) >= TIMES_THAT_SHOW;
      if (isRecurring || (isUsual && spoken.isPlain)) this.settle(candidate);
    }
  }

  private settle({ note: index, spoken, at }: Candidate): void {
    const note = this.notes[index];
    if (!note) return;
    const { item, standing, span } = note;
    const written = moveNote(
      { ...spoken.line, item, standing, span: { start: span.start - at, end: span.end - at } },
      at,
      undefined,
    );
    this.notes[index] = { ...written, item, standing };
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

function nameOf({ line }: Spoken): string {
  return line.speaker?.name ?? "";
}
