import { GitHubError } from "./error.js";
import { readWhole } from "./readWhole.js";
import { sleep, type Sleep } from "./sleep.js";
import { untilAborted } from "./untilAborted.js";

/** What is injected, so that a test can stand in for the network and the clock. */
export interface SafeFetchOptions {
  readonly fetch: typeof fetch;
  /** Which addresses may be asked; the target of every redirect is held against it too. */
  readonly allows: (url: URL) => boolean;
  /** Whose token goes where: to exactly this origin. Without it none is sent anywhere. */
  readonly session?: { readonly origin: string; readonly token: () => Promise<string | undefined> };
  /** True in browsers, which hide where a redirect leads. */
  readonly hidesRedirects: boolean;
  readonly sleep?: Sleep;
  /** Milliseconds for all of it, redirects and body included; 20 seconds where nothing is said. */
  readonly timeout?: number;
}

const maximumRedirects = 5;
const defaultTimeout = 20_000;

/**
 * A `fetch` that goes only where it is allowed to, gives the token to one origin only, follows redirects where that
 * repeats the same request, reads the whole body (5 MB decoded at most) before it answers, and settles as soon as
 * it is cancelled. `content-length` of the answer is the number of decoded bytes.
 *
 * @throws GitHubError `cancelled`, `timeout`, `offline`, `redirected`, `tooLarge`, `interrupted`; any status is an answer
 */
export function createSafeFetch(options: SafeFetchOptions): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const caller = init.signal ?? undefined;
    const isOver = new AbortController();
    const isLate = new AbortController();
    const timeout = options.timeout ?? defaultTimeout;
    (options.sleep ?? sleep)(timeout, isOver.signal).then(
      () => isLate.abort(),
      () => undefined,
    );
    const signal = caller ? AbortSignal.any([caller, isLate.signal]) : isLate.signal;
    try {
      signal.throwIfAborted();
      return await untilAborted(ask(options, url, { ...init, signal }), signal);
    } catch (error) {
      if (caller?.aborted) throw new GitHubError("cancelled", `${url.pathname} was cancelled`);
      if (isLate.signal.aborted) throw new GitHubError("timeout", `${url.pathname} took too long`);
      if (error instanceof GitHubError) throw error;
      throw new GitHubError("offline", `${url.pathname} could not be reached`);
    } finally {
      isOver.abort();
    }
  };
}

async function ask(options: SafeFetchOptions, first: URL, init: RequestInit): Promise<Response> {
  const isRead = ["GET", "HEAD"].includes((init.method ?? "GET").toUpperCase());
  let url = first;
  for (let redirects = 0; ; redirects++) {
    requireAllowed(options, url);
    const headers = await withToken(options, url, init.headers);
    init.signal?.throwIfAborted();
    // A browser shows neither a redirect's status nor its target: there it follows reads (and takes the token off
    // where the origin changes), and writes end here.
    const redirect = options.hidesRedirects && isRead ? "follow" : "manual";
    const response = await options.fetch(url, { ...init, headers, redirect });
    if (response.url) requireAllowed(options, new URL(response.url));
    if (response.type === "opaqueredirect") throw redirected(url);
    const target = targetOf(response, url);
    if (!target) return await readWhole(response, url.pathname);
    // What has been read of a redirect's own body is of no interest to anyone.
    await response.body?.cancel().catch(() => undefined);
    const isRepeated = isRead || response.status === 307 || response.status === 308;
    if (!isRepeated || redirects === maximumRedirects) throw redirected(url);
    url = target;
  }
}

async function withToken(
  { session }: SafeFetchOptions,
  url: URL,
  given: HeadersInit | undefined,
): Promise<Headers> {
  const headers = new Headers(given);
  headers.delete("authorization");
  const token = session?.origin === url.origin ? await session.token() : undefined;
  if (token) headers.set("authorization", `Bearer ${token}`);
  return headers;
}

function targetOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get("location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}

function requireAllowed(options: SafeFetchOptions, url: URL): void {
  // A name and a password in an address would be a token of somebody's choosing.
  if (url.username || url.password || !options.allows(url))
    throw new GitHubError("redirected", "an address that may not be asked was named");
}

function redirected(url: URL): GitHubError {
  return new GitHubError("redirected", `${url.pathname} was sent on to where it cannot be followed`);
}
