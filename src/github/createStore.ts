import { Batch } from "./batch.js";
import { Cache, type CacheStorage } from "./cache.js";
import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { fetchAgenda } from "./fetchAgenda.js";
import { fetchPerson, fetchTeam } from "./fetchPeople.js";
import { fetchSubjects } from "./fetchSubjects.js";
import type { Agenda, AgendaQuery, Answer, GitHubStore, ReadOptions } from "./store.js";
import type { Person, Subject, SubjectName } from "./subject.js";

export interface StoreOptions {
  readonly client: GitHubClient;
  readonly storage: CacheStorage;
  /** Whose data the cache holds: another account's is never shown. */
  readonly account: string;
  readonly now: () => number;
  /** Called once when GitHub no longer accepts the sign-in, however many requests fail. */
  readonly onUnauthorized: () => void;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** One request stays well below GitHub's limit of nodes. */
const largestBatch = 50;
const writeDelay = 2_000;

/** The store over one client and one cache; see `GitHubStore` for what it promises. */
export function createGitHubStore(options: StoreOptions): GitHubStore {
  return new Store(options);
}

/** How one kind of thing is kept and fetched. */
interface Source<T> {
  readonly key: string;
  readonly fetch: (signal: AbortSignal | undefined) => Promise<T>;
  readonly isPrivate: (value: T) => boolean;
  readonly maximumAge: (value: T) => number;
}

class Store implements GitHubStore {
  private readonly cache = new Cache();
  private readonly inFlight = new Map<string, Promise<Answer<unknown>>>();
  private readonly listeners = new Set<() => void>();
  private readonly batch: Batch<SubjectName, Subject>;
  private readonly restored: Promise<void>;
  private writing: ReturnType<typeof setTimeout> | undefined;
  private isUnauthorized = false;
  private isDisposed = false;

  constructor(private readonly options: StoreOptions) {
    this.batch = new Batch((names) => fetchSubjects(options.client, names), largestBatch);
    this.restored = this.restore();
  }

  agenda(query: AgendaQuery, options?: ReadOptions): Promise<Answer<Agenda>> {
    return this.read<Agenda>(
      {
        key: `agenda ${query.org.toLowerCase()} ${query.label}`,
        fetch: async (signal) => {
          const agenda = await fetchAgenda(this.options.client, query, signal);
          for (const subject of agenda.subjects) this.keep(subjectKey(subject), subject, subject.isPrivate);
          return agenda;
        },
        isPrivate: (agenda) => agenda.subjects.some((subject) => subject.isPrivate),
        maximumAge: () => minute,
      },
      options,
    );
  }

  subject(name: SubjectName, options?: ReadOptions): Promise<Answer<Subject>> {
    return this.read<Subject>(
      {
        key: subjectKey(name),
        fetch: () => this.batch.ask(name),
        isPrivate: (subject) => subject.isPrivate,
        maximumAge: (subject) => (subject.state === "open" ? minute : day),
      },
      options,
    );
  }

  person(login: string, options?: ReadOptions): Promise<Answer<Person>> {
    return this.read<Person>(
      {
        key: personKey(login),
        fetch: (signal) => fetchPerson(this.options.client, login, signal),
        isPrivate: () => false,
        maximumAge: () => day,
      },
      options,
    );
  }

  team(org: string, team: string, options?: ReadOptions): Promise<Answer<readonly Person[]>> {
    return this.read<readonly Person[]>(
      {
        key: `team ${org}/${team}`.toLowerCase(),
        fetch: async (signal) => {
          const people = await fetchTeam(this.options.client, org, team, signal);
          for (const person of people) this.keep(personKey(person.login), person, false);
          return people;
        },
        // Who is in a team may be a secret of the organisation's.
        isPrivate: () => true,
        maximumAge: () => day,
      },
      options,
    );
  }

  peek(name: SubjectName): Answer<Subject> | undefined {
    return this.cached<Subject>(subjectKey(name));
  }

  peekPerson(login: string): Answer<Person> | undefined {
    return this.cached<Person>(personKey(login));
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async clear(): Promise<void> {
    this.cache.clear();
    clearTimeout(this.writing);
    await this.options.storage.clear();
    this.changed();
  }

  dispose(): void {
    this.isDisposed = true;
    this.listeners.clear();
    clearTimeout(this.writing);
  }

  private async read<T>(source: Source<T>, { signal, mode = "byAge" }: ReadOptions = {}): Promise<Answer<T>> {
    await this.restored;
    const cached = this.cached<T>(source.key);
    const age = cached ? this.options.now() - cached.fetchedAt : Number.POSITIVE_INFINITY;
    if (cached && mode !== "fresh" && (mode === "cached" || age < source.maximumAge(cached.value)))
      return cached;
    if (mode === "cached") throw new GitHubError("notFound", `${source.key} is not cached`);
    try {
      return await withSignal(this.fetchShared(source), signal);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.kind === "unauthorized") this.reportUnauthorized();
      // Older data are better than none, but what is gone for good is not shown as if it were there.
      if (!cached || ["cancelled", "notFound", "gone", "blocked"].includes(error.kind)) throw error;
      return { ...cached, stale: error };
    }
  }

  /** One request for all who ask for the same thing at the same time; it goes on where one of them cancels. */
  private fetchShared<T>(source: Source<T>): Promise<Answer<T>> {
    const running = this.inFlight.get(source.key) as Promise<Answer<T>> | undefined;
    if (running) return running;
    const started = source
      .fetch(undefined)
      .then((value) => {
        this.isUnauthorized = false;
        this.keep(source.key, value, source.isPrivate(value));
        this.changed();
        return { value, fetchedAt: this.options.now(), stale: undefined };
      })
      .finally(() => this.inFlight.delete(source.key));
    this.inFlight.set(source.key, started);
    return started;
  }

  private cached<T>(key: string): Answer<T> | undefined {
    const entry = this.cache.get(key);
    return entry && { value: entry.value as T, fetchedAt: entry.fetchedAt, stale: undefined };
  }

  private keep(key: string, value: unknown, isPrivate: boolean): void {
    if (this.isDisposed) return;
    this.cache.set(key, { value, fetchedAt: this.options.now(), isPrivate });
    this.writing ??= setTimeout(() => {
      this.writing = undefined;
      void this.options.storage.write(this.cache.serialize(this.options.account)).catch(() => undefined);
    }, writeDelay);
  }

  private async restore(): Promise<void> {
    // A cache that cannot be read is no fault of the user's: it is filled anew.
    const text = await this.options.storage.read().catch(() => undefined);
    if (text === undefined) return;
    try {
      this.cache.restore(text, this.options.account);
    } catch {
      await this.options.storage.clear().catch(() => undefined);
    }
  }

  private reportUnauthorized(): void {
    if (this.isUnauthorized) return;
    this.isUnauthorized = true;
    this.options.onUnauthorized();
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

function subjectKey({ repository, number }: SubjectName): string {
  return `subject ${repository.owner}/${repository.name}#${number}`.toLowerCase();
}

function personKey(login: string): string {
  return `person ${login}`.toLowerCase();
}

/** The work's outcome, or `cancelled` as soon as this caller's signal says so. */
function withSignal<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new GitHubError("cancelled", "cancelled"));
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
