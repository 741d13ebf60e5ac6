import { fold } from "../../minutes/attendees/roster.js";
import type { Attendee } from "../../minutes/model.js";

/** Names shorter than this are the beginning of too many others. */
const SHORT = 3;

/** Who is listed as present by whatever name or mark the notes may use for somebody, so that nobody is missed for how a name is written. */
export class Listed {
  private readonly people: readonly Person[];
  /** Every word of their entries: second names, names in other letters, firms. */
  private readonly words: ReadonlySet<string>;

  constructor(attendees: readonly Attendee[], text: string) {
    this.people = attendees.map(personOf);
    const entries = attendees.map(({ span }) => text.slice(span.start, span.end)).join(" ");
    this.words = new Set(wordsOf(entries));
  }

  has(name: string): boolean {
    const words = wordsOf(name);
    const first = words[0] ?? "";
    if (/^\p{Lu}{2,4}$/u.test(name)) return this.people.some((person) => hasMark(person, first));
    const whole = words.join("");
    if (words.length > 1)
      return this.people.some((person) => person.handle === whole || hasNames(person, words));
    return (
      (first.length >= SHORT && this.words.has(first)) ||
      this.people.some(
        ({ names: [own = ""], handle }) =>
          // One letter more is a slip: `Adam` is no short form of Ada, nor of anybody.
          (begins(first, own) && first.length - own.length !== 1) || begins(handle, first),
      )
    );
  }
}

interface Person {
  readonly names: readonly string[];
  readonly handle: string;
}

function personOf({ name = "", handle = "" }: Attendee): Person {
  return { names: wordsOf(name), handle: fold(handle) };
}

/** `GBB` for Geoffrey Booth beside Guy Bedford, `JDD` for John-David Dalton, `LJ` for @ljharb. */
function hasMark({ names, handle }: Person, mark: string): boolean {
  const initials = names.map((word) => word.charAt(0)).join("");
  const last = (names.at(-1) ?? "").charAt(0);
  return (
    initials === mark ||
    handle.startsWith(mark) ||
    names.join("").startsWith(mark) ||
    (names.length > 1 && mark.startsWith(initials.charAt(0)) && mark.slice(1).includes(last))
  );
}

/** `Dan Rosenwasser` for Daniel Rosenwasser, `Steven R. Loomis` for Steven Loomis, `Josh B-W` for Josh Brown-White. */
function hasNames({ names }: Person, words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  const [own = "", ...ownOthers] = names;
  if (!begins(first, own) && !begins(own, first)) return false;
  const isInitials = others.every((word) => word.length === 1);
  return isInitials
    ? others.join("") === ownOthers.map((word) => word.charAt(0)).join("")
    : others.at(-1) === ownOthers.at(-1);
}

function begins(whole = "", beginning = ""): boolean {
  return beginning.length >= SHORT && whole.startsWith(beginning);
}

function wordsOf(text: string): string[] {
  return latin(fold(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
const LATIN = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i i e g".split(" ");

/** Notes are typed in Latin letters also where the list is not: `Nikita` for Никита. */
function latin(text: string): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
}
