import assert from "node:assert/strict";
import type { Minutes } from "../../src/minutes/model.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { type FreshAgenda, type FreshItem, nameIn } from "../../src/minutes/refresh/fresh.js";
import { positionsAfter } from "../../src/minutes/refresh/reading.js";
import { refreshAgenda } from "../../src/minutes/refresh/refreshAgenda.js";
import { applyChanges } from "../../src/minutes/document.js";
import { generateDocument, mutate } from "./documents.js";
import type { Random } from "./random.js";
import { Random as Seeded } from "./random.js";

const REPOSITORIES = ["nodejs/node", "a/b", "A/B", "nodejs/undici", "c/node", "d/x.y-z"];
const TITLES = [
  "Plain words",
  "a_b `c` *d*",
  "[RFC] see #12: x",
  "<!-- x -->",
  "- [ ] box",
  "# head",
  "https://github.com/a/b/issues/5 in a title",
  "@ada said so.",
  "Ann: will do",
  "Extracted from **x** labelled issues",
  "`",
  "1. one",
  "李雷 😀 and &amp;",
  "will merge [#5](https://github.com/a/b/issues/5)",
  "",
  "  two  spaces ",
  "see",
];

/** What a refresh did, for figures about many. */
export interface Tried {
  readonly isChanged: boolean;
  readonly isBlocked: boolean;
}

/** Refreshes one generated document, lets somebody type, and refreshes again; throws where anything is lost. */
export function tryRefresh(seed: number, lines: number): Tried {
  const random = new Seeded(seed);
  const minutes = parseMinutes(mutate(random, generateDocument(random, lines), random.below(8)));
  const tried = assertLossless(minutes, randomAgenda(random, minutes), `seed ${seed}`);
  const typed = parseMinutes(mutate(random, tried.text, 3));
  assertLossless(typed, randomAgenda(random, typed), `seed ${seed}, after typing`);
  return tried;
}

/** Refreshes minutes and holds the outcome to what is promised of it. */
export function assertLossless(
  minutes: Minutes,
  agenda: FreshAgenda,
  what: string,
): Tried & { readonly text: string } {
  const { text } = minutes;
  const { changes, summary } = refreshAgenda(minutes, agenda);
  for (const { start, end } of changes) {
    if (start === end) continue;
    const isItems = minutes.items.some((item) =>
      [item.titleSpan, item.referenceSpan, item.urlSpan].some(
        (span) => span && span.start <= start && end <= span.end,
      ),
    );
    assert.ok(isItems, `${what}: ${text.slice(start, end)} is no title and no reference`);
  }
  const after = parseMinutes(applyChanges(text, changes));
  assert.equal(after.notes.length, minutes.notes.length, `${what}: the notes are as many as before`);
  const moved = positionsAfter(changes);
  for (const { span } of minutes.notes) {
    const note = text.slice(span.start, span.end);
    const at = moved(span.start);
    assert.equal(after.text.slice(at, at + note.length), note, `${what}: a note is kept byte for byte`);
  }
  for (const { isPrivate, title, number } of agenda.items)
    if (isPrivate) assert.ok(!changes.some((change) => change.text.includes(title)), `${what}: #${number}`);
  const second = refreshAgenda(after, agenda);
  assert.deepEqual(second.changes, [], `${what}: a second time changes nothing`);
  return { text: after.text, isChanged: changes.length > 0, isBlocked: summary.blocked.length > 0 };
}

/** Some of the document's own items under new titles and names, and some that it lacks. */
export function randomAgenda(random: Random, minutes: Minutes): FreshAgenda {
  const known = minutes.items.flatMap((item) => nameIn(item) ?? []);
  const kept = known
    .filter(() => random.chance(0.7))
    .map((name) => freshItem(random, `${name.repository.owner}/${name.repository.name}`, name.number));
  const added = Array.from({ length: random.below(5) }, () =>
    freshItem(random, random.pick(REPOSITORIES), 1 + random.below(99)),
  );
  const items = [...kept, ...added];
  const fates = known.flatMap((asked) => {
    if (random.chance(0.6) || items.length === 0) return [];
    return [{ asked, found: { ...random.pick(items), state: random.pick(["open", "closed"] as const) } }];
  });
  return { items, isComplete: random.chance(0.8), fates };
}

function freshItem(random: Random, repository: string, number: number): FreshItem {
  const [owner = "", name = ""] = repository.split("/");
  const isPrivate = random.chance(0.1);
  return {
    repository: { owner, name },
    number,
    title: isPrivate ? `Secret ${number} of ${repository}` : random.pick(TITLES),
    url: `https://github.com/${repository}/issues/${number}`,
    isPrivate,
  };
}
