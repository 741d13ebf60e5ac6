import type { Minutes, RepositoryName } from "../model.js";
import { isSame } from "../sameItem.js";
import { renderItem } from "../renderItem.js";
import { readSubjectUrl } from "../references/subjectUrl.js";
import { styleOf } from "../style.js";
import { filterFor, matches } from "./matches.js";
import type { Place } from "./place.js";
import type { KnownSubject, Suggestion } from "./suggestion.js";

/**
 * Which issues may be named at a place, those of the repository around it first. What is private stays out: minutes are
 * published.
 */
export function suggestSubjects(
  minutes: Minutes,
  place: Place,
  known: readonly KnownSubject[],
): readonly Suggestion[] {
  const open = known.filter(({ isPrivate }) => !isPrivate);
  if (place.kind === "item" && place.sign === "url") return fromAddress(minutes, place, open);
  const around = repositoryAround(minutes, place.section);
  const sorted = [...open].sort((one, other) => Number(isIn(other, around)) - Number(isIn(one, around)));
  if (place.kind === "reference")
    return sorted
      .filter((subject) => isMeant(place, subject))
      .map((subject) =>
        suggestion(subject, `[#${subject.number}](${subject.url})`, place, isIn(subject, around)),
      );
  // Below a repository's heading stand its own items, each once.
  return sorted
    .filter((subject) => around === undefined || isIn(subject, around))
    .filter((subject) => isMeant(place, subject) && !isListed(minutes, place, subject))
    .map((subject) => suggestion(subject, lineOf(minutes, subject), place, isIn(subject, around)));
}

/** The item for an address that stands alone on its line. */
function fromAddress(minutes: Minutes, place: Place, known: readonly KnownSubject[]): readonly Suggestion[] {
  const named = readSubjectUrl(place.typed);
  const found = known.find(
    ({ repository, number }) =>
      number === named?.number && isIn({ repository }, { owner: named.owner, name: named.repo }),
  );
  if (!found) return [];
  return [{ ...suggestion(found, lineOf(minutes, found), place, false), filter: place.typed }];
}

/** The repository whose heading stands above, as `owner/name`. */
function repositoryAround({ sections }: Minutes, index: number | undefined): RepositoryName | undefined {
  for (let at = index; at !== undefined; at = sections[at]?.parent)
    if (sections[at]?.kind === "repository") return sections[at]?.repository;
  return undefined;
}

function isIn({ repository }: Pick<KnownSubject, "repository">, around: RepositoryName | undefined): boolean {
  return (
    around !== undefined &&
    `${repository.owner}/${repository.name}`.toLowerCase() === `${around.owner}/${around.name}`.toLowerCase()
  );
}

function isMeant({ typed }: Place, { number, title, repository }: KnownSubject): boolean {
  return matches(typed, String(number), title, repository.name);
}

function isListed({ items }: Minutes, { span }: Place, subject: KnownSubject): boolean {
  return items.some(
    (item) => isSame(item, subject) && !(item.span.start < span.end && span.end <= item.span.end),
  );
}

/** Without the bullet, which stands there. */
function lineOf(minutes: Minutes, subject: KnownSubject): string {
  return renderItem(subject, { ...styleOf(minutes), itemBullet: "*" }).slice(2);
}

function suggestion(subject: KnownSubject, text: string, { sign, typed }: Place, isOwn: boolean): Suggestion {
  const filter = filterFor(typed, String(subject.number), subject.title, subject.repository.name);
  return {
    kind: "subject",
    subject,
    isOwn,
    text,
    isSnippet: false,
    filter: sign === "#" ? `#${filter}` : filter,
  };
}
