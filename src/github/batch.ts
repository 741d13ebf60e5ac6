import { GitHubError } from "./error.js";

interface Waiting<K, V> {
  readonly key: K;
  readonly signal: AbortSignal;
  readonly resolve: (value: V) => void;
  readonly reject: (error: unknown) => void;
}

type Load<K, V> = (keys: readonly K[], signal: AbortSignal) => Promise<readonly (V | GitHubError)[]>;

/**
 * Gathers what is asked for within one tick and asks for all of it at once. Each caller's answer is his own: one
 * missing value fails alone, one who cancels leaves the others theirs, and when all have cancelled so has the request.
 */
export class Batch<K, V> {
  private waiting: Waiting<K, V>[] = [];

  /** @param load answers in the order of the keys: a value, or the error of that key */
  constructor(
    private readonly load: Load<K, V>,
    private readonly largest: number,
  ) {}

  ask(key: K, signal: AbortSignal): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, signal, resolve, reject });
      if (this.waiting.length === 1) setTimeout(() => this.send(), 0);
    });
  }

  private send(): void {
    const [all, cancelled] = [this.waiting.filter(isWanted), this.waiting.filter((one) => !isWanted(one))];
    this.waiting = [];
    for (const { reject } of cancelled) reject(new GitHubError("cancelled", "cancelled before it was sent"));
    for (let start = 0; start < all.length; start += this.largest)
      void this.sendSome(all.slice(start, start + this.largest));
  }

  private async sendSome(some: readonly Waiting<K, V>[]): Promise<void> {
    try {
      const answers = await this.load(
        some.map(({ key }) => key),
        allOf(some.map(({ signal }) => signal)),
      );
      some.forEach(({ resolve, reject }, index) => {
        const answer = answers[index];
        if (answer === undefined || answer instanceof GitHubError) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }
}

function isWanted({ signal }: { readonly signal: AbortSignal }): boolean {
  return !signal.aborted;
}

/** Aborts when the last of them has. */
function allOf(signals: readonly AbortSignal[]): AbortSignal {
  const all = new AbortController();
  let left = signals.length;
  for (const signal of signals)
    signal.addEventListener("abort", () => (--left === 0 ? all.abort() : undefined), { once: true });
  return all.signal;
}
