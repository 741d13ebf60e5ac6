import type { Person } from "./person.js";

const MAX_WORDS = 6;

/** What stands where nobody does, or above those who did not come. */
const NOBODY = /^(?:apologies|regrets|absent)\b|^(?:none|nobody|no ?one|n\/a|tbd|-+)\.?$/i;

/** Whether an entry of a list under Present can be a person: sentences are not. */
export function isPlausibleEntry({ name, handle, team }: Person): boolean {
  if (handle !== undefined || team !== undefined) return true;
  if (name === undefined || NOBODY.test(name)) return false;
  const words = name.split(" ");
  return (
    words.length <= MAX_WORDS && !/[!?;"“”=#]|\/\//.test(name) && !(words.length > 3 && name.endsWith("."))
  );
}

/** Whether a line of running text under Present is a person: by a handle, or by words that are all written as names are. */
export function isPlausibleLine(person: Person): boolean {
  if (!isPlausibleEntry(person)) return false;
  if (person.handle !== undefined || person.team !== undefined) return true;
  const words = person.name?.split(" ") ?? [];
  return (
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|du|la|le|del|el)$/u.test(word))
  );
}
