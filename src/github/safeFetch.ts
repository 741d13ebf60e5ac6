import { GitHubError } from "./error.js";

/** What is injected, so that a test can stand in for the network and the clock. */
export interface SafeFetchOptions {
  readonly fetch: typeof fetch;
  /** The only origin that is asked, and the only one that is given the token. */
  readonly origin: string;
  readonly token: () => Promise<string | undefined>;
  /** True in browsers, which hide where a redirect leads. */
  readonly hidesRedirects: boolean;
  readonly timeout?: number;
}

const maximumBytes = 5_000_000;
const maximumRedirects = 5;
const defaultTimeout = 20_000;

/**
 * A `fetch` for one origin: the token goes nowhere else, redirects are followed for reads and within the origin
 * only, the whole body is read (5 MB decoded at most) before anything is answered, and every failure is a
 * `GitHubError`.
 */
export function createSafeFetch(options: SafeFetchOptions): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const timeout = AbortSignal.timeout(options.timeout ?? defaultTimeout);
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    try {
      return await settle(ask(options, url, { ...init, signal }), signal);
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      if (init.signal?.aborted) throw new GitHubError("cancelled", `${url.pathname} was cancelled`);
      if (timeout.aborted) throw new GitHubError("timeout", `${url.pathname} took too long`);
      throw new GitHubError("offline", `${url.pathname} could not be reached`);
    }
  };
}

/** Ends as soon as the signal does, also where what is underneath takes its time to notice. */
function settle<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

async function ask(options: SafeFetchOptions, first: URL, init: RequestInit): Promise<Response> {
  const isRead = ["GET", "HEAD"].includes((init.method ?? "GET").toUpperCase());
  let url = first;
  for (let redirects = 0; ; redirects++) {
    requireOrigin(options, url);
    const headers = new Headers(init.headers);
    headers.delete("authorization");
    const token = await options.token();
    if (token) headers.set("authorization", `Bearer ${token}`);
    const redirect = !options.hidesRedirects ? "manual" : isRead ? "follow" : "error";
    const response = await options.fetch(url, { ...init, headers, redirect });
    if (response.url) requireOrigin(options, new URL(response.url));
    const location = [301, 302, 303, 307, 308].includes(response.status) && response.headers.get("location");
    if (!location) return readWhole(response, url);
    await response.body?.cancel();
    if (!isRead || redirects === maximumRedirects)
      throw new GitHubError("redirected", `${url.pathname} was redirected`);
    url = new URL(location, url);
  }
}

function requireOrigin({ origin }: SafeFetchOptions, url: URL): void {
  if (url.origin !== origin) throw new GitHubError("redirected", "another origin was named");
}

/** The response with its body in memory, so that a broken or endless one is an error here and nowhere else. */
async function readWhole(response: Response, url: URL): Promise<Response> {
  const { status, headers } = response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const next = await reader?.read();
      if (!next || next.done) break;
      size += next.value.byteLength;
      if (size > maximumBytes) {
        await reader?.cancel();
        throw new GitHubError("tooLarge", `${url.pathname} answered more than ${maximumBytes} bytes`);
      }
      chunks.push(next.value);
    }
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw new GitHubError("interrupted", `${url.pathname} broke off in its answer`);
  }
  const announced = Number(headers.get("content-length") ?? size);
  if (!headers.get("content-encoding") && announced > size)
    throw new GitHubError("interrupted", `${url.pathname} answered ${size} of ${announced} bytes`);
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(hasBody ? new Blob(chunks as BlobPart[]) : null, {
    status,
    statusText: response.statusText,
    headers,
  });
}
