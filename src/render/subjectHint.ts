import * as l10n from "@vscode/l10n";
import type { Subject } from "../github/subject.js";
import { renderDay } from "./day.js";

/** The state of an issue or a pull request in the fewest words, `closed 3 May`: read beside the text, without colour. */
export function subjectHint(subject: Subject, now: Date): string {
  const { state, stateReason, closedAt, pull } = subject;
  if (state === "open") return pull?.isDraft ? l10n.t("draft") : l10n.t("open");
  const how =
    state === "merged"
      ? l10n.t("merged")
      : stateReason === "notPlanned"
        ? l10n.t("not planned")
        : stateReason === "duplicate"
          ? l10n.t("duplicate")
          : l10n.t("closed");
  return closedAt ? `${how} ${renderDay(closedAt, now)}` : how;
}
