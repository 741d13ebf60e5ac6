import type { Cache, Cached } from "./cache.js";
import type { Agenda, AgendaQuery, Answer } from "./store.js";
import type { Subject, SubjectName } from "./subject.js";

/**
 * An agenda as the cache has it: the names of its subjects, which are entries of their own, so that the tree and a
 * hover can never tell different things of one issue.
 */
interface KeptAgenda {
  readonly query: AgendaQuery;
  readonly subjects: readonly string[];
  readonly complete: boolean;
}

export function subjectKey({ repository, number }: SubjectName): string {
  return `subject ${repository.owner}/${repository.name}#${number}`.toLowerCase();
}

export function agendaKey({ org, label }: AgendaQuery): string {
  return `agenda ${org} ${label}`.toLowerCase();
}

/** The agenda with its subjects as they are now; undefined where one of them is no longer in the cache. */
export function readKeptAgenda(cache: Cache, key: string): Omit<Answer<Agenda>, "stale"> | undefined {
  const cached = cache.get(key);
  if (!cached) return undefined;
  const { query, subjects, complete } = cached.value as KeptAgenda;
  const found = subjects.map((name) => cache.get(name)?.value as Subject | undefined);
  if (!found.every((subject) => subject !== undefined)) return undefined;
  return { value: { query, subjects: found, complete }, fetchedAt: cached.fetchedAt };
}

/**
 * Puts an agenda and its subjects into the cache.
 *
 * @returns whether anything differs from before
 */
export function keepAgenda(cache: Cache, agenda: Agenda, fetchedAt: number): boolean {
  const { query, subjects, complete } = agenda;
  let isNew = false;
  for (const subject of subjects) {
    const cached = { value: subject, fetchedAt, isPrivate: subject.isPrivate };
    isNew = cache.set(subjectKey(subject), cached) || isNew;
  }
  const value: KeptAgenda = { query, subjects: subjects.map(subjectKey), complete };
  return cache.set(agendaKey(query), { value, fetchedAt, isPrivate: false }) || isNew;
}

/** A list that is known to lack something adds to the last one and takes nothing away from it. */
export function mergedAgenda(fetched: Agenda, before: Agenda | undefined): Agenda {
  if (fetched.complete || !before) return fetched;
  const ids = new Set(fetched.subjects.map(({ id }) => id));
  return { ...fetched, subjects: [...fetched.subjects, ...before.subjects.filter(({ id }) => !ids.has(id))] };
}

/** What of an entry may be written where nothing of private repositories may, their names neither. */
export function publicPart(cache: Cache): (key: string, cached: Cached) => Cached | undefined {
  const privateKeys = new Set([...cache.all()].flatMap(([key, { isPrivate }]) => (isPrivate ? [key] : [])));
  return (key, cached) => {
    if (cached.isPrivate) return undefined;
    if (!key.startsWith("agenda ")) return cached;
    const kept = cached.value as KeptAgenda;
    const subjects = kept.subjects.filter((name) => !privateKeys.has(name));
    const complete = kept.complete && subjects.length === kept.subjects.length;
    return { ...cached, value: { ...kept, subjects, complete } };
  };
}
