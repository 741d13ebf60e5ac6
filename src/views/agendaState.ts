import type { GitHubError } from "../github/error.js";
import type { AgendaState } from "../host/context.js";

/** What the view shows where GitHub gave no agenda at all. */
export function stateAfter({ kind }: GitHubError): AgendaState {
  switch (kind) {
    case "offline":
    case "timeout":
    case "interrupted":
      return "offline";
    case "rateLimited":
    case "secondaryLimit":
      return "rateLimited";
    case "unauthorized":
      return "signedOut";
    default:
      return "failed";
  }
}
