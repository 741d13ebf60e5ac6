/**
 * Gathers what is asked for within one tick and asks for all of it at once. Each caller's answer is his own: one
 * missing value fails alone.
 */
export class Batch<K, V> {
  private waiting: { key: K; resolve: (value: V) => void; reject: (error: unknown) => void }[] = [];

  /** @param load answers in the order of the keys: a value, or the error of that key */
  constructor(
    private readonly load: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
    private readonly largest: number,
  ) {}

  ask(key: K): Promise<V> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (this.waiting.length === 1) setTimeout(() => this.send(), 0);
    });
  }

  private send(): void {
    const all = this.waiting;
    this.waiting = [];
    for (let start = 0; start < all.length; start += this.largest) {
      const some = all.slice(start, start + this.largest);
      void this.load(some.map(({ key }) => key)).then(
        (answers) =>
          some.forEach(({ resolve, reject }, index) => {
            const answer = answers[index];
            if (answer instanceof Error || answer === undefined) reject(answer);
            else resolve(answer);
          }),
        (error: unknown) => some.forEach(({ reject }) => reject(error)),
      );
    }
  }
}
