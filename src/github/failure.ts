import { GitHubError, type GitHubErrorKind } from "./error.js";
import type { Places } from "./places.js";

/**
 * The error that an answer means, or undefined where it is a good one (2xx with JSON or nothing, or 304).
 *
 * @param response with its body in memory; it can still be read afterwards
 * @param what for the log: no query, no token
 * @param now milliseconds since 1970 by GitHub's clock
 */
export async function failureOf(
  response: Response,
  { what, now, places }: { readonly what: string; readonly now: number; readonly places: Places },
): Promise<GitHubError | undefined> {
  const { status, headers } = response;
  const fail = (kind: GitHubErrorKind, retryAt?: number, helpUrl?: string) =>
    new GitHubError(kind, `${what} answered ${status}`, retryAt, helpUrl);
  if (status === 204 || status === 304) return undefined;
  if (status >= 200 && status < 300) {
    if (isJson(headers)) return undefined;
    return fail(isHtml(headers) ? "captivePortal" : "invalidResponse");
  }
  if (status === 403 || status === 429) {
    if (headers.get("x-ratelimit-remaining") === "0") return fail("rateLimited", resetOf(headers, now));
    const isPause = headers.has("retry-after") || status === 429 || saysPause(await response.clone().text());
    if (isPause) return fail("secondaryLimit", retryAfter(headers, now));
    const sso = headers.get("x-github-sso");
    return sso === null ? fail("forbidden") : fail("sso", undefined, ssoUrl(sso, places));
  }
  return fail(kinds[status] ?? (status >= 500 ? "serverError" : "rejected"));
}

const kinds: Readonly<Record<number, GitHubErrorKind>> = {
  401: "unauthorized",
  404: "notFound",
  410: "gone",
  451: "blocked",
  // What a network that wants a sign-in of its own answers.
  511: "captivePortal",
};

/** GitHub's words for its secondary limit, the older ones too: REST has no field that says it. */
export function saysPause(text: string): boolean {
  return /secondary rate limit|abuse detection/i.test(text);
}

/** When the primary limit begins anew; a minute from now where GitHub does not say. */
export function resetOf(headers: Headers, now: number): number {
  const seconds = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : now + 60_000;
}

/** Undefined where GitHub names no time. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? now + seconds * 1000 : undefined;
}

/** The link in `required; url=https://github.com/orgs/…/sso?…`, where it is one of GitHub's own. */
export function ssoUrl(header: string, { webOrigins }: Places): string | undefined {
  const written = /\burl=(\S+)/.exec(header)?.[1];
  if (written === undefined || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isOwn = webOrigins.has(url.origin) && !url.username && /^\/(?:orgs|enterprises)\//.test(url.pathname);
  return isOwn ? url.href : undefined;
}

function isJson(headers: Headers): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("content-type") ?? "");
}

function isHtml(headers: Headers): boolean {
  return /^text\/html\b/i.test(headers.get("content-type") ?? "");
}
