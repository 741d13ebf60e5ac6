import type { ApiRequest } from "./exchange.js";

export type Resource = "core" | "search" | "graphql";

/** Requests per window for nobody and for an account. */
export type LimitFigures = Readonly<
  Record<Resource, { readonly anonymous: number; readonly account: number }>
>;

/** GitHub's own figures. */
export const githubLimits: LimitFigures = {
  core: { anonymous: 60, account: 5000 },
  search: { anonymous: 10, account: 30 },
  graphql: { anonymous: 0, account: 5000 },
};

/** Enough for a day of tests on one server. */
export const roomyLimits: LimitFigures = {
  core: { anonymous: 100_000, account: 100_000 },
  search: { anonymous: 100_000, account: 100_000 },
  graphql: { anonymous: 0, account: 100_000 },
};

/** Seconds of a window. */
const windows: Readonly<Record<Resource, number>> = { core: 3600, search: 60, graphql: 3600 };

interface Budget {
  readonly resource: Resource;
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export function resourceOf(path: string): Resource {
  return path === "/graphql" ? "graphql" : path.startsWith("/search/") ? "search" : "core";
}

/** Counts requests by account and kind, by a clock that a test may turn. */
export class Limits {
  private readonly windows = new Map<string, { used: number; reset: number }>();

  constructor(
    private readonly figures: LimitFigures,
    private readonly now: () => number,
  ) {}

  read(request: Pick<ApiRequest, "viewer">, resource: Resource): Budget {
    const limit = this.figures[resource][request.viewer === undefined ? "anonymous" : "account"];
    const { used, reset } = this.window(request, resource);
    return { resource, limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset };
  }

  /** Takes one request from the budget; false where none was left. */
  take(request: Pick<ApiRequest, "viewer">, resource: Resource): boolean {
    const isLeft = this.read(request, resource).remaining > 0;
    if (isLeft) this.window(request, resource).used += 1;
    return isLeft;
  }

  /** A 304 is free for accounts. */
  giveBack(request: Pick<ApiRequest, "viewer">, resource: Resource): void {
    this.window(request, resource).used -= 1;
  }

  private window(request: Pick<ApiRequest, "viewer">, resource: Resource): { used: number; reset: number } {
    const key = `${request.viewer?.login ?? ""} ${resource}`;
    const now = Math.floor(this.now() / 1000);
    const found = this.windows.get(key);
    if (found !== undefined && found.reset > now) return found;
    const fresh = { used: 0, reset: now + windows[resource] };
    this.windows.set(key, fresh);
    return fresh;
  }
}

export function limitHeaders(budget: Budget): Record<string, string> {
  return {
    "x-ratelimit-limit": String(budget.limit),
    "x-ratelimit-remaining": String(budget.remaining),
    "x-ratelimit-used": String(budget.used),
    "x-ratelimit-reset": String(budget.reset),
    "x-ratelimit-resource": budget.resource,
  };
}
