import { setTimeout as pause } from "node:timers/promises";
import type { CacheStorage } from "../../../src/github/cache.js";
import { GitHubClient, type ClientOptions } from "../../../src/github/client.js";
import { createGitHubStore, type StoreOptions } from "../../../src/github/createStore.js";
import { GitHubError, type GitHubErrorKind } from "../../../src/github/error.js";
import type { GitHubStore } from "../../../src/github/store.js";
import type { GitHubOptions, LocalGitHub } from "../../github/server.js";
import { startGitHub } from "../../github/server.js";
import { Clock } from "./clock.js";

const longestPause = 5_000;
export const demoToken = "demo-token";

/** A local GitHub with a clock in the test's hand, and everything that looks at it. */
export interface Stage {
  readonly github: LocalGitHub;
  readonly clock: Clock;
  /** Every line that was logged. */
  readonly lines: string[];
  client(options?: Partial<ClientOptions>): GitHubClient;
  store(options?: Partial<StoreOptions> & { readonly token?: string | undefined }): GitHubStore;
  /** Requests since the last look, as `GraphQL Agenda` or `GET /path`. */
  asked(): string[];
  /** Turns the clock through the pauses before further attempts, never as far as a request's time is over. */
  settled<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function createStage(options: GitHubOptions = {}): Promise<Stage> {
  const clock = new Clock();
  const github = await startGitHub({ now: clock.now, ...options });
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(line),
    warn: (line: string) => void lines.push(line),
  };
  const disposables: { dispose(): void }[] = [];
  const client: Stage["client"] = (more = {}) =>
    new GitHubClient({
      apiUrl: `${github.url}/api/v3`,
      fetch,
      token: () => Promise.resolve(demoToken),
      hidesRedirects: false,
      now: clock.now,
      sleep: clock.sleep,
      log,
      ...more,
    });
  return {
    github,
    clock,
    lines,
    client,
    store: (more = {}) => {
      const token = "token" in more ? more.token : demoToken;
      const store = createGitHubStore({
        client: client({ token: () => Promise.resolve(token) }),
        storage: memoryStorage(),
        account: "minutes-demo",
        now: clock.now,
        sleep: clock.sleep,
        onUnauthorized: () => undefined,
        ...more,
      });
      disposables.push(store);
      return store;
    },
    asked: () => {
      const all = github.requests.map(({ method, path, operation }) =>
        operation === undefined ? `${method} ${path}` : `GraphQL ${operation}`,
      );
      github.forgetRequests();
      return all;
    },
    settled: async (work) => {
      const end = new AbortController();
      const isOver = () => end.abort();
      work.then(isOver, isOver);
      // A few real milliseconds let the network do what it does; then time passes as far as the next sleeper.
      for (let turns = 0; turns < 500 && !end.signal.aborted; turns++) {
        await pause(15);
        clock.advanceToNext(longestPause);
      }
      return work;
    },
    close: async () => {
      for (const one of disposables) one.dispose();
      await github.close();
    },
  };
}

export interface MemoryStorage extends CacheStorage {
  text: string | undefined;
  writes: number;
}

export function memoryStorage(text?: string): MemoryStorage {
  const storage: MemoryStorage = {
    text,
    writes: 0,
    read: () => Promise.resolve(storage.text),
    write: (written) => {
      storage.text = written;
      storage.writes++;
      return Promise.resolve();
    },
    clear: () => {
      storage.text = undefined;
      return Promise.resolve();
    },
  };
  return storage;
}

/** The kind of the error that the work ends with; an error of its own where it ends well. */
export async function kindOf(work: Promise<unknown>): Promise<GitHubErrorKind> {
  return (await errorOf(work)).kind;
}

export async function errorOf(work: Promise<unknown>): Promise<GitHubError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof GitHubError) return error;
    throw error;
  }
  throw new Error("It was expected to fail, and did not.");
}

/** Real time for the network, where a test waits for something that must not happen. */
export const breathe = (milliseconds = 20): Promise<void> => pause(milliseconds);
