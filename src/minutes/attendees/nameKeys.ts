import type { Attendee } from "../model.js";

/** The rank of first names with their accents: who is called Michael is not meant by Michaël where both are there. */
export const EXACT = 1;

/** The rank of initials: `AS` is one's mark, `As` begins a sentence. */
export const MARKS = 3;

function exactFirst(name: string): string {
  return name.normalize().split(" ", 1)[0]?.toLowerCase() ?? "";
}

/** Lower case, without accents, in Latin letters: notes are typed fast. */
export function fold(words: string): string {
  if (PLAIN.test(words)) return words.toLowerCase();
  const plain = /[^\x20-\x7e]/.test(words) ? inLatin(words) : words.toLowerCase();
  return plain
    .replace(/^@/, "")
    .replace(/[\s.]+/g, " ")
    .trim();
}

function inLatin(words: string): string {
  return words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN.charAt(letter.charCodeAt(0) - 0x430));
}

/** As most are written: nothing to be done but for capitals. */
const PLAIN = /^[a-z\d-]+(?: [a-z\d-]+){0,4}$/i;

/** What stands for а to у where names are written in Latin letters. */
const LATIN = "abvgdezziiklmnoprstu";

export type NameKey = readonly [rank: number, key: string];

export function keysOf({ name, handle, initials, team }: Attendee): readonly NameKey[] {
  const keys: NameKey[] = [];
  if (handle) keys.push([0, fold(handle)]);
  if (initials) keys.push([0, fold(initials)]);
  if (!name || team) return keys;
  const folded = fold(name);
  keys.push([0, folded]);
  for (const nickname of folded.matchAll(NICKNAME)) keys.push([2, nickname[1] ?? ""]);
  const words = folded.split(/[ /]/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  keys.push([1, exactFirst(name)], [2, first]);
  for (const other of alternatives(folded)) keys.push([2, other]);
  if (words.length < 2) return keys;
  for (const middle of words.slice(1, -1)) if (middle.length > 3) keys.push([3, middle]);
  if (last.length > 2) keys.push([2, last]);
  if (last.length > 2 && words.length > 2) keys.push([2, `${first} ${last}`]);
  const initial = last.charAt(0);
  keys.push([2, words.join("")], [2, `${first} ${initial}`], [2, `${first}${initial}`]);
  for (const parts of [words, folded.split(/[ /-]/)])
    keys.push([3, parts.map((word) => word.charAt(0)).join("")]);
  keys.push([3, `${first.charAt(0)}${initial}`]);
  return keys;
}

const NICKNAME = /["“'‘(]([\p{L}-]{2,})["”'’)]/gu;

/** `Brie/Brianna Lee` goes by either. */
function alternatives(name: string): readonly string[] {
  const first = name.split(" ", 1)[0] ?? "";
  return first.includes("/") ? first.split("/").filter((word) => word !== "") : [];
}
