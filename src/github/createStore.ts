import { Batch } from "./batch.js";
import type { CacheStorage, Cached } from "./cache.js";
import type { GitHubClient } from "./client.js";
import type { GitHubError } from "./error.js";
import { fetchAgenda } from "./fetchAgenda.js";
import { fetchPeople, fetchTeam } from "./fetchPeople.js";
import { fetchSubjects, type AskedSubject, type FetchedSubject } from "./fetchSubjects.js";
import { agendaKey, keepAgenda, mergedAgenda, publicPart, readKeptAgenda, subjectKey } from "./keptAgenda.js";
import { KeptCache } from "./keptCache.js";
import { Lookup, type Kept, type Source } from "./lookup.js";
import type { Sleep } from "./sleep.js";
import type { Agenda, AgendaQuery, Answer, GitHubStore, ReadOptions } from "./store.js";
import type { Person, Subject, SubjectName } from "./subject.js";

export interface StoreOptions {
  readonly client: GitHubClient;
  readonly storage: CacheStorage;
  /** Whose data the cache holds: another account's is never shown. */
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep?: Sleep;
  /** Called once in the store's life, when GitHub no longer accepts the sign-in, however many requests fail. */
  readonly onUnauthorized: () => void;
  /** Whether data of private repositories may be written to disk; by default they may not. */
  readonly mayKeepPrivate?: () => boolean;
  readonly log?: { warn(line: string): void };
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** One request stays well below GitHub's limit of nodes. */
const largestBatch = 100;

/** The store over one client and one cache; see `GitHubStore` for what it promises. */
export function createGitHubStore(options: StoreOptions): GitHubStore {
  return new Store(options);
}

class Store implements GitHubStore {
  private readonly cache: KeptCache;
  private readonly lookup: Lookup;
  /** Why an agenda is not complete. */
  private readonly gaps = new Map<string, GitHubError>();
  private readonly subjects: Batch<AskedSubject, FetchedSubject>;
  private readonly people: Batch<string, Person>;

  constructor(private readonly options: StoreOptions) {
    const { client, now, onUnauthorized } = options;
    this.cache = new KeptCache({ ...options, publicPart });
    this.lookup = new Lookup({
      now,
      ready: this.cache.restored,
      isSignedIn: () => client.isSignedIn(),
      onUnauthorized,
    });
    this.subjects = new Batch((asked, signal) => fetchSubjects(client, asked, signal), largestBatch);
    this.people = new Batch((logins, signal) => fetchPeople(client, logins, signal), largestBatch);
  }

  agenda(query: AgendaQuery, options?: ReadOptions): Promise<Answer<Agenda>> {
    const key = agendaKey(query);
    const kept = (): Kept<Agenda> | undefined => {
      const found = readKeptAgenda(this.cache, key);
      const gap = this.gaps.get(key);
      return found && gap ? { ...found, value: { ...found.value, gap } } : found;
    };
    const source: Source<Agenda> = {
      key,
      kept,
      maximumAge: () => minute,
      fetch: async (signal) =>
        mergedAgenda(
          await fetchAgenda(this.options.client, query, signal),
          readKeptAgenda(this.cache, key)?.value,
        ),
      keep: (agenda) => {
        if (agenda.gap) this.gaps.set(key, agenda.gap);
        else this.gaps.delete(key);
        return keepAgenda(this.cache, agenda, this.options.now());
      },
    };
    return this.lookup.read(source, options);
  }

  subject(name: SubjectName, options?: ReadOptions): Promise<Answer<Subject>> {
    const key = subjectKey(name);
    let etag: string | undefined;
    const source: Source<Subject> = {
      key,
      kept: () => this.kept(key),
      maximumAge: (subject) => (subject.state === "open" ? minute : day),
      fetch: async (signal) => {
        const cached = this.cache.get(key);
        const known = cached ? { subject: cached.value as Subject, etag: cached.etag } : undefined;
        const fetched = await this.subjects.ask({ name, known }, signal);
        etag = fetched.etag;
        return fetched.subject;
      },
      keep: (subject) => this.keep(key, subject, { isPrivate: subject.isPrivate, etag }),
    };
    return this.lookup.read(source, options);
  }

  person(login: string, options?: ReadOptions): Promise<Answer<Person>> {
    const key = personKey(login);
    const source: Source<Person> = {
      key,
      kept: () => this.kept(key),
      maximumAge: () => day,
      fetch: (signal) => this.people.ask(login, signal),
      keep: (person) => this.keep(key, person, { isPrivate: false }),
    };
    return this.lookup.read(source, options);
  }

  team(org: string, team: string, options?: ReadOptions): Promise<Answer<readonly Person[]>> {
    const key = `team ${org}/${team}`.toLowerCase();
    const source: Source<readonly Person[]> = {
      key,
      kept: () => this.kept(key),
      maximumAge: () => day,
      fetch: (signal) => fetchTeam(this.options.client, { org, team }, signal),
      keep: (people) => {
        for (const person of people) this.keep(personKey(person.login), person, { isPrivate: false });
        // Who is in a team may be a secret of the organisation's.
        return this.keep(key, people, { isPrivate: true });
      },
    };
    return this.lookup.read(source, options);
  }

  peek(name: SubjectName): Answer<Subject> | undefined {
    return this.answer<Subject>(subjectKey(name));
  }

  peekPerson(login: string): Answer<Person> | undefined {
    return this.answer<Person>(personKey(login));
  }

  onDidChange(listener: () => void): () => void {
    return this.lookup.onDidChange(listener);
  }

  async clear(): Promise<void> {
    this.lookup.clear();
    this.gaps.clear();
    await this.cache.forget();
  }

  dispose(): void {
    this.lookup.dispose();
    this.cache.dispose();
  }

  private kept<T>(key: string): Kept<T> | undefined {
    const cached = this.cache.get(key);
    return cached && { value: cached.value as T, fetchedAt: cached.fetchedAt };
  }

  private answer<T>(key: string): Answer<T> | undefined {
    const kept = this.kept<T>(key);
    return kept && { ...kept, stale: this.lookup.failure(key) };
  }

  private keep(key: string, value: unknown, how: Pick<Cached, "isPrivate" | "etag">): boolean {
    return this.cache.set(key, { value, fetchedAt: this.options.now(), ...how });
  }
}

function personKey(login: string): string {
  return `person ${login}`.toLowerCase();
}
