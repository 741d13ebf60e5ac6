import type { AgendaItem, Note, StandingItem } from "../model.js";
import { moveItem, moveNote, moveStanding } from "../place.js";
import type { EntryKind, Owner, Talk } from "./talk.js";

/** An entry of the whole document. */
export interface Opened {
  readonly kind: EntryKind;
  readonly index: number;
}

/** Where a chunk's talk is added. */
export interface TalkPlace {
  /** The chunk's start. */
  readonly at: number;
  readonly section: number | undefined;
  /** How many items and standing items come before. */
  readonly item: number;
  readonly standing: number;
  /** The entry opened before. */
  readonly before: Opened | undefined;
}

/** What a chunk's talk becomes in the document. */
export interface PlacedTalk {
  readonly items: readonly AgendaItem[];
  readonly standing: readonly StandingItem[];
  readonly notes: readonly Note[];
}

/**
 * A chunk's talk as it was added the last time. It is kept only for chunks that stay where they are: those behind an edit
 * move with every key press, and keeping what is of no use again would cost more than it saves.
 */
export class Added {
  private talk: Talk | undefined;
  private at = -1;
  private section: number | undefined;
  private item = 0;
  private standing = 0;
  private before: number | undefined;
  private placed: PlacedTalk | undefined;

  place(talk: Talk, place: TalkPlace): PlacedTalk {
    if (!this.isSame(talk, place)) {
      this.remember(talk, place);
      return placeTalk(talk, place);
    }
    this.placed ??= placeTalk(talk, place);
    return this.placed;
  }

  private isSame(talk: Talk, { at, section, item, standing, before }: TalkPlace): boolean {
    return (
      this.at === at &&
      this.talk === talk &&
      this.section === section &&
      this.item === item &&
      this.standing === standing &&
      this.before === before?.index
    );
  }

  private remember(talk: Talk, { at, section, item, standing, before }: TalkPlace): void {
    this.talk = talk;
    this.at = at;
    this.section = section;
    this.item = item;
    this.standing = standing;
    this.before = before?.index;
    this.placed = undefined;
  }
}

const NONE: readonly never[] = [];

function placeTalk(talk: Talk, place: TalkPlace): PlacedTalk {
  const { at, section } = place;
  const { items, standing, notes } = talk;
  return {
    items: items.length === 0 ? NONE : items.map((item) => moveItem(item, at, section)),
    standing: standing.length === 0 ? NONE : standing.map((entry) => moveStanding(entry, at, section)),
    notes:
      notes.length === 0 ? NONE : notes.map(({ note, owner }) => moveNote(note, at, ownerAt(owner, place))),
  };
}

/** The entry of the document that a chunk's owner is. */
export function ownerAt(owner: Owner | undefined, place: TalkPlace): Opened | undefined {
  if (!owner) return undefined;
  return owner.index === "before"
    ? place.before
    : { kind: owner.kind, index: owner.index + place[owner.kind] };
}
