import type { Spoken } from "../notes/noteLine.js";
import { PlacedItem, PlacedNote, PlacedStanding } from "./placed.js";
import type { DraftNote, EntryKind, Owner, Talk } from "./talk.js";

/** An entry of the whole document. */
interface Opened {
  readonly kind: EntryKind;
  readonly index: number;
}

/** A note whose speaker only the form tells, until it is known whether this document writes speakers so. */
interface Candidate {
  readonly note: number;
  readonly spoken: Spoken;
}

/** So many notes with a listed speaker show that names before a colon are speakers in this document. */
const SPEAKERS_THAT_SHOW = 3;
/** A name before so many notes is somebody's who speaks. */
const TIMES_THAT_SHOW = 3;

/** Puts the talk of the chunks together: offsets become the document's, indices those of its lists. */
export class Assembly {
  readonly items: PlacedItem[] = [];
  readonly standing: PlacedStanding[] = [];
  readonly notes: PlacedNote[] = [];
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

  /** Opens an item that a heading stands for. */
  addItem(item: PlacedItem): void {
    this.items.push(item);
    this.opened = { kind: "item", index: this.items.length - 1 };
  }

  /** Adds what a chunk says. @param at the chunk's start */
  add(talk: Talk, at: number, section: number | undefined): void {
    const before = { item: this.items.length, standing: this.standing.length, opened: this.opened };
    for (const item of talk.items) this.items.push(new PlacedItem(item, at, section));
    for (const entry of talk.standing) this.standing.push(new PlacedStanding(entry, at, section));
    for (const draft of talk.notes) this.addNote(draft, at, ownerAt(draft.owner, before));
    this.opened = ownerAt(talk.open, before);
  }

  private addNote({ note, spoken, owner }: DraftNote, at: number, entry: Opened | undefined): void {
    if (note.speaker && note.text !== "") this.speakers++;
    if (spoken) this.candidates.push({ note: this.notes.length, spoken });
    const item = entry?.kind === "item" ? entry.index : undefined;
    const standing = entry?.kind === "standing" ? entry.index : undefined;
    this.notes.push(new PlacedNote(note, at, item, standing));
    if (owner?.index === "before" && entry)
      this[entriesOf[entry.kind]][entry.index]?.extendTo(at + note.span.end);
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

  private settle({ note: index, spoken }: Candidate): void {
    const note = this.notes[index];
    if (note) this.notes[index] = note.as(spoken.line);
  }
}

const entriesOf = { item: "items", standing: "standing" } as const;

/** How many entries stood before a chunk, and which one was open. */
interface Before extends Readonly<Record<EntryKind, number>> {
  readonly opened: Opened | undefined;
}

/** The entry of the document that a chunk's owner is. */
function ownerAt(owner: Owner | undefined, before: Before): Opened | undefined {
  if (!owner) return undefined;
  if (owner.index === "before") return before.opened;
  return { kind: owner.kind, index: owner.index + before[owner.kind] };
}

function nameOf({ line }: Spoken): string {
  return line.speaker?.name ?? "";
}
