import type { GitHubError } from "./error.js";
import type { Person, Subject, SubjectName } from "./subject.js";

/** The open issues and pull requests that carry one label anywhere in one organisation. */
export interface AgendaQuery {
  readonly org: string;
  readonly label: string;
}

/** A value with the moment it was fetched, and what stood in the way of a newer one. */
export interface Answer<T> {
  readonly value: T;
  /** Milliseconds since 1970 by the injected clock. */
  readonly fetchedAt: number;
  /** Why the value is older than it should be; absent when it is fresh. */
  readonly stale: GitHubError | undefined;
}

export interface Agenda {
  readonly query: AgendaQuery;
  readonly subjects: readonly Subject[];
  /** False where GitHub said that its own list is incomplete, or a page or a part was missing. */
  readonly complete: boolean;
  /** Why it is not complete; known only while the session lasts that asked. */
  readonly gap?: GitHubError;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** `cached`: whatever is there, no request. `fresh`: a request in any case. Default: by age. */
  readonly mode?: "cached" | "byAge" | "fresh";
}

/**
 * What the features read GitHub through: one cache, requests in flight shared, many names in one request.
 * Methods throw `GitHubError` only where there is nothing to show; with older data at hand they answer with
 * `stale` set.
 */
export interface GitHubStore {
  agenda(query: AgendaQuery, options?: ReadOptions): Promise<Answer<Agenda>>;
  /** One subject; those asked for within the same tick travel in one request. */
  subject(name: SubjectName, options?: ReadOptions): Promise<Answer<Subject>>;
  person(login: string, options?: ReadOptions): Promise<Answer<Person>>;
  team(org: string, team: string, options?: ReadOptions): Promise<Answer<readonly Person[]>>;
  /** What is cached, synchronously, for features that must not wait. */
  peek(name: SubjectName): Answer<Subject> | undefined;
  peekPerson(login: string): Answer<Person> | undefined;
  /** Called after anything in the store changed; returns the function that ends it. */
  onDidChange(listener: () => void): () => void;
  /** Forgets everything, on disk too: on sign-out and change of account. */
  clear(): Promise<void>;
  dispose(): void;
}
