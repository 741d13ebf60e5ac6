/** Where the cache is kept between sessions; the host writes whole files at once. */
export interface CacheStorage {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

export interface Cached {
  /** Plain data, as JSON has them. */
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  /** Of a private repository: not written to disk unless that is allowed. */
  readonly isPrivate: boolean;
  /** GitHub's mark of this very answer. */
  readonly etag?: string | undefined;
}

interface Entry extends Cached {
  readonly text: string;
}

export interface CacheLimits {
  readonly entries: number;
  /** Bytes of the written form. */
  readonly bytes: number;
}

const defaults: CacheLimits = { entries: 10_000, bytes: 20_000_000 };
const bytesOf = (text: string) => new TextEncoder().encode(text).byteLength;
/** What an entry costs beside its key and its value. */
const overhead = 64;

/** Answers of GitHub by key; the least recently used go first when a limit is reached. */
export class Cache {
  /** In order of use, the most recent last. */
  private readonly entries = new Map<string, Entry & { readonly bytes: number }>();
  private bytes = 0;

  constructor(private readonly limits: CacheLimits = defaults) {}

  get(key: string): Cached | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** @returns whether the value is another one than before */
  set(key: string, cached: Cached): boolean {
    const before = this.entries.get(key)?.text;
    this.delete(key);
    const text = JSON.stringify(cached.value);
    const bytes = bytesOf(key) + bytesOf(text) + overhead;
    if (bytes > this.limits.bytes) return before !== undefined;
    this.entries.set(key, { ...cached, text, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.limits.entries && this.bytes <= this.limits.bytes) break;
      this.delete(oldest);
    }
    return text !== before;
  }

  clear(): void {
    this.entries.clear();
    this.bytes = 0;
  }

  /** Key and entry, the least recently used first. */
  all(): Iterable<readonly [string, Cached]> {
    return this.entries;
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  private delete(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.bytes -= entry.bytes;
    this.entries.delete(key);
  }
}
