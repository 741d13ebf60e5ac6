import * as l10n from "@vscode/l10n";
import type { GitHubError } from "./error.js";

/**
 * One sentence for people that says what is wrong and what to do.
 *
 * @param formatTime how a moment (milliseconds since 1970) is said, `14:02`
 */
export function sentence({ kind, retryAt }: GitHubError, formatTime: (moment: number) => string): string {
  const when = retryAt === undefined ? l10n.t("in a while") : l10n.t("at {0}", formatTime(retryAt));
  switch (kind) {
    case "rateLimited":
      return l10n.t("GitHub's limit of requests is used up; it begins anew {0}.", when);
    case "secondaryLimit":
      return l10n.t("GitHub asks for a pause; try again {0}.", when);
    case "notFound":
      return l10n.t("This is missing on GitHub, or you have no access to it.");
    case "gone":
      return l10n.t("This was deleted on GitHub.");
    case "blocked":
      return l10n.t("GitHub blocks this for legal reasons.");
    case "unauthorized":
      return l10n.t("GitHub does not accept the sign-in any more: sign in again.");
    case "forbidden":
      return l10n.t("GitHub does not allow this with your sign-in.");
    case "sso":
      return l10n.t("The organisation asks for single sign-on before it shows this.");
    case "rejected":
      return l10n.t("GitHub refused the request as it was made.");
    case "offline":
      return l10n.t("GitHub cannot be reached: is the network there?");
    case "timeout":
      return l10n.t("GitHub took too long to answer.");
    case "interrupted":
      return l10n.t("The connection broke off in the middle of GitHub's answer.");
    case "cancelled":
      return l10n.t("This was cancelled.");
    case "captivePortal":
      return l10n.t("Something that is not GitHub answered: the network may want a sign-in of its own.");
    case "invalidResponse":
      return l10n.t("GitHub answered in a form that is not known here.");
    case "tooLarge":
      return l10n.t("GitHub's answer is larger than 5 MB, and was not read.");
    case "redirected":
      return l10n.t("GitHub sent the request on to another place, and it was not followed.");
    case "partial":
      return l10n.t("GitHub answered only a part.");
    case "serverError":
      return l10n.t("GitHub has a fault of its own at the moment.");
    case "unknownOutcome":
      return l10n.t("It is not known whether GitHub did what was asked: look there before you try again.");
  }
}
