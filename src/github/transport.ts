import type { Octokit } from "@octokit/rest";
import { GitHubError } from "./error.js";
import { failureOf } from "./failure.js";
import type { Gate } from "./gate.js";
import type { ClientOptions } from "./client.js";
import type { Places } from "./places.js";
import { createSafeFetch } from "./safeFetch.js";
import type { Usage } from "./usage.js";

/** One request as the log names it and Octokit sends it. */
export interface Outgoing {
  /** For people and the log: `GraphQL Agenda`, `GET /users/{username}`. */
  readonly what: string;
  /** Octokit's form, `GET /users/{username}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
}

/** A good answer: 2xx with its data, or 304 without. */
export interface Incoming {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** What the bundles hold of Octokit: its methods for each endpoint are left out of them. */
type Requesting = Pick<Octokit, "request">;

/** Sends one request, once, through Octokit over the safe fetch; logs and counts it. Throws `GitHubError`. */
export class Transport {
  private readonly safeFetch: typeof fetch;
  private octokit: Promise<Requesting> | undefined;

  constructor(
    private readonly options: ClientOptions,
    private readonly places: Places,
    private readonly usage: Usage,
    private readonly gate: Gate,
  ) {
    const { fetch, hidesRedirects, sleep, timeout, token } = options;
    this.safeFetch = createSafeFetch({
      fetch,
      allows: (url) => url.origin === places.apiOrigin,
      session: { origin: places.apiOrigin, token },
      hidesRedirects,
      ...(sleep ? { sleep } : {}),
      ...(timeout === undefined ? {} : { timeout }),
    });
  }

  async send(outgoing: Outgoing): Promise<Incoming> {
    const { what, route, parameters, signal } = outgoing;
    const octokit = await this.load();
    if (signal?.aborted) throw new GitHubError("cancelled", `${what} was cancelled`);
    const started = this.options.now();
    let answer: Response | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      answer = await this.safeFetch(input, init);
      this.gate.setClock(answer.headers);
      const failure = await failureOf(answer, { what, now: this.gate.now, places: this.places });
      if (failure) throw failure;
      return answer;
    };
    let outcome = "";
    try {
      const request = { fetch, ...(signal ? { signal } : {}) };
      const { data } = (await octokit.request(route, { ...parameters, request })) as { data: unknown };
      // Octokit answers text where the JSON is broken.
      if (typeof data === "string" && data !== "")
        throw new GitHubError("invalidResponse", `${what} is no JSON`);
      return { status: answer?.status ?? 0, headers: answer?.headers ?? new Headers(), data };
    } catch (error) {
      // Octokit throws where nothing has changed.
      if (answer?.status === 304) return { status: 304, headers: answer.headers, data: undefined };
      const failure = gitHubErrorIn(error) ?? new GitHubError("invalidResponse", `${what} could not be read`);
      outcome = ` ${failure.kind}`;
      throw failure;
    } finally {
      this.usage.record(what, answer?.headers);
      const bytes = answer?.headers.get("content-length") ?? "0";
      const status = answer?.status ?? "no answer";
      this.options.log.info(
        `${what}: ${status}${outcome}, ${this.options.now() - started} ms, ${bytes} bytes`,
      );
    }
  }

  /** Octokit is loaded when first needed. Its own log would tell queries and answers: it is silenced. */
  private load(): Promise<Requesting> {
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    this.octokit ??= import("@octokit/rest").then(
      ({ Octokit }) =>
        new Octokit({
          baseUrl: this.places.apiUrl,
          userAgent: "minutes",
          log: silent,
          request: { log: silent },
        }),
    );
    return this.octokit;
  }
}

function ignore(): void {
  // Nothing is said.
}

/** Octokit wraps what `fetch` throws into an error of its own. */
function gitHubErrorIn(error: unknown): GitHubError | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof GitHubError) return at;
  return undefined;
}
