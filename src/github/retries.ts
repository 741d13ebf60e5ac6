import { GitHubError } from "./error.js";

const longestWait = 5_000;
const pauses: Readonly<Partial<Record<GitHubError["kind"], readonly number[]>>> = {
  serverError: [500, 2000],
  interrupted: [500, 2000],
  offline: [500],
};

/**
 * Milliseconds to wait before a read is tried again, or undefined where that makes no sense. Writes are never
 * tried again.
 *
 * @param attempt how often it was tried again already
 * @param now milliseconds since 1970 by GitHub's clock
 */
export function pauseBefore(error: GitHubError, attempt: number, now: number): number | undefined {
  if (error.kind !== "secondaryLimit") return pauses[error.kind]?.[attempt];
  const wait = (error.retryAt ?? Number.POSITIVE_INFINITY) - now;
  // Nobody is kept waiting longer: what is cached is shown instead.
  return attempt === 0 && wait <= longestWait ? Math.max(wait, 0) : undefined;
}

/** What a write's failure means: where GitHub may have done it all the same, that is said. */
export function outcomeOf(error: GitHubError): GitHubError {
  const message = `${error.message} (${error.kind}), after a write was sent`;
  return isOpen(error) ? new GitHubError("unknownOutcome", message) : error;
}

function isOpen({ kind }: GitHubError): boolean {
  switch (kind) {
    case "offline":
    case "timeout":
    case "interrupted":
    case "cancelled":
    case "captivePortal":
    case "invalidResponse":
    case "tooLarge":
    case "partial":
    case "serverError":
    case "unknownOutcome":
      return true;
    case "rateLimited":
    case "secondaryLimit":
    case "notFound":
    case "gone":
    case "blocked":
    case "unauthorized":
    case "forbidden":
    case "sso":
    case "rejected":
    case "redirected":
      return false;
  }
}
