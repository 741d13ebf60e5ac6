import { gzipSync } from "node:zlib";
import { ApiError, json, type Answer, type ApiRequest } from "./exchange.js";

/** What else the server would do, perhaps with a changed request. */
export type Next = (request?: ApiRequest) => Answer;

/** Stands between a request and its answer: changes it, delays it, or gives another one. */
export type Fault = (next: Next, request: ApiRequest, now: () => number) => Answer;

/** Which requests a fault meets. A path is compared whole, a `RegExp` anywhere; what is left out matches all. */
export type Matcher =
  | {
      readonly method?: string;
      readonly path?: string | RegExp;
      /** Name of the GraphQL operation. */
      readonly operation?: string;
    }
  | ((request: ApiRequest) => boolean);

export function matches(matcher: Matcher, request: ApiRequest): boolean {
  if (typeof matcher === "function") return matcher(request);
  const { method, path, operation } = matcher;
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || (typeof path === "string" ? path === request.path : path.test(request.path))) &&
    (operation === undefined || operation === request.operation)
  );
}

type Headers = Readonly<Record<string, string>>;

/** Any status, with GitHub's form of an error unless a body is given. */
export function status(code: number, message = "Server Error", headers: Headers = {}): Fault {
  return () => new ApiError(code, message, {}, headers).answer();
}

/** The true answer with other or further headers (names in lower case). */
export function withHeaders(headers: Headers): Fault {
  return (next) => {
    const answer = next();
    return { ...answer, headers: { ...answer.headers, ...headers } };
  };
}

const truth: Fault = (next) => next();

/** The true answer, or that of another fault, late by so many milliseconds. */
export function delay(milliseconds: number, fault: Fault = truth): Fault {
  return (...given) => {
    const answer = fault(...given);
    return { ...answer, delivery: { ...answer.delivery, delay: milliseconds } };
  };
}

/** The true answer, broken off after so many bytes of its body. */
export function cut(bytes: number): Fault {
  return (next) => ({ ...next(), delivery: { cutAt: bytes } });
}

/** The first bytes of the true answer, passed on by a proxy as if they were all of it. */
export function truncated(bytes: number): Fault {
  return (next) => {
    const answer = next();
    return { ...answer, body: Buffer.from(answer.body).subarray(0, bytes) };
  };
}

/** The connection breaks before anything happened. */
export function reset(): Fault {
  return () => ({ ...json(200, null), delivery: { reset: true } });
}

/** Nothing happens and nothing comes, until the asker gives up. */
export function hang(): Fault {
  return () => ({ ...json(200, null), delivery: { hang: true } });
}

/** What was asked for is done, and the asker never hears of it: the connection breaks, or nothing comes. */
export function answerLost(how: "reset" | "hang" = "reset"): Fault {
  return (next) => ({ ...next(), delivery: how === "reset" ? { reset: true } : { hang: true } });
}

export function redirect(url: string, code: 301 | 302 | 303 | 307 | 308 = 302): Fault {
  return () => new ApiError(code, "Moved", { url }, { location: url }).answer();
}

/** What a captive portal answers to everything. */
export function html(
  code = 200,
  text = "<!doctype html><title>Welcome</title><p>Please sign in to the network.",
): Fault {
  return () => ({ status: code, headers: { "content-type": "text/html; charset=utf-8" }, body: text });
}

/** Any body under any type, for instance none at all. */
export function body(
  text: string,
  headers: Headers = { "content-type": "application/json; charset=utf-8" },
): Fault {
  return () => ({ status: 200, headers, body: text });
}

/** A small compressed body that is so many bytes once unpacked. */
export function bomb(bytes: number): Fault {
  return () => ({
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", "content-encoding": "gzip" },
    body: gzipSync(
      Buffer.concat([Buffer.from('{"padding":"'), Buffer.alloc(bytes, 0x20), Buffer.from('"}')]),
    ),
  });
}

/** Every numeric `id` beyond what a double holds exactly. */
export function bigIds(): Fault {
  return (next) => {
    const answer = next();
    return {
      ...answer,
      body: String(answer.body).replace(/"(id|databaseId)":\d+/g, '"$1":9007199254740993123'),
    };
  };
}

/** The hour's requests are used up until `resetIn` seconds from now, by the server's clock. */
export function primaryLimit(resetIn = 1800, code: 403 | 429 = 403): Fault {
  return (_next, _request, now) => {
    const message = "API rate limit exceeded for user ID 1.";
    return new ApiError(code, message, {}, exhausted(resetIn, now)).answer();
  };
}

/** Headers of a budget that is used up. */
export function exhausted(resetIn: number, now: () => number): Headers {
  return {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-used": "5000",
    "x-ratelimit-reset": String(Math.floor(now() / 1000) + resetIn),
  };
}

/** Too many requests at once. GitHub says how long to wait, in seconds, or does not. */
export function secondaryLimit(retryAfter?: number, code: 403 | 429 = 403): Fault {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return () => new ApiError(code, message, {}, headers).answer();
}

/** Single sign-on is required before this token may read this organisation. */
export function samlBlocked(url = "https://github.com/orgs/nodejs/sso?authorization_request=A1B2C3"): Fault {
  const message =
    "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.";
  return () => new ApiError(403, message, {}, { "x-github-sso": `required; url=${url}` }).answer();
}

/** Runs something first: someone changes the data while pages are turned. */
export function meanwhile(act: () => void): Fault {
  return (next) => {
    act();
    return next();
  };
}
