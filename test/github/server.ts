import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createApi } from "./api.js";
import { createWorldData } from "./data/index.js";
import { deliver } from "./deliver.js";
import type { Answer, ApiRequest } from "./exchange.js";
import { matches, type Fault, type Matcher } from "./faults.js";
import { Limits, roomyLimits, type LimitFigures } from "./limits.js";
import { readRequest } from "./readRequest.js";
import { Validator } from "./validate.js";
import { World } from "./world.js";

export interface GitHubOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Check every REST answer against GitHub's description (default: no; takes a moment at the first answer of a kind). */
  readonly validate?: boolean;
  /** Requests allowed per hour and minute; `githubLimits` are the real figures. Default: more than anyone needs. */
  readonly limits?: LimitFigures;
  /** The server's clock, milliseconds since 1970: rate limits, `Date`, new items. Default: the machine's. */
  readonly now?: () => number;
}

/** One request as the server saw it. */
interface LoggedRequest {
  readonly method: string;
  /** Without prefix and query. */
  readonly path: string;
  readonly query: string;
  readonly operation: string | undefined;
  /** Whether an `Authorization` header came along, valid or not. */
  readonly hasToken: boolean;
  readonly body: string;
  readonly requestBytes: number;
  /** 0 until it is answered, and for answers that never came. */
  status: number;
  /** Of the answer's body as it travels. */
  responseBytes: number;
}

export interface LocalGitHub {
  /** REST base; GraphQL is at `/graphql` below it. The enterprise paths `/api/v3`, `/api/graphql` work too. */
  readonly url: string;
  /** The data: change them to change the answers. */
  readonly world: World;
  readonly requests: readonly LoggedRequest[];
  forgetRequests(): void;
  /** Milliseconds every answer takes longer. */
  delay: number;
  /**
   * The next `times` requests that match get this fault. Of several the one named first goes first.
   * @returns ends the fault early.
   */
  fail(matcher: Matcher, fault: Fault, times?: number): () => void;
  /** Ends all faults. */
  heal(): void;
  close(): Promise<void>;
}

interface Rule {
  readonly matcher: Matcher;
  readonly fault: Fault;
  left: number;
}

/** Starts a GitHub of its own on loopback, with its own copy of the data. */
export async function startGitHub(options: GitHubOptions = {}): Promise<LocalGitHub> {
  const now = options.now ?? Date.now;
  const world = new World(createWorldData(), now);
  const api = createApi(
    new Limits(options.limits ?? roomyLimits, now),
    options.validate ? new Validator() : undefined,
  );
  const requests: LoggedRequest[] = [];
  let rules: Rule[] = [];

  const answer = (request: ApiRequest): Answer => {
    // A browser's question whether it may ask is no request that a test counts.
    if (request.method === "OPTIONS") return api(request);
    const rule = rules.find(({ matcher, left }) => left > 0 && matches(matcher, request));
    if (rule === undefined) return api(request);
    rule.left -= 1;
    return rule.fault((changed = request) => api(changed), request, now);
  };

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming, world);
    const entry = logged(request);
    if (request.method !== "OPTIONS") requests.push(entry);
    const given = answer(request);
    entry.status = given.status;
    entry.responseBytes = await deliver(response, given, { latency: github.delay, now: now() });
  };

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // A mistake of this server's own: said aloud, so that a test that meets it can be understood.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message }));
    });
  });
  await listen(server, options.port ?? 0);
  const github: LocalGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    requests,
    forgetRequests: () => (requests.length = 0),
    delay: 0,
    fail: (matcher, fault, times = 1) => {
      const rule = { matcher, fault, left: times };
      rules.push(rule);
      return () => (rules = rules.filter((one) => one !== rule));
    },
    heal: () => (rules = []),
    close: () => close(server),
  };
  return github;
}

function logged(request: ApiRequest): LoggedRequest {
  const { method, path, query, operation, headers, body } = request;
  return {
    method,
    path,
    query: query.toString(),
    operation,
    hasToken: headers.authorization !== undefined,
    body,
    requestBytes: Buffer.byteLength(body),
    status: 0,
    responseBytes: 0,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
