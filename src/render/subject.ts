import * as l10n from "@vscode/l10n";
import type { PullDetails, Subject } from "../github/subject.js";
import { escapeAll } from "../minutes/escape.js";
import { renderDay } from "./day.js";
import { stateOf } from "./subjectState.js";

/** What the workspace's minutes say of an item. */
export interface ItemHistory {
  /** How many earlier minutes list it. */
  readonly times: number;
  /** The first and the last of them, `YYYY-MM-DD`. */
  readonly since: string;
  readonly lastNote: string | undefined;
}

/**
 * An issue, a pull request or a discussion as Markdown for the hover, the tree's tooltip and the completion's
 * documentation. Everything from outside is escaped; icons (`$(…)`) are the project's own.
 */
export function renderSubject(subject: Subject, now: Date, history?: ItemHistory): string {
  const blocks = [heading(subject), facts(subject, now)];
  const body = subject.excerpt === "" ? [] : ["---", escapeAll(subject.excerpt)];
  const past = history ? ["---", renderHistory(history, now)] : [];
  return [...blocks, ...body, ...past].join("\n\n");
}

/** What it is and where, for screen readers, which have read its title. */
export function describeSubject(subject: Subject): string {
  const { owner, name } = subject.repository;
  return l10n.t({
    message: "{0} in {1}",
    args: [stateOf(subject).words, `${owner}/${name}`],
    comment: "“Open issue”, its repository",
  });
}

function heading(subject: Subject): string {
  const { repository, number, title, url, isPrivate } = subject;
  const lock = isPrivate ? ` $(lock) ${l10n.t("private")}` : "";
  const link = `[${escapeAll(`${repository.owner}/${repository.name}#${number}`)}](${linkTarget(url)})`;
  return `$(${stateOf(subject).icon}) **${escapeAll(title)}** · ${link}${lock}`;
}

function facts(subject: Subject, now: Date): string {
  const { author, createdAt, comments, labels, milestone, assignees, pull } = subject;
  const lines = [
    [
      stateOf(subject).words,
      author
        ? l10n.t("opened {0} by {1}", renderDay(createdAt, now), escapeAll(author))
        : l10n.t("opened {0}", renderDay(createdAt, now)),
      ...(subject.closedAt ? [l10n.t("closed {0}", renderDay(subject.closedAt, now))] : []),
      comments === 1 ? l10n.t("1 comment") : l10n.t("{0} comments", comments),
    ],
    labels.map(({ name }) => `$(tag) ${escapeAll(name)}`),
    [
      ...(milestone ? [`$(milestone) ${escapeAll(milestone)}`] : []),
      ...(assignees.length > 0 ? [`$(person) ${assignees.map((login) => escapeAll(login)).join(", ")}`] : []),
    ],
    pull ? pullFacts(pull) : [],
  ];
  return lines
    .filter((line) => line.length > 0)
    .map((line) => line.join(" · "))
    .join("  \n");
}

function renderReview(review: NonNullable<PullDetails["review"]>): string {
  switch (review) {
    case "approved":
      return `$(check) ${l10n.t("approved")}`;
    case "changesRequested":
      return `$(request-changes) ${l10n.t("changes requested")}`;
    case "reviewRequired":
      return `$(eye) ${l10n.t("review required")}`;
  }
}

function pullFacts({ review, checks, additions, deletions, changedFiles }: PullDetails): string[] {
  const parts = review ? [renderReview(review)] : [];
  if (checks && checks.passed + checks.failed + checks.pending > 0) {
    const { passed, failed, pending } = checks;
    const words =
      pending > 0
        ? l10n.t("checks: {0} passed, {1} failed, {2} pending", passed, failed, pending)
        : l10n.t("checks: {0} passed, {1} failed", passed, failed);
    parts.push(`$(checklist) ${words}`);
  }
  if (additions !== undefined && deletions !== undefined) {
    const lines = `+${additions.toLocaleString("en")} −${deletions.toLocaleString("en")}`;
    parts.push(`$(diff) ${changedFiles === undefined ? lines : renderChanges(lines, changedFiles)}`);
  }
  return parts;
}

function renderChanges(lines: string, files: number): string {
  return files === 1 ? l10n.t("{0} in 1 file", lines) : l10n.t("{0} in {1} files", lines, files);
}

function renderHistory({ times, since, lastNote }: ItemHistory, now: Date): string {
  const day = renderDay(since, now);
  const words =
    times === 1
      ? l10n.t("In earlier minutes once, on {0}", day)
      : l10n.t("In earlier minutes {0} times since {1}", times, day);
  const note = lastNote ? ` · ${l10n.t("last note: {0}", escapeAll(lastNote))}` : "";
  return `$(history) ${words}${note}`;
}

/** Only https leads anywhere, and nothing in the address can end the link. */
function linkTarget(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") return "";
  return new URL(url).href.replace(/[()\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
