import type { Item, Repository } from "./model.js";

export type Test = (item: Item, repository: Repository) => boolean;

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const kinds: Readonly<Record<string, Test>> = {
  open: (item) => item.state === "open",
  closed: (item) => item.state === "closed",
  issue: (item) => item.pull === undefined,
  pr: (item) => item.pull !== undefined,
  "pull-request": (item) => item.pull !== undefined,
  merged: (item) => item.pull?.mergedAt !== undefined,
  unmerged: (item) => item.pull !== undefined && item.pull.mergedAt === undefined,
  draft: (item) => item.pull?.isDraft === true,
  public: (_, repository) => !repository.isPrivate,
  private: (_, repository) => repository.isPrivate,
};

const absences: Readonly<Record<string, Test>> = {
  label: (item) => item.labels.length === 0,
  milestone: (item) => item.milestone === undefined,
  assignee: (item) => item.assignees.length === 0,
};

const yesOrNo = (value: string, test: Test): Test | undefined =>
  value === "true" ? test : value === "false" ? (...args) => !test(...args) : undefined;

/** `2024-04-25`, `>=…`, `<…`, `a..b`, `a..*`: days or instants. */
function range(value: string, field: (item: Item) => string | undefined): Test | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?:T[\d:]+Z)?$/;
  const [from, to] = value.split("..");
  if (to !== undefined) {
    if (![from, to].every((bound) => bound === "*" || date.test(bound ?? ""))) return undefined;
    return between(field, from === "*" ? "" : (from ?? ""), to === "*" ? "9999" : `${to}~`);
  }
  const [, sign = "", day = ""] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? [];
  if (!date.test(day)) return undefined;
  // "~" sorts after every digit and "T": with it a day ends after its last instant.
  if (sign === ">") return between(field, `${day}~`, "9999");
  if (sign === ">=") return between(field, day, "9999");
  if (sign === "<") return between(field, "", day);
  return between(field, sign === "<=" ? "" : day, `${day}~`);
}

function between(field: (item: Item) => string | undefined, from: string, to: string): Test {
  return (item) => {
    const at = field(item);
    return at !== undefined && at >= from && at < to;
  };
}

/** What each qualifier means; a value that makes no sense has no test. */
export const qualifiers: Readonly<Record<string, (value: string) => Test | undefined>> = {
  is: (value) => kinds[value],
  type: (value) => (value === "issue" || value === "pr" ? kinds[value] : undefined),
  state: (value) => (value === "open" || value === "closed" ? kinds[value] : undefined),
  label: (value) => {
    const any = value.split(",");
    return (item) => item.labels.some((label) => any.some((wanted) => same(label, wanted)));
  },
  author: (value) => (item) => same(item.author, value),
  assignee: (value) => (item) => item.assignees.some((login) => same(login, value)),
  milestone: (value) => (item) => same(item.milestone, value),
  archived: (value) => yesOrNo(value, (_, repository) => repository.isArchived),
  draft: (value) => yesOrNo(value, (item) => item.pull?.isDraft === true),
  no: (value) => absences[value],
  reason: (value) => (item) => same(item.stateReason?.replace("_", " "), value),
  created: (value) => range(value, (item) => item.createdAt),
  updated: (value) => range(value, (item) => item.updatedAt),
  closed: (value) => range(value, (item) => item.closedAt),
  merged: (value) => range(value, (item) => item.pull?.mergedAt),
};
