import { numberFrom } from "../identity.js";
import type { Comment, Item, PullPart, ReviewDecision, StateReason } from "../model.js";
import { people } from "./people.js";
import { bodyFrom, replyFrom } from "./prose.js";

/** The accounts of the demo say nothing of their own accord. */
const commenters = people.filter(({ login }) => !login.startsWith("minutes-"));

/** What a row says about an item; all the rest is made up from its number, always the same. */
interface IssueRow {
  readonly labels?: readonly string[];
  readonly body?: string;
  readonly comments?: number;
  readonly milestone?: string;
  readonly assignees?: readonly string[];
  readonly updated?: string;
  /** Day it was closed. */
  readonly closed?: string;
  /** Why; `completed` where it is closed and nothing is said. `reopened` also stands on open ones. */
  readonly reason?: StateReason;
}

interface PullRow extends Omit<IssueRow, "reason"> {
  readonly merged?: string;
  readonly draft?: true;
  readonly review?: ReviewDecision;
  /** Passed, failed, pending. */
  readonly checks?: readonly [number, number, number];
  /** Lines added, lines removed, files. */
  readonly size?: readonly [number, number, number];
  readonly head?: string;
}

/** An item that still lacks its repository. */
export type Row = (repository: string) => Item;

/** @param author `undefined` for a deleted account. @param created a day, `YYYY-MM-DD`. */
export function issue(
  number: number,
  title: string,
  author: string | undefined,
  created: string,
  row: IssueRow = {},
): Row {
  return (repository) => {
    const reason = row.reason ?? (row.closed === undefined ? undefined : "completed");
    return {
      ...common(repository, number, { title, author, created, row }),
      stateReason: reason,
      pull: undefined,
    };
  };
}

/** As `issue`, for a pull request. */
export function pull(
  number: number,
  title: string,
  author: string | undefined,
  created: string,
  row: PullRow = {},
): Row {
  return (repository) => {
    const closed = row.merged ?? row.closed;
    const shared = { ...row, ...(closed === undefined ? {} : { closed }) };
    const item = common(repository, number, { title, author, created, row: shared });
    return { ...item, pull: pullPart(item, row) };
  };
}

interface Words {
  readonly title: string;
  readonly author: string | undefined;
  readonly created: string;
  readonly row: Omit<IssueRow, "reason">;
}

function common(
  repository: string,
  number: number,
  { title, author, created, row }: Words,
): Omit<Item, "pull"> {
  const seed = numberFrom(`${repository}#${number}`);
  const createdAt = instant(created, seed);
  const closedAt = row.closed === undefined ? undefined : instant(row.closed, seed >>> 4);
  const comments = commentsOf(seed, createdAt, row.comments ?? seed % 9);
  return {
    id: 1_600_000_000 + (seed % 400_000_000),
    repository,
    number,
    title,
    body: row.body ?? bodyFrom(seed),
    author,
    state: closedAt === undefined ? "open" : "closed",
    stateReason: undefined,
    createdAt,
    updatedAt:
      closedAt ??
      (row.updated === undefined ? (comments.at(-1)?.createdAt ?? createdAt) : instant(row.updated, seed)),
    closedAt,
    labels: [...(row.labels ?? [])],
    milestone: row.milestone,
    assignees: [...(row.assignees ?? [])],
    comments,
  };
}

function pullPart(item: Omit<Item, "pull">, row: PullRow): PullPart {
  const seed = item.id;
  const [additions, deletions, changedFiles] = row.size ?? [(seed % 400) + 1, seed % 90, (seed % 12) + 1];
  const [passed, failed, pending] = row.checks ?? [(seed % 30) + 10, seed % 5 === 0 ? 1 : 0, 0];
  return {
    isDraft: row.draft ?? false,
    mergedAt: row.merged === undefined ? undefined : item.closedAt,
    review: row.review,
    checks: { passed, failed, pending },
    additions,
    deletions,
    changedFiles,
    commits: (seed % 3) + 1,
    head: row.head ?? `${item.author ?? "ghost"}:change-${item.number}`,
    base: "main",
  };
}

function instant(day: string, seed: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day}T${two(seed % 24)}:${two(seed % 60)}:${two((seed >>> 5) % 60)}Z`;
}

function commentsOf(seed: number, createdAt: string, count: number): Comment[] {
  const start = Date.parse(createdAt);
  return Array.from({ length: count }, (_, at) => ({
    id: 2_000_000_000 + ((seed + at * 7919) % 90_000_000),
    author: commenters[(seed + at * 5) % commenters.length]?.login,
    body: replyFrom(seed + at),
    createdAt: new Date(start + (at + 1) * 26 * 3_600_000).toISOString().replace(".000Z", "Z"),
  }));
}
