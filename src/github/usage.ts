/** One kind of GitHub's limits, as its last answer said. */
export interface Limit {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly resetAt: number;
}

/** What was asked of GitHub since the start, and how much of each limit is left. */
export class Usage {
  private asked = 0;
  private received = 0;
  private readonly known = new Map<string, Limit>();

  get requests(): number {
    return this.asked;
  }

  /** Decoded bytes of all answers. */
  get bytes(): number {
    return this.received;
  }

  /** By GitHub's name of the resource: `core`, `search`, `graphql`. */
  get limits(): ReadonlyMap<string, Limit> {
    return this.known;
  }

  record(headers: Headers, bytes: number): void {
    this.asked++;
    this.received += bytes;
    const resource = headers.get("x-ratelimit-resource");
    const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) =>
      Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
    );
    if (resource && Number.isFinite(limit) && Number.isFinite(remaining) && Number.isFinite(reset))
      this.known.set(resource, {
        limit: limit ?? 0,
        remaining: remaining ?? 0,
        resetAt: (reset ?? 0) * 1000,
      });
  }
}
