import * as l10n from "@vscode/l10n";
import type { Subject } from "../github/subject.js";

/** How the state of a subject is shown: an icon, a colour of the theme, and in words, since colour says nothing to some. */
export interface SubjectState {
  /** Name of a codicon. */
  readonly icon: string;
  /** Id of a theme colour. */
  readonly color: string;
  readonly words: string;
}

export function stateOf(subject: Pick<Subject, "kind" | "state" | "stateReason" | "pull">): SubjectState {
  switch (subject.kind) {
    case "issue":
      return issueState(subject);
    case "pull":
      return pullState(subject);
    case "discussion":
      return subject.state === "open"
        ? { icon: "comment-discussion", color: "charts.green", words: l10n.t("Open discussion") }
        : { icon: "comment-discussion", color: "charts.purple", words: l10n.t("Closed discussion") };
  }
}

function issueState({ state, stateReason }: Pick<Subject, "state" | "stateReason">): SubjectState {
  if (state === "open") return { icon: "issues", color: "charts.green", words: l10n.t("Open issue") };
  if (stateReason === "notPlanned")
    return {
      icon: "circle-slash",
      color: "descriptionForeground",
      words: l10n.t("Issue closed as not planned"),
    };
  if (stateReason === "duplicate")
    return {
      icon: "circle-slash",
      color: "descriptionForeground",
      words: l10n.t("Issue closed as a duplicate"),
    };
  return { icon: "issue-closed", color: "charts.purple", words: l10n.t("Issue closed as completed") };
}

function pullState({ state, pull }: Pick<Subject, "state" | "pull">): SubjectState {
  if (state === "merged")
    return { icon: "git-merge", color: "charts.purple", words: l10n.t("Merged pull request") };
  if (state === "closed")
    return { icon: "git-pull-request-closed", color: "charts.red", words: l10n.t("Closed pull request") };
  if (pull?.isDraft)
    return {
      icon: "git-pull-request-draft",
      color: "descriptionForeground",
      words: l10n.t("Draft pull request"),
    };
  return { icon: "git-pull-request", color: "charts.green", words: l10n.t("Open pull request") };
}
