import { Cache, type CacheStorage, type Cached } from "./cache.js";
import { readCache, writeCache } from "./cacheText.js";
import { GitHubError } from "./error.js";
import { sleep, type Sleep } from "./sleep.js";

/** Changes within so many milliseconds are written together. */
const writeDelay = 2_000;

export interface KeptCacheOptions {
  readonly storage: CacheStorage;
  /** Whose data these are: another account's are never shown. */
  readonly account: string;
  /** Whether data of private repositories may be written to disk; by default they may not. */
  readonly mayKeepPrivate?: () => boolean;
  /** Chooses, at each writing, what of an entry may be written where private data may not; undefined for nothing. */
  readonly publicPart: (cache: Cache) => (key: string, cached: Cached) => Cached | undefined;
  readonly sleep?: Sleep;
  readonly log?: { warn(line: string): void };
}

/** The cache, kept between sessions. A text that cannot be read or written makes it slower, never wrong. */
export class KeptCache extends Cache {
  /** Settles when what an earlier session kept is there. */
  readonly restored: Promise<void>;
  private readonly ended = new AbortController();
  private isWriting = false;
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeptCacheOptions) {
    super();
    this.restored = this.restore();
  }

  override set(key: string, cached: Cached): boolean {
    const isNew = super.set(key, cached);
    void this.writeSoon();
    return isNew;
  }

  /** Forgets everything, on disk too. */
  async forget(): Promise<void> {
    this.clear();
    await this.lastWrite;
    await this.options.storage.clear();
  }

  dispose(): void {
    this.ended.abort();
  }

  private async restore(): Promise<void> {
    const text = await this.options.storage.read().catch(() => undefined);
    if (text === undefined || this.ended.signal.aborted) return;
    const rows = readCache(text, this.options.account);
    if (!rows)
      this.options.log?.warn("what an earlier session kept of GitHub is of no use, and is built anew");
    // What came in the meantime is newer.
    for (const [key, cached] of rows ?? []) if (!this.has(key)) super.set(key, cached);
  }

  private async writeSoon(): Promise<void> {
    if (this.isWriting || this.ended.signal.aborted) return;
    this.isWriting = true;
    try {
      await (this.options.sleep ?? sleep)(writeDelay, this.ended.signal);
      this.isWriting = false;
      this.lastWrite = this.write();
      await this.lastWrite;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
    }
  }

  private async write(): Promise<void> {
    const publicPart = this.options.publicPart(this);
    const mayKeepPrivate = this.options.mayKeepPrivate?.() ?? false;
    const rows = [...this.all()].flatMap(([key, cached]) => {
      const kept = mayKeepPrivate ? cached : publicPart(key, cached);
      return kept ? [[key, written(kept)] as const] : [];
    });
    await this.options.storage.write(writeCache(rows, this.options.account)).catch(() => {
      this.options.log?.warn("what GitHub answered could not be kept for the next session");
    });
  }
}

function written({ value, fetchedAt, isPrivate, etag }: Cached): Cached {
  return { value, fetchedAt, isPrivate, ...(etag === undefined ? {} : { etag }) };
}
