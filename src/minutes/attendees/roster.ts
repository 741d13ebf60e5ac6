import type { Attendee } from "../model.js";

/** Finds attendees by whatever the notes call them: full name, first or last name, handle, initials. */
export class Roster {
  private readonly byKey = new Map<string, number | "several">();

  constructor(readonly attendees: readonly Attendee[]) {
    attendees.forEach((attendee, index) => {
      for (const key of keysOf(attendee)) {
        const known = this.byKey.get(key);
        this.byKey.set(key, known === undefined || known === index ? index : "several");
      }
    });
  }

  /** Index of the one attendee whom these words name; undefined for nobody and for several. */
  find(words: string): number | undefined {
    const found = this.byKey.get(fold(words));
    return found === "several" ? undefined : found;
  }
}

/** Lower case, without accents: notes are typed fast. */
export function fold(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^@/, "")
    .replace(/[\s.]+/g, " ")
    .trim();
}

function keysOf({ name, handle, initials }: Attendee): Set<string> {
  const keys = new Set<string>();
  if (handle) keys.add(fold(handle));
  if (initials) keys.add(fold(initials));
  if (!name) return keys;
  const folded = fold(name);
  keys.add(folded);
  const words = folded.split(" ");
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  keys.add(first);
  if (words.length > 1) {
    if (last.length > 1) keys.add(last);
    keys.add(`${first} ${last.charAt(0)}`);
    keys.add(`${first}${last.charAt(0)}`);
    keys.add(words.map((word) => word.charAt(0)).join(""));
  }
  return keys;
}
