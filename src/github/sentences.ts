import type { GitHubError, GitHubErrorKind } from "./error.js";

/**
 * One sentence for people that says what is wrong and what to do.
 *
 * @param formatTime how a moment (milliseconds since 1970) is said, `14:02`
 */
export function sentence(error: GitHubError, formatTime: (moment: number) => string): string {
  const when = error.retryAt === undefined ? "in a while" : `at ${formatTime(error.retryAt)}`;
  return sentences[error.kind](when);
}

const sentences: Record<GitHubErrorKind, (when: string) => string> = {
  rateLimited: (when) => `GitHub's limit of requests is used up; it begins anew ${when}.`,
  secondaryLimit: (when) => `GitHub asks for a pause; try again ${when}.`,
  notFound: () => "This is missing on GitHub, or you have no access to it.",
  gone: () => "This was deleted on GitHub.",
  blocked: () => "GitHub blocks this for legal reasons.",
  unauthorized: () => "GitHub does not accept the sign-in any more: sign in again.",
  forbidden: () => "GitHub does not allow this with your sign-in.",
  sso: () => "The organisation asks for single sign-on before it answers.",
  offline: () => "GitHub cannot be reached: is the network there?",
  timeout: () => "GitHub took too long to answer.",
  interrupted: () => "The connection broke off in the middle of GitHub's answer.",
  cancelled: () => "This was cancelled.",
  invalidResponse: () =>
    "Something that is not GitHub answered, or GitHub answered in a form that is not known here.",
  tooLarge: () => "GitHub's answer is larger than 5 MB, and was not read.",
  redirected: () => "GitHub sent the request on to another place, and it was not followed.",
  partial: () => "GitHub answered only a part.",
  serverError: () => "GitHub has a fault of its own at the moment.",
  unknownOutcome: () => "It is not known whether GitHub did what was asked: look there before you try again.",
};
