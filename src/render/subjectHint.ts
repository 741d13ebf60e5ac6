import type { Subject } from "../github/subject.js";
import { renderDay } from "./day.js";

/** The state of an issue or a pull request in the fewest words, `closed 3 May`: read beside the text, without colour. */
export function subjectHint(subject: Subject, now: Date): string {
  const { state, stateReason, closedAt, pull } = subject;
  if (state === "open") return pull?.isDraft ? "draft" : "open";
  const how =
    state === "merged"
      ? "merged"
      : stateReason === "notPlanned"
        ? "not planned"
        : stateReason === "duplicate"
          ? "duplicate"
          : "closed";
  return closedAt ? `${how} ${renderDay(closedAt, now)}` : how;
}
