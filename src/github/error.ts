/** What can go wrong between the extension and GitHub. One exhaustive switch turns kinds into sentences. */
export type GitHubErrorKind =
  | "rateLimited"
  | "secondaryLimit"
  | "notFound"
  | "gone"
  | "blocked"
  | "unauthorized"
  | "forbidden"
  | "sso"
  | "rejected"
  | "offline"
  | "timeout"
  | "interrupted"
  | "cancelled"
  | "captivePortal"
  | "invalidResponse"
  | "tooLarge"
  | "redirected"
  | "partial"
  | "serverError"
  | "unknownOutcome";

/** The only error class of this room. Its message is for the log and holds no token and no remote text. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";

  constructor(
    readonly kind: GitHubErrorKind,
    message: string,
    /** When trying again makes sense, milliseconds since 1970 by GitHub's clock. */
    readonly retryAt?: number,
    /** A link on GitHub's own origin that helps (single sign-on), already validated. */
    readonly helpUrl?: string,
  ) {
    super(message);
  }
}
