import type { GitHubError } from "./error.js";

/** So long a failure stands before the same thing is asked for again by itself, in milliseconds. */
const patience = 30_000;
const most = 1_000;

/** What could not be had lately, so that a feature that asks again and again does not ask GitHub each time. */
export class Failures {
  private readonly failed = new Map<string, { readonly error: GitHubError; readonly at: number }>();

  constructor(private readonly now: () => number) {}

  /** Why the last attempt failed; absent after a good one. */
  get(key: string): GitHubError | undefined {
    return this.failed.get(key)?.error;
  }

  /** The failure that is too fresh for another attempt. */
  recent(key: string): GitHubError | undefined {
    const failure = this.failed.get(key);
    const age = failure ? this.now() - failure.at : patience;
    return age >= 0 && age < patience ? failure?.error : undefined;
  }

  /** @returns whether that changes what there is to say */
  set(key: string, error: GitHubError): boolean {
    const isNew = this.failed.get(key)?.error.kind !== error.kind;
    this.failed.delete(key);
    this.failed.set(key, { error, at: this.now() });
    for (const oldest of this.failed.keys()) {
      if (this.failed.size <= most) break;
      this.failed.delete(oldest);
    }
    return isNew;
  }

  /** @returns whether there was one */
  delete(key: string): boolean {
    return this.failed.delete(key);
  }

  clear(): void {
    this.failed.clear();
  }
}
