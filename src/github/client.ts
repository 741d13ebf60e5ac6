import { GitHubError } from "./error.js";
import { Gate } from "./gate.js";
import { readGraphqlAnswer, type GraphqlAnswer } from "./graphqlAnswer.js";
import { placesOf, type Places } from "./places.js";
import { Json } from "./read.js";
import { outcomeOf, pauseBefore } from "./retries.js";
import { sleep, type Sleep } from "./sleep.js";
import { Transport, type Incoming, type Outgoing } from "./transport.js";
import { Usage } from "./usage.js";

export interface ClientOptions {
  /** `https://api.github.com`, or `https://host/api/v3`; http only for this machine. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  /** Whoever is signed in now; asked before every request, kept nowhere. */
  readonly token: () => Promise<string | undefined>;
  /** True in browsers, which hide where a redirect leads. */
  readonly hidesRedirects: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep?: Sleep;
  readonly log: ClientLog;
  /** Milliseconds for one request; 20 seconds where nothing is said. */
  readonly timeout?: number;
}

interface ClientLog {
  /** One line: what was asked, the status, how long it took. Never a token, a query or a body. */
  info(line: string): void;
  warn(line: string): void;
}

/** A good answer to a REST read. */
export interface RestAnswer {
  /** Null where nothing has changed since the answer with the given `etag`. */
  readonly data: Json;
  readonly isUnchanged: boolean;
  readonly etag: string | undefined;
}

interface Reading {
  readonly signal?: AbortSignal | undefined;
  readonly etag?: string | undefined;
  readonly format?: "text" | "json";
}

type Parameters = Readonly<Record<string, unknown>>;

/** Asks GitHub: reads are tried again where that makes sense, writes are sent once at most. Throws `GitHubError`. */
export class GitHubClient {
  readonly usage = new Usage();
  readonly places: Places;
  private readonly gate: Gate;
  private readonly transport: Transport;

  /** Throws `forbidden` for an address that is neither https nor this machine's own. */
  constructor(private readonly options: ClientOptions) {
    this.places = placesOf(options.apiUrl);
    this.gate = new Gate(options.now);
    this.transport = new Transport(options, this.places, this.usage, this.gate);
  }

  async isSignedIn(): Promise<boolean> {
    return Boolean(await this.options.token());
  }

  /**
   * A REST read by its route, `/users/{username}`.
   *
   * @param how `signal` cancels; `etag` of an earlier answer lets GitHub say that nothing has changed; `format` is
   *   `json` where the answer has no body that could be plain text
   */
  async get(
    path: string,
    parameters: Parameters = {},
    { signal, etag, format = "text" }: Reading = {},
  ): Promise<RestAnswer> {
    const resource = path.startsWith("/search/") ? "search" : "core";
    const route = `GET ${path}`;
    const headers = { ...versionHeader, ...(etag === undefined ? {} : { "if-none-match": etag }) };
    // The plain text of bodies is asked for, so that no Markdown has to be taken away.
    const all = { ...parameters, headers, mediaType: format === "text" ? { format } : {} };
    const answer = await this.read(resource, { what: route, route, parameters: all, signal });
    return {
      data: new Json(answer.data),
      isUnchanged: answer.status === 304,
      etag: answer.headers.get("etag") ?? undefined,
    };
  }

  /** A GraphQL query, named so that the log can tell it. */
  async query(document: string, variables: Parameters, signal?: AbortSignal): Promise<GraphqlAnswer> {
    const what = `GraphQL ${/query (\w+)/.exec(document)?.[1] ?? ""}`.trim();
    const route = `POST ${this.places.graphqlUrl}`;
    const parameters = { query: document, variables };
    return this.tryAgain("graphql", signal, async () => {
      const { data, headers } = await this.transport.send({ what, route, parameters, signal });
      return readGraphqlAnswer(new Json(data), headers, { what, now: this.gate.now, places: this.places });
    });
  }

  /**
   * A REST write by its route, `POST /repos/{owner}/{repo}/issues`, sent once at most.
   *
   * @throws GitHubError `unknownOutcome` where GitHub may have done it without saying so: look there before trying again
   */
  async write(route: string, parameters: Parameters, signal?: AbortSignal): Promise<Json> {
    if (signal?.aborted) throw new GitHubError("cancelled", `${route} was cancelled before it was sent`);
    this.gate.pass("core", this.usage.limits.get("core"));
    try {
      const all = { ...parameters, headers: versionHeader };
      return new Json((await this.transport.send({ what: route, route, parameters: all, signal })).data);
    } catch (error) {
      throw error instanceof GitHubError ? outcomeOf(this.gate.close("core", error)) : error;
    }
  }

  private read(resource: string, outgoing: Outgoing): Promise<Incoming> {
    return this.tryAgain(resource, outgoing.signal, () => this.transport.send(outgoing));
  }

  private async tryAgain<T>(
    resource: string,
    signal: AbortSignal | undefined,
    once: () => Promise<T>,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      this.gate.pass(resource, this.usage.limits.get(resource));
      try {
        const value = await once();
        this.gate.reopen();
        return value;
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        const failure = this.gate.close(resource, error);
        const pause = pauseBefore(failure, attempt, this.gate.now);
        if (pause === undefined) throw failure;
        this.options.log.warn(`${failure.message}: trying again in ${pause} ms`);
        await (this.options.sleep ?? sleep)(pause, signal);
      }
    }
  }
}

const versionHeader = { "x-github-api-version": "2022-11-28" };
