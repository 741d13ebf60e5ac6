import { GitHubError } from "./error.js";
import { untilAborted } from "./untilAborted.js";

interface Running {
  readonly work: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/** One piece of work for all who want the same thing at the same time. It ends when the last of them has cancelled. */
export class InFlight {
  private readonly running = new Map<string, Running>();

  async join<T>(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const cancelled = () => new GitHubError("cancelled", "cancelled by who asked");
    if (signal?.aborted) throw cancelled();
    const running = this.running.get(key) ?? this.start(key, start);
    running.waiting++;
    try {
      return (await untilAborted(running.work, signal, cancelled)) as T;
    } finally {
      if (--running.waiting === 0) this.end(key, running);
    }
  }

  /** Everybody is told `cancelled`, whatever their work is doing. */
  abortAll(): void {
    for (const [key, running] of this.running) this.end(key, running);
  }

  private start<T>(key: string, start: (signal: AbortSignal) => Promise<T>): Running {
    const controller = new AbortController();
    const cancelled = () => new GitHubError("cancelled", "what was asked for is no longer wanted");
    const work = untilAborted(start(controller.signal), controller.signal, cancelled);
    const running = { work, controller, waiting: 0 };
    this.running.set(key, running);
    return running;
  }

  private end(key: string, running: Running): void {
    if (this.running.get(key) === running) this.running.delete(key);
    running.controller.abort();
  }
}
