import { GitHubError } from "../../../src/github/error.js";
import type { Sleep } from "../../../src/github/sleep.js";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock in the test's hand: nothing passes unless the test says so. */
export class Clock {
  private time = Date.UTC(2026, 6, 9, 14, 0, 0);
  private sleepers: Sleeper[] = [];

  readonly now = (): number => this.time;

  readonly sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const wake = () => {
        signal?.removeEventListener("abort", cancel);
        resolve();
      };
      const cancel = () => {
        this.sleepers = this.sleepers.filter((one) => one !== sleeper);
        reject(new GitHubError("cancelled", "a pause was cancelled"));
      };
      const sleeper = { at: this.time + milliseconds, wake };
      if (signal?.aborted) {
        cancel();
        return;
      }
      signal?.addEventListener("abort", cancel, { once: true });
      this.sleepers.push(sleeper);
    });

  /** Lets so many milliseconds pass and wakes whoever is due. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.sleepers.filter(({ at }) => at <= this.time);
    this.sleepers = this.sleepers.filter(({ at }) => at > this.time);
    for (const { wake } of due) wake();
  }

  /** Jumps to the next one who is due within so many milliseconds; does nothing where there is none. */
  advanceToNext(within: number): void {
    const next = Math.min(...this.sleepers.map(({ at }) => at)) - this.time;
    if (next <= within) this.advance(Math.max(0, next));
  }

  get sleeping(): number {
    return this.sleepers.length;
  }
}
