import { createHash } from "node:crypto";
import { itemUrl, nodeId } from "../identity.js";
import type { Item, PullPart } from "../model.js";
import { connection, type GraphNode } from "./context.js";

type Checks = NonNullable<PullPart["checks"]>;

/** What a pull request has beyond an issue. */
export function pullFields(item: Item, pull: PullPart): GraphNode {
  const oid = createHash("sha1").update(itemUrl(item)).digest("hex");
  const checks = pull.checks === undefined ? null : rollup(item, pull.checks);
  const commit = {
    __typename: "Commit",
    id: nodeId("C", oid),
    oid,
    abbreviatedOid: oid.slice(0, 10),
    statusCheckRollup: checks,
  };
  const commits = [...Array<GraphNode>(pull.commits - 1).fill(commit), commit].map((one) => ({
    commit: one,
  }));
  return {
    state: pull.mergedAt === undefined ? item.state.toUpperCase() : "MERGED",
    isDraft: pull.isDraft,
    merged: pull.mergedAt !== undefined,
    mergedAt: pull.mergedAt ?? null,
    reviewDecision: pull.review ?? null,
    additions: pull.additions,
    deletions: pull.deletions,
    changedFiles: pull.changedFiles,
    headRefName: pull.head.split(":").at(-1),
    baseRefName: pull.base,
    headRefOid: oid,
    mergeable: item.state === "open" ? "MERGEABLE" : "UNKNOWN",
    statusCheckRollup: checks,
    commits: (page: { first?: number; last?: number }) => connection(commits, page),
  };
}

function rollup(item: Item, checks: Checks): GraphNode {
  const counts: [string, number][] = [
    ["SUCCESS", checks.passed],
    ["FAILURE", checks.failed],
    ["IN_PROGRESS", checks.pending],
  ];
  const runs = counts.flatMap(([state, count]) =>
    Array.from({ length: count }, (_, at) => checkRun(item, state, at)),
  );
  const countsByState = counts.filter(([, count]) => count > 0).map(([state, count]) => ({ state, count }));
  const state = checks.failed > 0 ? "FAILURE" : checks.pending > 0 ? "PENDING" : "SUCCESS";
  return {
    __typename: "StatusCheckRollup",
    id: nodeId("C", `${itemUrl(item)}/checks`),
    state,
    contexts: (page: { first?: number; after?: string }) =>
      connection(runs, page, {
        checkRunCount: runs.length,
        checkRunCountsByState: countsByState,
        statusContextCount: 0,
        statusContextCountsByState: [],
      }),
  };
}

function checkRun(item: Item, state: string, at: number): GraphNode {
  const isDone = state !== "IN_PROGRESS";
  return {
    __typename: "CheckRun",
    id: nodeId("C", `${itemUrl(item)}/checks/${state}/${at}`),
    name: `${state.toLowerCase()} ${at + 1}`,
    status: isDone ? "COMPLETED" : "IN_PROGRESS",
    conclusion: isDone ? state : null,
    detailsUrl: null,
  };
}
