import type { Attendee } from "../model.js";
import { EXACT, fold, MARKS } from "./nameKeys.js";
import { calledBy, type Called, hasInitials, isSamePerson } from "./called.js";
import { differsByOneSlip } from "./slip.js";

export { fold };

/** Who is meant: an attendee's index, or several at once, so that nobody can tell. */
export interface Found {
  readonly attendee: number | undefined;
}

/** So many answers are kept. */
const MAX_ASKED = 5000;

/** Finds attendees by whatever the notes call them: full name, first or last name, handle, initials, a short form. */
export class Roster {
  /** One map a rank: what a better rank knows is not asked of the next. */
  private readonly ranks: readonly Map<string, number | "several">[] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  private readonly people: readonly Called[];
  private readonly asked = new Map<string, Found | undefined>();
  private readonly misspelt = new Map<string, number | undefined>();
  private heard: string[] | undefined;

  /** @param earlier of which those who are the same need not be learnt anew */
  constructor(
    readonly attendees: readonly Attendee[],
    earlier?: Roster,
  ) {
    this.people = attendees.map((attendee, index) =>
      earlier && isSamePerson(attendee, earlier.attendees[index])
        ? (earlier.people[index] ?? calledBy(attendee))
        : calledBy(attendee),
    );
    this.people.forEach(({ keys }, index) => {
      for (const [rank, key] of keys) this.learn(rank, key, index);
    });
  }

  /** Whether these are the people it was made of, wherever they stand in the text now. */
  knows(attendees: readonly Attendee[]): boolean {
    return (
      attendees.length === this.attendees.length &&
      attendees.every((attendee, index) => isSamePerson(attendee, this.attendees[index]))
    );
  }

  /** What is read with its help, and the words it was asked for meanwhile. */
  listen<T>(read: () => T): { readonly value: T; readonly asked: readonly string[] } {
    const asked: string[] = [];
    this.heard = asked;
    const value = read();
    this.heard = undefined;
    return { value, asked };
  }

  find(words: string): Found | undefined {
    this.hear(words);
    if (this.attendees.length === 0) return undefined;
    if (this.asked.size > MAX_ASKED) this.asked.clear();
    if (!this.asked.has(words)) this.asked.set(words, this.search(words));
    return this.asked.get(words);
  }

  private hear(words: string): void {
    if (this.heard?.at(-1) !== words) this.heard?.push(words);
  }

  private search(words: string): Found | undefined {
    const key = fold(words);
    if (key.length < 2) return undefined;
    for (const [index, rank] of this.ranks.entries()) {
      if (index === MARKS && NO_MARK.test(words)) continue;
      const known = rank.get(index === EXACT ? words.toLowerCase() : key);
      if (known !== undefined) return { attendee: known === "several" ? undefined : known };
    }
    return (
      (isNoName(words) ? undefined : this.findShort(key)) ?? this.findMark(words) ?? this.findWithInitial(key)
    );
  }

  /** Index of the one attendee who is written so, or nearly so (`Micheal`); for words that are surely a name. */
  findMisspelt(words: string): number | undefined {
    this.hear(words);
    if (this.misspelt.size > MAX_ASKED) this.misspelt.clear();
    if (!this.misspelt.has(words)) this.misspelt.set(words, this.searchMisspelt(words));
    return this.misspelt.get(words);
  }

  private searchMisspelt(words: string): number | undefined {
    const key = fold(words);
    if (key.length < 4 || key.includes(" ")) return undefined;
    // Of four letters, one must have been left out: `Mike` is no slip for Mika.
    return this.only(
      ({ firstName: first }) =>
        key === first + first.slice(-1) || (first.length + key.length > 8 && differsByOneSlip(key, first)),
    );
  }

  /** `Ben` for Benjamin, `Fishrock` for @Fishrock123. */
  private findShort(key: string): Found | undefined {
    if (key.length < 3 || key.includes(" ")) return undefined;
    const attendee = this.only(({ firstName, handle }) => firstName.startsWith(key) || handle === key);
    return attendee === undefined ? undefined : { attendee };
  }

  /** `Ada M. Byron` for Ada Byron. */
  private findWithInitial(key: string): Found | undefined {
    const [, first = "", last = ""] = /^(\S+) \S (\S{2,})$/.exec(key) ?? [];
    return last === "" ? undefined : this.search(`${first} ${last}`);
  }

  /** `JHB` for Jordan HarBand: what people write when two share their initials. */
  private findMark(words: string): Found | undefined {
    if (!/^[A-Z]{3}$/.test(words)) return undefined;
    const [first = "", ...rest] = words.toLowerCase();
    const attendee =
      this.only((person) => hasInitials(person, first, rest.join(""))) ??
      this.only((person) => hasInitials(person, first, rest[0] ?? "") && holdsInOrder(person.lastName, rest));
    return attendee === undefined ? undefined : { attendee };
  }

  /**
   * Two people share the initials `GB`, and one of them is `GBO` in the same notes: then `GB` is the other.
   *
   * @param marks all that the notes call people by
   */
  findOther(initials: string, marks: ReadonlySet<string>): number | undefined {
    const [first = "", last = ""] = initials.toLowerCase();
    const others = new Set<number | undefined>();
    for (const mark of marks)
      if (mark.length === 3 && mark.startsWith(initials.charAt(0))) others.add(this.find(mark)?.attendee);
    return this.only((person, index) => hasInitials(person, first, last) && !others.has(index));
  }

  private only(matches: (person: Called, index: number) => boolean): number | undefined {
    let found: number | undefined;
    for (let index = 0; index < this.people.length; index++) {
      const person = this.people[index];
      if (!person || !matches(person, index)) continue;
      if (found !== undefined) return undefined;
      found = index;
    }
    return found;
  }

  private learn(rank: number, key: string, index: number): void {
    const keys = this.ranks[rank];
    const known = keys?.get(key);
    if (known === undefined) keys?.set(key, index);
    else if (known !== index && !this.isSame(known, index)) keys?.set(key, "several");
  }

  /** The same person, listed twice. */
  private isSame(known: number | "several", index: number): boolean {
    if (known === "several") return false;
    const [one, other] = [this.attendees[known], this.attendees[index]];
    return one?.name === other?.name && one?.handle === other?.handle;
  }
}

const rosters = new WeakMap<readonly Attendee[], Roster>();

/**
 * The roster of those present, the same one whoever asks. After an edit it may be the one of the list before, which holds
 * the same people as other objects: who is found is an index.
 *
 * @param earlier that of the list before an edit, used on where it knows the same people
 */
export function rosterOf(attendees: readonly Attendee[], earlier?: Roster): Roster {
  const made = rosters.get(attendees);
  if (made) return made;
  const roster = earlier?.knows(attendees) ? earlier : new Roster(attendees, earlier);
  rosters.set(attendees, roster);
  return roster;
}

/** `AS` is one's mark, `As` begins a sentence, and `is` is no Ian Stone. */
const NO_MARK = /^(?:\p{Lu}\p{Ll}|a[mnst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fknr]|so|to|u[ps]|we)$/u;

/** Small words begin like some names: `and` is no Andrea, `will` no William. */
function isNoName(words: string): boolean {
  return /^(?:and|but|for|the|can|may|will|then|also|per|all|any|dan?|mar|jan)$/.test(words);
}

function holdsInOrder(word: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
