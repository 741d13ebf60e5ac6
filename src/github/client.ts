import type { Octokit } from "@octokit/rest";
import { GitHubError } from "./error.js";
import { failureOf, resetOf, ssoUrl } from "./failure.js";
import { Json } from "./read.js";
import { createSafeFetch } from "./safeFetch.js";
import { Usage } from "./usage.js";

export interface ClientOptions {
  /** `https://api.github.com`, or `https://host/api/v3`; http only for this machine. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly token: () => Promise<string | undefined>;
  readonly hidesRedirects: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits, and ends at once with an error where the signal does. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly log: ClientLog;
  readonly timeout?: number;
}

export interface ClientLog {
  /** One line: what was asked, the status, how long it took. Never a token, a query or a body. */
  info(line: string): void;
  warn(line: string): void;
}

/** GraphQL's answer: `data` may lack parts, which is said in `missing`. */
export interface GraphqlAnswer {
  readonly data: Json;
  /** The paths that GitHub could not answer, joined by dots, with GitHub's type of error. */
  readonly missing: ReadonlyMap<string, string>;
  readonly ssoUrl: string | undefined;
}

const longestWait = 5_000;

/** Asks GitHub: one request a call, reads tried once more where that makes sense, writes never. */
export class GitHubClient {
  readonly usage = new Usage();
  private octokit: Promise<Octokit> | undefined;
  /** Until when a limit forbids to ask, by resource. */
  private readonly blocked = new Map<string, GitHubError>();

  constructor(private readonly options: ClientOptions) {
    const { protocol, hostname } = new URL(options.apiUrl);
    const isLocal = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
    if (protocol !== "https:" && !(protocol === "http:" && isLocal))
      throw new GitHubError("forbidden", "GitHub is asked over https only");
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.options.token()) !== undefined;
  }

  /** A read or a write by its route, as `GET /users/{login}`. A write is sent once at most. */
  async rest(route: string, parameters: Record<string, unknown> = {}, signal?: AbortSignal): Promise<Json> {
    const resource = route.includes("/search/") ? "search" : "core";
    return new Json(await this.ask(resource, route, parameters, signal));
  }

  async graphql(
    document: string,
    variables: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<GraphqlAnswer> {
    const operation = /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? "";
    // GitHub Enterprise serves GraphQL beside REST, not below it.
    const url = this.options.apiUrl.replace(/\/v3\/?$/, "").replace(/\/$/, "") + "/graphql";
    const headers: { sso?: string; reset?: Headers } = {};
    const body = new Json(
      await this.ask("graphql", `POST ${url}`, { query: document, variables }, signal, headers),
    );
    return this.readGraphql(operation, body, headers);
  }

  private readGraphql(
    operation: string,
    body: Json,
    headers: { sso?: string; reset?: Headers },
  ): GraphqlAnswer {
    const missing = new Map<string, string>();
    for (const error of body.at("errors").optional((errors) => errors.list()) ?? []) {
      const type = error.at("type").optional((value) => value.string()) ?? "UNKNOWN";
      if (type === "RATE_LIMITED") {
        const limited = new GitHubError(
          "rateLimited",
          `${operation} met the limit`,
          resetOf(headers.reset ?? new Headers(), this.options.now()),
        );
        this.blocked.set("graphql", limited);
        throw limited;
      }
      const path =
        error.at("path").optional((value) =>
          value
            .list()
            .map((step) => stepOf(step))
            .join("."),
        ) ?? "";
      missing.set(path, type);
    }
    const data = body.at("data");
    if (data.isNull)
      throw new GitHubError(missing.size ? "partial" : "invalidResponse", `${operation} has no data`);
    return { data, missing, ssoUrl: headers.sso ? ssoUrl(headers.sso) : undefined };
  }

  private async ask(
    resource: string,
    route: string,
    parameters: Record<string, unknown>,
    signal?: AbortSignal,
    seen: { sso?: string; reset?: Headers } = {},
  ): Promise<unknown> {
    const isRead =
      resource === "graphql" ? !/^\s*mutation/.test(String(parameters.query)) : route.startsWith("GET ");
    for (let attempt = 0; ; attempt++) {
      const forbidden = this.blocked.get(resource);
      if (forbidden && (forbidden.retryAt ?? 0) > this.options.now()) throw forbidden;
      try {
        return await this.once(route, parameters, signal, seen);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        if (error.kind === "rateLimited" || error.kind === "secondaryLimit")
          this.blocked.set(resource, error);
        const wait = attempt === 0 && isRead ? this.waitAfter(error) : undefined;
        if (wait === undefined) throw isRead ? error : outcomeOf(error);
        await this.options.sleep(wait, signal);
        this.blocked.delete(resource);
      }
    }
  }

  /** How long to wait before a read is tried once more; undefined where that makes no sense. */
  private waitAfter(error: GitHubError): number | undefined {
    if (error.kind === "serverError" || error.kind === "interrupted") return 500;
    if (error.kind !== "secondaryLimit") return undefined;
    const wait = (error.retryAt ?? Number.POSITIVE_INFINITY) - this.options.now();
    return wait <= longestWait ? Math.max(0, wait) : undefined;
  }

  private async once(
    route: string,
    parameters: Record<string, unknown>,
    signal: AbortSignal | undefined,
    seen: { sso?: string; reset?: Headers },
  ): Promise<unknown> {
    const path = route.replace(/https?:\/\/[^/]+/, "");
    const started = this.options.now();
    const octokit = await this.createOctokit();
    let text = "";
    let answer: { status: number; headers: Headers } | undefined;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await this.fetch(input, init);
      text = await response.text();
      answer = { status: response.status, headers: response.headers };
      // Octokit sees a good answer without a body: reading and judging it is done here, once, for all forms.
      return new Response(null, { status: 204 });
    };
    await octokit
      .request(route, { ...parameters, request: { fetch, ...(signal ? { signal } : {}) } })
      .catch((error: unknown) => {
        throw unwrap(error);
      });
    if (!answer) throw new GitHubError("invalidResponse", `${path} was not answered`);
    const { status, headers } = answer;
    this.usage.record(headers, text.length);
    this.options.log.info(`${path} ${status} ${this.options.now() - started} ms ${text.length} bytes`);
    seen.reset = headers;
    const sso = headers.get("x-github-sso");
    if (sso) seen.sso = sso;
    const failure = failureOf({ status, headers, text }, path, this.options.now());
    if (failure) throw failure;
    return parse(text, path);
  }

  private readonly fetch: typeof globalThis.fetch = (input, init) => {
    const { fetch, token, hidesRedirects, timeout, apiUrl } = this.options;
    const safe = createSafeFetch({
      fetch,
      token,
      hidesRedirects,
      origin: new URL(apiUrl).origin,
      ...(timeout ? { timeout } : {}),
    });
    return safe(input, init);
  };

  /** Octokit is large: it is loaded when first needed. */
  private createOctokit(): Promise<Octokit> {
    this.octokit ??= import("@octokit/rest").then(
      ({ Octokit }) =>
        new Octokit({
          baseUrl: this.options.apiUrl.replace(/\/$/, ""),
          log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        }),
    );
    return this.octokit;
  }
}

/** Octokit logs queries and answers: the client writes its own lines. */
function ignore(): void {
  // Nothing to say.
}

/** Octokit wraps what `fetch` throws into an error of its own. */
function unwrap(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof GitHubError) return at;
  return error instanceof Error && error.name === "AbortError"
    ? new GitHubError("cancelled", "cancelled")
    : error;
}

/** What a write's failure means: where GitHub may have done it, that is said. */
function outcomeOf(error: GitHubError): GitHubError {
  const isUnknown = [
    "timeout",
    "interrupted",
    "offline",
    "serverError",
    "invalidResponse",
    "cancelled",
  ].includes(error.kind);
  return isUnknown ? new GitHubError("unknownOutcome", error.message) : error;
}

function parse(text: string, path: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GitHubError("invalidResponse", `${path} did not answer JSON`);
  }
}

function stepOf(step: Json): string {
  try {
    return step.string();
  } catch {
    return String(step.number());
  }
}
