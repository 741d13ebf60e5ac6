import { GitHubError, type GitHubErrorKind } from "./error.js";

/** What GitHub answered, whole. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * The error that an answer means, or undefined where it is a good one (2xx or 304 with JSON or nothing).
 *
 * @param path for the log: no query, no token
 * @param now milliseconds since 1970, used where GitHub does not say when to try again
 */
export function failureOf(answer: RawAnswer, path: string, now: number): GitHubError | undefined {
  const { status, headers, text } = answer;
  const fail = (kind: GitHubErrorKind, retryAt?: number, helpUrl?: string) =>
    new GitHubError(kind, `${path} answered ${status}`, retryAt, helpUrl);
  if (status === 304 || status === 204) return undefined;
  if (status >= 200 && status < 300) return isJson(headers, text) ? undefined : fail("invalidResponse");
  if (status === 401) return fail("unauthorized");
  if (status === 403 || status === 429) {
    if (headers.get("x-ratelimit-remaining") === "0") return fail("rateLimited", resetOf(headers, now));
    if (headers.has("retry-after") || status === 429 || /secondary rate limit|abuse/i.test(text))
      return fail("secondaryLimit", retryAfter(headers, now));
    const sso = headers.get("x-github-sso");
    return sso ? fail("sso", undefined, ssoUrl(sso)) : fail("forbidden");
  }
  if (status === 404) return fail("notFound");
  if (status === 410) return fail("gone");
  if (status === 451) return fail("blocked");
  return fail(status >= 500 ? "serverError" : "invalidResponse");
}

/** When the primary limit begins anew; a minute from now where GitHub does not say. */
export function resetOf(headers: Headers, now: number): number {
  const seconds = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : now + 60_000;
}

/** GitHub asks for at least a minute where it names no time. */
function retryAfter(headers: Headers, now: number): number {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return now + (Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 60_000);
}

/** The link in `required; url=https://github.com/orgs/…/sso?…`, where it is one of GitHub's own. */
export function ssoUrl(header: string): string | undefined {
  const written = /url=(\S+)/.exec(header)?.[1];
  if (!written || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.protocol === "https:" && url.hostname === "github.com" && url.pathname.startsWith("/orgs/")
    ? url.href
    : undefined;
}

function isJson(headers: Headers, text: string): boolean {
  return text !== "" && /^application\/(?:[\w.-]+\+)?json\b/.test(headers.get("content-type") ?? "");
}
