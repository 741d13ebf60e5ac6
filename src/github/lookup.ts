import { GitHubError } from "./error.js";
import { Failures } from "./failures.js";
import { InFlight } from "./inFlight.js";
import type { Answer, ReadOptions } from "./store.js";
import { untilAborted } from "./untilAborted.js";

export type Kept<T> = Omit<Answer<T>, "stale">;

/** How one kind of thing is kept and fetched. */
export interface Source<T> {
  readonly key: string;
  readonly kept: () => Kept<T> | undefined;
  /** Milliseconds after which a value is fetched anew when it is looked at. */
  readonly maximumAge: (value: T) => number;
  readonly fetch: (signal: AbortSignal) => Promise<T>;
  /** Puts a value into the cache; answers whether anything differs from before. */
  readonly keep: (value: T) => boolean;
}

export interface LookupOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Settles when the cache can be read. */
  readonly ready: Promise<void>;
  readonly isSignedIn: () => Promise<boolean>;
  readonly onUnauthorized: () => void;
}

/** Looks things up: in the cache by their age, else at GitHub, once for all who ask, with the last good data at hand. */
export class Lookup {
  private readonly inFlight = new InFlight();
  private readonly failures: Failures;
  private readonly listeners = new Set<() => void>();
  private isUnauthorized = false;
  private isChanged = false;

  constructor(private readonly options: LookupOptions) {
    this.failures = new Failures(options.now);
  }

  /** Throws `GitHubError` only where nothing is kept; else the error stands beside what is kept. */
  async read<T>(source: Source<T>, { signal, mode = "byAge" }: ReadOptions = {}): Promise<Answer<T>> {
    const { key } = source;
    await untilAborted(
      this.options.ready,
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

  /** Why the last attempt failed; absent after a good one. */
  failure(key: string): GitHubError | undefined {
    return this.failures.get(key);
  }

  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends all that is under way: whoever waits is told `cancelled`. */
  clear(): void {
    this.inFlight.abortAll();
    this.failures.clear();
    this.changed();
  }

  dispose(): void {
    this.inFlight.abortAll();
    this.listeners.clear();
  }

  /** Who is not signed in is not asked to sign in again. */
  private async reportUnauthorized(): Promise<void> {
    const isSignedIn = await this.options.isSignedIn();
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
