/** One kind of GitHub's limits, as its last answer said. */
export interface Limit {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly resetAt: number;
}

/** What was asked of GitHub since the start, and how much of each limit is left. */
export class Usage {
  private readonly asked = new Map<string, number>();
  private received = 0;
  private readonly known = new Map<string, Limit>();

  /** Requests sent since the start. */
  get requests(): number {
    return [...this.asked.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Requests sent, by what was asked: `GraphQL Agenda`, `GET /users/{username}`. */
  get requestsByKind(): ReadonlyMap<string, number> {
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

  /** @param headers of the answer; absent where none came */
  record(what: string, headers: Headers | undefined): void {
    this.asked.set(what, (this.asked.get(what) ?? 0) + 1);
    if (!headers) return;
    this.received += Number(headers.get("content-length") ?? 0);
    const resource = headers.get("x-ratelimit-resource");
    const figure = (name: string) => Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN);
    const [limit, remaining, reset] = [figure("limit"), figure("remaining"), figure("reset")];
    if (resource !== null && Number.isFinite(limit + remaining + reset))
      this.known.set(resource, { limit, remaining, resetAt: reset * 1000 });
  }
}
