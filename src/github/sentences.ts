import type { GitHubError } from "./error.js";

/**
 * One sentence for people that says what is wrong and what to do.
 *
 * @param formatTime how a moment (milliseconds since 1970) is said, `14:02`
 */
export function sentence({ kind, retryAt }: GitHubError, formatTime: (moment: number) => string): string {
  const when = retryAt === undefined ? "in a while" : `at ${formatTime(retryAt)}`;
  switch (kind) {
    case "rateLimited":
      return `GitHub's limit of requests is used up; it begins anew ${when}.`;
    case "secondaryLimit":
      return `GitHub asks for a pause; try again ${when}.`;
    case "notFound":
      return "This is missing on GitHub, or you have no access to it.";
    case "gone":
      return "This was deleted on GitHub.";
    case "blocked":
      return "GitHub blocks this for legal reasons.";
    case "unauthorized":
      return "GitHub does not accept the sign-in any more: sign in again.";
    case "forbidden":
      return "GitHub does not allow this with your sign-in.";
    case "sso":
      return "The organisation asks for single sign-on before it shows this.";
    case "rejected":
      return "GitHub refused the request as it was made.";
    case "offline":
      return "GitHub cannot be reached: is the network there?";
    case "timeout":
      return "GitHub took too long to answer.";
    case "interrupted":
      return "The connection broke off in the middle of GitHub's answer.";
    case "cancelled":
      return "This was cancelled.";
    case "captivePortal":
      return "Something that is not GitHub answered: the network may want a sign-in of its own.";
    case "invalidResponse":
      return "GitHub answered in a form that is not known here.";
    case "tooLarge":
      return "GitHub's answer is larger than 5 MB, and was not read.";
    case "redirected":
      return "GitHub sent the request on to another place, and it was not followed.";
    case "partial":
      return "GitHub answered only a part.";
    case "serverError":
      return "GitHub has a fault of its own at the moment.";
    case "unknownOutcome":
      return "It is not known whether GitHub did what was asked: look there before you try again.";
  }
}
