/** Where the cache is kept between sessions; the host writes whole files at once. */
export interface CacheStorage {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

export interface Cached {
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  /** Of a private repository: never written to disk. */
  readonly isPrivate: boolean;
}

export interface CacheLimits {
  readonly entries: number;
  /** Of the written form, in UTF-16 units. */
  readonly size: number;
}

const version = 1;
const defaults: CacheLimits = { entries: 10_000, size: 20_000_000 };

/** Answers of GitHub by key; the least recently used go first when a limit is reached. */
export class Cache {
  /** In order of use, the most recent last. */
  private readonly entries = new Map<string, Cached & { readonly size: number }>();
  private size = 0;

  constructor(private readonly limits: CacheLimits = defaults) {}

  get(key: string): Cached | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  set(key: string, cached: Cached): void {
    this.delete(key);
    const size = key.length + JSON.stringify(cached).length;
    if (size > this.limits.size) return;
    this.entries.set(key, { ...cached, size });
    this.size += size;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.limits.entries && this.size <= this.limits.size) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.size -= entry.size;
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
    this.size = 0;
  }

  /** Everything but what is private, with a version, the account and a checksum. */
  serialize(account: string): string {
    const entries = [...this.entries]
      .filter(([, { isPrivate }]) => !isPrivate)
      .map(([key, { value, fetchedAt }]) => [key, value, fetchedAt]);
    const body = JSON.stringify({ account, entries });
    return `${version} ${checksum(body)}\n${body}`;
  }

  /** Takes what `serialize` wrote; a damaged text, or that of another account, is passed over. */
  restore(text: string, account: string): void {
    const [head, body] = split(text);
    if (head !== `${version} ${checksum(body)}`) return;
    const read = JSON.parse(body) as { account: string; entries: [string, unknown, number][] };
    if (read.account !== account) return;
    for (const [key, value, fetchedAt] of read.entries)
      if (!this.entries.has(key)) this.set(key, { value, fetchedAt, isPrivate: false });
  }
}

function split(text: string): [string, string] {
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

/** FNV-1a over UTF-16 units: enough to tell a file that was cut or damaged. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16);
}
