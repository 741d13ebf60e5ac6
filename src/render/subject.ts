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

/** The whole of it in one sentence, for screen readers. */
export function describeSubject(subject: Subject): string {
  const { owner, name } = subject.repository;
  return `${stateOf(subject).words} ${subject.number} in ${owner}/${name}: ${subject.title}`;
}

function heading(subject: Subject): string {
  const { repository, number, title, url, isPrivate } = subject;
  const lock = isPrivate ? " $(lock) private" : "";
  const link = `[${escapeAll(`${repository.owner}/${repository.name}#${number}`)}](${linkTarget(url)})`;
  return `$(${stateOf(subject).icon}) **${escapeAll(title)}** · ${link}${lock}`;
}

function facts(subject: Subject, now: Date): string {
  const { author, createdAt, comments, labels, milestone, assignees, pull } = subject;
  const lines = [
    [
      stateOf(subject).words,
      `opened ${renderDay(createdAt, now)}${author ? ` by ${escapeAll(author)}` : ""}`,
      ...(subject.closedAt ? [`closed ${renderDay(subject.closedAt, now)}`] : []),
      comments === 1 ? "1 comment" : `${comments} comments`,
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

const reviews = {
  approved: "$(check) approved",
  changesRequested: "$(request-changes) changes requested",
  reviewRequired: "$(eye) review required",
};

function pullFacts({ review, checks, additions, deletions, changedFiles }: PullDetails): string[] {
  const parts = review ? [reviews[review]] : [];
  if (checks && checks.passed + checks.failed + checks.pending > 0) {
    const waiting = checks.pending > 0 ? `, ${checks.pending} pending` : "";
    parts.push(`$(checklist) checks: ${checks.passed} passed, ${checks.failed} failed${waiting}`);
  }
  if (additions !== undefined && deletions !== undefined)
    parts.push(
      `$(diff) +${additions.toLocaleString("en")} −${deletions.toLocaleString("en")}` +
        (changedFiles === undefined ? "" : ` in ${changedFiles} ${changedFiles === 1 ? "file" : "files"}`),
    );
  return parts;
}

function renderHistory({ times, since, lastNote }: ItemHistory, now: Date): string {
  const count = `$(history) In earlier minutes ${times === 1 ? "once, on" : `${times} times since`} ${renderDay(since, now)}`;
  return lastNote ? `${count} · last note: ${escapeAll(lastNote)}` : count;
}

/** Only https leads anywhere, and nothing in the address can end the link. */
function linkTarget(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") return "";
  return new URL(url).href.replace(/[()\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
