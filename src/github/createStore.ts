import { Batch } from "./batch.js";
import type { CacheStorage, Cached } from "./cache.js";
import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { Failures } from "./failures.js";
import { fetchAgenda } from "./fetchAgenda.js";
import { fetchPeople, fetchTeam } from "./fetchPeople.js";
import { fetchSubjects, type AskedSubject, type FetchedSubject } from "./fetchSubjects.js";
import { InFlight } from "./inFlight.js";
import { agendaKey, keepAgenda, mergedAgenda, publicPart, readKeptAgenda, subjectKey } from "./keptAgenda.js";
import { KeptCache } from "./keptCache.js";
import type { Sleep } from "./sleep.js";
import type { Agenda, AgendaQuery, Answer, GitHubStore, ReadOptions } from "./store.js";
import type { Person, Subject, SubjectName } from "./subject.js";
import { untilAborted } from "./untilAborted.js";

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

type Kept<T> = Omit<Answer<T>, "stale">;

/** How one kind of thing is kept and fetched. */
interface Source<T> {
  readonly key: string;
  readonly kept: () => Kept<T> | undefined;
  /** Milliseconds after which a value is fetched anew when it is looked at. */
  readonly maximumAge: (value: T) => number;
  readonly fetch: (signal: AbortSignal) => Promise<T>;
  /** Puts a value into the cache; answers whether anything differs from before. */
  readonly keep: (value: T) => boolean;
}

class Store implements GitHubStore {
  private readonly cache: KeptCache;
  private readonly inFlight = new InFlight();
  private readonly failures: Failures;
  /** Why an agenda is not complete. */
  private readonly gaps = new Map<string, GitHubError>();
  private readonly listeners = new Set<() => void>();
  private readonly subjects: Batch<AskedSubject, FetchedSubject>;
  private readonly people: Batch<string, Person>;
  private isUnauthorized = false;
  private isChanged = false;

  constructor(private readonly options: StoreOptions) {
    const { client, now } = options;
    this.cache = new KeptCache({ ...options, publicPart });
    this.failures = new Failures(now);
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
    return this.read(source, options);
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
    return this.read(source, options);
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
    return this.read(source, options);
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
    return this.read(source, options);
  }

  peek(name: SubjectName): Answer<Subject> | undefined {
    return this.answer<Subject>(subjectKey(name));
  }

  peekPerson(login: string): Answer<Person> | undefined {
    return this.answer<Person>(personKey(login));
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async clear(): Promise<void> {
    this.inFlight.abortAll();
    this.failures.clear();
    this.gaps.clear();
    this.changed();
    await this.cache.forget();
  }

  dispose(): void {
    this.inFlight.abortAll();
    this.listeners.clear();
    this.cache.dispose();
  }

  private async read<T>(source: Source<T>, { signal, mode = "byAge" }: ReadOptions = {}): Promise<Answer<T>> {
    const { key } = source;
    await untilAborted(
      this.cache.restored,
      signal,
      () => new GitHubError("cancelled", "cancelled by who asked"),
    );
    const kept = source.kept();
    const answered = (stale: GitHubError | undefined) => kept && { ...kept, stale };
    if (mode === "cached") {
      const answer = answered(this.failures.get(key));
      if (!answer) throw new GitHubError("notFound", "nothing of it is cached");
      return answer;
    }
    if (mode === "byAge") {
      const age = kept ? this.options.now() - kept.fetchedAt : Number.NaN;
      // A value from the future was fetched before the clock was put right: it is as good as old.
      if (kept && age >= 0 && age < source.maximumAge(kept.value)) return { ...kept, stale: undefined };
      const recent = this.failures.recent(key);
      if (recent) return answered(recent) ?? Promise.reject(recent);
    }
    try {
      return await this.inFlight.join(key, signal, (shared) => this.load(source, shared));
    } catch (error) {
      const isOwn = error instanceof GitHubError && error.kind !== "cancelled";
      // Older data are better than none.
      const answer = isOwn ? answered(error) : undefined;
      if (!answer) throw error;
      return answer;
    }
  }

  private async load<T>(source: Source<T>, signal: AbortSignal): Promise<Answer<T>> {
    const { key } = source;
    try {
      const value = await source.fetch(signal);
      // What nobody waits for any more may be another account's by now.
      if (signal.aborted) throw new GitHubError("cancelled", "cancelled by all who asked");
      const isNew = source.keep(value);
      if (this.failures.delete(key) || isNew) this.changed();
      return { value, fetchedAt: this.options.now(), stale: undefined };
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind === "cancelled" || signal.aborted) throw error;
      if (error.kind === "unauthorized") await this.reportUnauthorized();
      if (this.failures.set(key, error)) this.changed();
      throw error;
    }
  }

  private kept<T>(key: string): Kept<T> | undefined {
    const cached = this.cache.get(key);
    return cached && { value: cached.value as T, fetchedAt: cached.fetchedAt };
  }

  private answer<T>(key: string): Answer<T> | undefined {
    const kept = this.kept<T>(key);
    return kept && { ...kept, stale: this.failures.get(key) };
  }

  private keep(key: string, value: unknown, how: Pick<Cached, "isPrivate" | "etag">): boolean {
    return this.cache.set(key, { value, fetchedAt: this.options.now(), ...how });
  }

  /** Who is not signed in is not asked to sign in again. */
  private async reportUnauthorized(): Promise<void> {
    const isSignedIn = await this.options.client.isSignedIn();
    if (!isSignedIn || this.isUnauthorized) return;
    this.isUnauthorized = true;
    this.options.onUnauthorized();
  }

  /** Tells all listeners once, however much changes in this tick. */
  private changed(): void {
    if (this.isChanged) return;
    this.isChanged = true;
    queueMicrotask(() => {
      this.isChanged = false;
      for (const listener of this.listeners) listener();
    });
  }
}

function personKey(login: string): string {
  return `person ${login}`.toLowerCase();
}
