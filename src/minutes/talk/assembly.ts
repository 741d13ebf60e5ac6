import type { Roster } from "../attendees/roster.js";
import type { Spoken } from "../notes/noteLine.js";
import { firstFrom } from "../text/sorted.js";
import { PlacedItem, PlacedNote, PlacedStanding } from "./placed.js";
import type { DraftNote, EntryKind, Owner, Talk } from "./talk.js";

/** An entry of the whole document. */
interface Opened {
  readonly kind: EntryKind;
  readonly index: number;
}

/** So many notes with a listed speaker show that names before a colon are speakers in this document. */
const SPEAKERS_THAT_SHOW = 3;
/** A name before so many notes is somebody's who speaks. */
const TIMES_THAT_SHOW = 3;

/** Puts the talk of the chunks together: offsets become the document's, indices those of its lists. */
export class Assembly {
  readonly items: PlacedItem[] = [];
  readonly standing: PlacedStanding[] = [];
  notes: readonly PlacedNote[] = [];
  /** The notes as each chunk tells them by itself. */
  private readonly drafts: PlacedNote[] = [];
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

  private addNote({ note, voice, owner }: DraftNote, at: number, entry: Opened | undefined): void {
    const item = entry?.kind === "item" ? entry.index : undefined;
    const standing = entry?.kind === "standing" ? entry.index : undefined;
    this.drafts.push(new PlacedNote(note, at, item, standing, voice));
    if (owner?.index === "before" && entry)
      this[entriesOf[entry.kind]][entry.index]?.extendTo(at + note.span.end);
  }

  /** Takes over what the chunks within `[from, to)` said in an earlier text; they stand so far behind it now. */
  takeOver({ items, standing, drafts }: Assembly, from: number, to: number, by: number): void {
    const itemsBy = append(this.items, items, { from, to, by }, (item) => item.moved(by));
    const standingBy = append(this.standing, standing, { from, to, by }, (entry) => entry.moved(by));
    append(this.drafts, drafts, { from, to, by }, (note) => note.moved(by, itemsBy, standingBy));
  }

  /** Settles what depends on the whole. */
  finish(roster: Roster): void {
    let speakers = 0;
    const candidates: Spoken[] = [];
    const marks = new Set<string>();
    for (const { voice } of this.drafts)
      if (typeof voice === "string") {
        speakers++;
        if (voice.length < 4 && /^[A-Z]{2,3}$/.test(voice)) marks.add(voice);
      } else if (voice) candidates.push(voice);
    this.notes = withShared(this.drafts, marks, roster);
    const times = new Map<string, number>();
    for (const spoken of candidates) times.set(nameOf(spoken), (times.get(nameOf(spoken)) ?? 0) + 1);
    const recurring = [...times.values()].filter((count) => count >= TIMES_THAT_SHOW).length;
    if (speakers < SPEAKERS_THAT_SHOW && recurring < SPEAKERS_THAT_SHOW) return;
    const isUsual = speakers > candidates.filter(({ isPlain }) => isPlain).length;
    // Among several who recur, a name that comes twice is one more.
    const enough = recurring >= SPEAKERS_THAT_SHOW ? TIMES_THAT_SHOW - 1 : TIMES_THAT_SHOW;
    const isSpeaker = (spoken: Spoken): boolean =>
      (isUsual && spoken.isPlain) || (times.get(nameOf(spoken)) ?? 0) >= enough;
    this.notes = this.notes.map((note) =>
      typeof note.voice === "object" && isSpeaker(note.voice) ? note.as(note.voice.line) : note,
    );
  }
}

/** Tells those apart who share their initials, where one of them has a mark of three letters. */
function withShared(
  notes: readonly PlacedNote[],
  marks: ReadonlySet<string>,
  roster: Roster,
): readonly PlacedNote[] {
  const others = new Map<string, number>();
  for (const mark of marks) {
    if (mark.length > 2 || roster.find(mark)?.attendee !== undefined) continue;
    const index = roster.findOther(mark, marks);
    if (index !== undefined) others.set(mark, index);
  }
  if (others.size === 0) return notes;
  return notes.map((note) => {
    const other = typeof note.voice === "string" ? others.get(note.voice) : undefined;
    return other === undefined ? note : note.by(other, roster.attendees[other]?.name ?? "");
  });
}

/** Puts what is listed within a range of the earlier text behind what stands above it; how far the indices moved. */
function append<T extends { readonly at: number }>(
  list: T[],
  earlier: readonly T[],
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: number },
  move: (entry: T) => T,
): number {
  const first = firstFrom(earlier, from);
  list.length = firstFrom(list, from + by);
  const moved = list.length - first;
  for (let index = first, end = firstFrom(earlier, to); index < end; index++) {
    const entry = earlier[index];
    if (entry) list.push(move(entry));
  }
  return moved;
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
