import type { CacheStorage } from "../github/cache.js";
import { GitHubClient } from "../github/client.js";
import { createGitHubStore } from "../github/createStore.js";
import { GitHubError } from "../github/error.js";
import { sentence } from "../github/sentences.js";
import type { GitHubStore } from "../github/store.js";
import { CannotRun, type World } from "./command.js";

export interface GitHub {
  readonly client: GitHubClient;
  readonly store: GitHubStore;
}

/** Nothing is kept from one run to the next. */
const noStorage: CacheStorage = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/**
 * What GitHub answers to the work, asked at `GITHUB_API_URL` with `GITHUB_TOKEN` as in Actions; without a token as
 * anybody may ask.
 *
 * @throws CannotRun with a sentence for what went wrong
 */
export async function withGitHub<T>({ env, now }: World, work: (github: GitHub) => Promise<T>): Promise<T> {
  let store: GitHubStore | undefined;
  try {
    const client = new GitHubClient({
      apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
      fetch: (input, init) => fetch(input, init),
      token: () => Promise.resolve(env.GITHUB_TOKEN === "" ? undefined : env.GITHUB_TOKEN),
      hidesRedirects: false,
      now,
      log: { info: () => undefined, warn: () => undefined },
    });
    store = createGitHubStore({
      client,
      storage: noStorage,
      account: "",
      now,
      onUnauthorized: () => undefined,
    });
    return await work({ client, store });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotRun(sentence(error, (moment) => new Date(moment).toISOString()));
  } finally {
    store?.dispose();
  }
}
