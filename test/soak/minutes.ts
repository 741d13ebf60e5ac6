import assert from "node:assert/strict";
import { MinutesDocument, type TextChange } from "../../src/minutes/document.js";
import type { Minutes } from "../../src/minutes/model.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { generateDocument, mutate } from "./documents.js";
import { Random } from "./random.js";
import { assertSound } from "./soundness.js";

/** Parses one generated and mutated document; throws where its model is unsound. */
export function tryDocument(seed: number, lines: number): void {
  const random = new Random(seed);
  const text = mutate(random, generateDocument(random, lines), random.below(20));
  assertSound(parseMinutes(text));
}

/** Edits one document again and again; throws where the model differs from that of a fresh parse. */
export function tryEdits(seed: number, lines: number, edits: number): void {
  const random = new Random(seed);
  tryEditsOf(mutate(random, generateDocument(random, lines), random.below(10)), random, seed, edits);
}

/** The same with documents as people publish them, one to three in a row. */
export function tryEditsOfPublished(seed: number, published: readonly string[], edits: number): void {
  const random = new Random(seed);
  const texts = Array.from({ length: 1 + random.below(3) }, () => random.pick(published));
  tryEditsOf(texts.join("\n"), random, seed, edits);
}

function tryEditsOf(before: string, random: Random, seed: number, edits: number): void {
  const document = new MinutesDocument(before);
  for (let edit = 0; edit < edits; edit++) {
    const changes = randomChanges(random, document.minutes);
    const { text } = document.edit(changes);
    assert.deepEqual(all(document.minutes), all(parseMinutes(text)), `seed ${seed}, edit ${edit}`);
  }
}

/** With what is gathered only when it is asked for. */
function all(minutes: Minutes): Minutes {
  const { references, mentions, addresses, verbatim, times } = minutes;
  return { ...minutes, references, mentions, addresses, verbatim, times };
}

function randomChanges(random: Random, { text, attendees }: Minutes): TextChange[] {
  // Who is listed decides who is heard in the whole document.
  if (attendees.length > 0 && random.chance(0.25)) {
    const { start, end } = random.pick(attendees).span;
    return [randomChange(random, text, start, end)];
  }
  const first = randomChange(random, text, 0, text.length);
  if (random.chance(0.8) || first.end >= text.length) return [first];
  return [randomChange(random, text, first.end + 1, text.length), first];
}

function randomChange(random: Random, text: string, from: number, to: number): TextChange {
  // Both ends more often than any other place: what stands there has nothing on one side.
  const start = random.pick([
    from,
    to,
    ...Array.from({ length: 8 }, () => from + random.below(to - from + 1)),
  ]);
  const end = Math.min(to, start + (random.chance(0.5) ? 0 : random.below(30)));
  const inserted = random.pick([
    "",
    "x",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "* ",
    "#",
    "  ",
    "`",
    "[",
    generateDocument(random, 1),
    text.slice(start, start + 20),
  ]);
  return { start, end, text: inserted };
}
