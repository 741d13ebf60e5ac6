import type { Item, Repository } from "./model.js";
import { unprocessable } from "./exchange.js";
import { qualifiers, type Test } from "./searchQualifiers.js";
import type { Viewer, World } from "./world.js";

/** A word or a quoted phrase, or `key:value`, each perhaps negated by `-`. */
interface Term {
  readonly key: string | undefined;
  readonly value: string;
  readonly negated: boolean;
}

/** GitHub's own bound. The real one leaves qualifiers out of the count; to count them is the stricter reading. */
const longestQuery = 256;

function invalid(message: string): Error {
  return unprocessable("Validation Failed", [{ message, resource: "Search", field: "q", code: "invalid" }]);
}

function parseQuery(query: string): readonly Term[] {
  return [...query.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => {
    const negated = word.startsWith("-");
    const [, key, value = ""] = /^(?:([a-z][a-z-]*):)?(.*)$/is.exec(negated ? word.slice(1) : word) ?? [];
    return { key: key?.toLowerCase(), value: value.replace(/"/g, ""), negated };
  });
}

/**
 * Issues and pull requests as GitHub's search finds them, as far as this extension asks.
 *
 * @throws ApiError 422 for an unknown qualifier, a query that is too long or empty, a place nobody may look at.
 */
export function searchItems(world: World, query: string, viewer: Viewer | undefined): readonly Item[] {
  if (query.trim() === "")
    throw unprocessable("Validation Failed", [{ resource: "Search", field: "q", code: "missing" }]);
  if (query.length > longestQuery) throw invalid(`The search is longer than ${longestQuery} characters.`);
  const terms = parseQuery(query);
  const places = placesOf(world, terms, viewer);
  const tests = terms.filter((term) => !isDirective(term)).map((term) => testOf(terms, term));
  const items: Item[] = [];
  for (const item of world.items.values()) {
    const repository = world.repository(item.repository, viewer);
    if (repository === undefined || (places !== undefined && !places.has(repository))) continue;
    if (tests.every((test) => test(item, repository))) items.push(item);
  }
  return sorted(items, terms);
}

const isDirective = ({ key }: Term): boolean =>
  key === "in" || key === "sort" || key === "org" || key === "user" || key === "repo";

function testOf(terms: readonly Term[], term: Term): Test {
  const positive = term.key === undefined ? textTest(terms, term.value) : qualifierTest(term.key, term.value);
  return term.negated ? (item, repository) => !positive(item, repository) : positive;
}

function qualifierTest(key: string, value: string): Test {
  const test = qualifiers[key]?.(value);
  if (test === undefined) throw invalid(`The qualifier ${key}:${value} is not understood.`);
  return test;
}

function textTest(terms: readonly Term[], words: string): Test {
  if (/^(?:AND|OR|NOT)$/.test(words)) throw invalid(`The operator ${words} is not understood.`);
  const where = terms.find((term) => term.key === "in")?.value.split(",") ?? ["title", "body"];
  const wanted = words.toLowerCase();
  return (item) =>
    (where.includes("title") && item.title.toLowerCase().includes(wanted)) ||
    (where.includes("body") && item.body.toLowerCase().includes(wanted));
}

/** The repositories that `org:`, `user:` and `repo:` name, of which any suffices; absent where none of them is used. */
function placesOf(
  world: World,
  terms: readonly Term[],
  viewer: Viewer | undefined,
): ReadonlySet<Repository> | undefined {
  const named = terms.filter(
    ({ key, negated }) => !negated && (key === "org" || key === "user" || key === "repo"),
  );
  if (named.length === 0) return undefined;
  const places = new Set<Repository>();
  for (const { key, value } of named) {
    for (const repository of world.repositories.values()) {
      const { owner, name } = repository;
      const isMeant = key === "repo" ? `${owner}/${name}` : owner;
      if (isMeant.toLowerCase() !== value.toLowerCase()) continue;
      if (world.repository(`${owner}/${name}`, viewer) !== undefined) places.add(repository);
    }
  }
  if (places.size > 0) return places;
  throw invalid(
    "The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.",
  );
}

/** Newest first, unless `sort:` (or REST's parameters, which arrive as such a term) says otherwise. */
function sorted(items: Item[], terms: readonly Term[]): Item[] {
  const wish = terms.find(({ key }) => key === "sort")?.value ?? "created-desc";
  const [field, order] = wish.split("-");
  const value = (item: Item): string | number =>
    field === "comments" ? item.comments.length : field === "updated" ? item.updatedAt : item.createdAt;
  const sign = order === "asc" ? 1 : -1;
  return items.sort((a, b) => sign * (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : a.id - b.id));
}
