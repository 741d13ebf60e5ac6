import type { GitHubErrorKind } from "../../../src/github/error.js";

/** The compiler holds this list to be whole. */
const each: Readonly<Record<GitHubErrorKind, true>> = {
  rateLimited: true,
  secondaryLimit: true,
  notFound: true,
  gone: true,
  blocked: true,
  unauthorized: true,
  forbidden: true,
  sso: true,
  rejected: true,
  offline: true,
  timeout: true,
  interrupted: true,
  cancelled: true,
  captivePortal: true,
  invalidResponse: true,
  tooLarge: true,
  redirected: true,
  partial: true,
  serverError: true,
  unknownOutcome: true,
};

/** Every kind of error. */
export const kinds = Object.keys(each) as GitHubErrorKind[];
