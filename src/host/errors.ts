import type { GitHubError } from "../github/error.js";
import { sentence } from "../github/sentences.js";

/** What went wrong in one sentence, times as people here write them. */
export function toSentence(error: GitHubError): string {
  return sentence(error, toTime);
}

/** `14:02` */
export function toTime(moment: number): string {
  return new Date(moment).toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
}
