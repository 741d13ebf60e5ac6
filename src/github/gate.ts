import { GitHubError } from "./error.js";
import type { Limit } from "./usage.js";

const shortestPause = 60_000;
const longestPause = 15 * 60_000;

/** Remembers what GitHub said about its limits, so that nothing is asked that it would refuse. */
export class Gate {
  private readonly closed = new Map<string, GitHubError>();
  private pause = shortestPause;
  /** GitHub's clock less the machine's own, in milliseconds. */
  private offset = 0;

  constructor(private readonly ownNow: () => number) {}

  /** Milliseconds since 1970 by GitHub's clock, as its last answer told it. */
  get now(): number {
    return this.ownNow() + this.offset;
  }

  setClock(headers: Headers): void {
    const date = Date.parse(headers.get("date") ?? "");
    // The header counts whole seconds: less than two of difference is none.
    if (Number.isFinite(date)) this.offset = Math.abs(date - this.ownNow()) < 2000 ? 0 : date - this.ownNow();
  }

  /**
   * @param resource GitHub's name of the limit
   * @throws GitHubError `rateLimited` or `secondaryLimit` where a request now would be in vain
   */
  pass(resource: string, limit: Limit | undefined): void {
    for (const key of [resource, everything]) {
      const reason = this.closed.get(key);
      if (reason?.retryAt !== undefined && reason.retryAt > this.now) throw reason;
      this.closed.delete(key);
    }
    if (limit?.remaining === 0 && limit.resetAt > this.now)
      throw new GitHubError("rateLimited", `the limit of ${resource} is used up`, limit.resetAt);
  }

  /** Closes where the error is a limit; answers it with the time until when. */
  close(resource: string, error: GitHubError): GitHubError {
    if (error.kind === "rateLimited") this.closed.set(resource, error);
    if (error.kind !== "secondaryLimit") return error;
    // Where GitHub names no time, it wants a minute at first, and longer each time it has to say so again.
    const until = error.retryAt ?? this.now + this.pause;
    if (error.retryAt === undefined) this.pause = Math.min(this.pause * 2, longestPause);
    const limited = new GitHubError(
      "secondaryLimit",
      error.message,
      Math.min(until, this.now + longestPause),
    );
    this.closed.set(everything, limited);
    return limited;
  }

  /** After a good answer: the pauses begin small again. */
  reopen(): void {
    this.pause = shortestPause;
  }
}

/** A secondary limit holds for all that is asked. */
const everything = "*";
