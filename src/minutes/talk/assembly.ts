import type { AgendaItem, Entry, Note, StandingItem } from "../model.js";
import type { NoteLine } from "../notes/noteLine.js";
import { moveItem, moveNote, moveStanding } from "../place.js";
import type { DraftNote, EntryKind, Owner, Talk } from "./talk.js";

/** An entry of the whole document. */
interface Opened {
  readonly kind: EntryKind;
  readonly index: number;
}

/** What a chunk's talk became in the document, and where. */
export interface Added {
  readonly talk: Talk;
  readonly place: TalkPlace;
  readonly items: readonly AgendaItem[];
  readonly standing: readonly StandingItem[];
  readonly notes: readonly Note[];
}

interface TalkPlace {
  readonly at: number;
  readonly section: number | undefined;
  /** How many items and standing items come before. */
  readonly item: number;
  readonly standing: number;
  /** Index of the entry opened before. */
  readonly before: number | undefined;
}

function isSamePlace(one: TalkPlace, other: TalkPlace): boolean {
  return (
    one.at === other.at &&
    one.section === other.section &&
    one.item === other.item &&
    one.standing === other.standing &&
    one.before === other.before
  );
}

function placeTalk(talk: Talk, place: TalkPlace, before: Opened | undefined): Added {
  const { at, section } = place;
  return {
    talk,
    place,
    items: talk.items.map((item) => moveItem(item, at, section)),
    standing: talk.standing.map((entry) => moveStanding(entry, at, section)),
    notes: talk.notes.map(({ note, owner }) => moveNote(note, at, owner && ownerOf(owner, place, before))),
  };
}

function ownerOf(owner: Owner, place: TalkPlace, before: Opened | undefined): Opened | undefined {
  return owner.index === "before" ? before : { kind: owner.kind, index: owner.index + place[owner.kind] };
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

  /**
   * Adds what a chunk says.
   *
   * @param known what was added of it the last time; used again where it would come out the same
   */
  add(talk: Talk, at: number, section: number | undefined, known: Added | undefined): Added {
    const place = {
      at,
      section,
      item: this.items.length,
      standing: this.standing.length,
      before: this.opened?.index,
    };
    const added =
      known?.talk === talk && isSamePlace(known.place, place) ? known : placeTalk(talk, place, this.opened);
    for (const item of added.items) this.items.push(item);
    for (const entry of added.standing) this.standing.push(entry);
    for (let index = 0; index < added.notes.length; index++)
      this.addNote(added.notes[index], talk.notes[index], at);
    this.opened = talk.open && ownerOf(talk.open, place, this.opened);
    return added;
  }

  private addNote(note: Note | undefined, draft: DraftNote | undefined, at: number): void {
    if (!note || !draft) return;
    if (note.speaker) this.speakers++;
    if (draft.spoken) this.candidates.push({ note: this.notes.length, spoken: draft.spoken, at });
    this.notes.push(note);
    if (draft.owner?.index === "before" && this.opened) this.extend(this.opened, note.span.end);
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
