import { GitHubError } from "./error.js";
import type { Places } from "./places.js";
import type { Json } from "./read.js";
import type { Checks, Label, PullDetails, Subject } from "./subject.js";

const excerptLength = 300;

/** An issue, a pull request or a discussion as the GraphQL fragments ask for it. Throws `invalidResponse`. */
export function readSubject(node: Json, { webOrigins }: Places): Subject {
  const type = node.at("__typename").string();
  const repository = node.at("repository");
  return {
    kind: readKind(node.at("__typename")),
    id: node.at("id").string(),
    repository: { owner: repository.at("owner").at("login").string(), name: repository.at("name").string() },
    isPrivate: repository.at("isPrivate").boolean(),
    number: node.at("number").integer(),
    title: node.at("title").string(),
    url: node.at("url").link(webOrigins),
    state: readState(node),
    stateReason: readStateReason(node.at("stateReason").optional((reason) => reason.string())),
    author: node.at("author").optional((author) => author.at("login").string()),
    createdAt: node.at("createdAt").time(),
    updatedAt: node.at("updatedAt").time(),
    closedAt: node.at("closedAt").optional((time) => time.time()),
    labels: node.at("labels").optional((labels) => labels.at("nodes").list().map(readLabel)) ?? [],
    milestone: node.at("milestone").optional((milestone) => milestone.at("title").string()),
    assignees:
      node.at("assignees").optional((assignees) =>
        assignees
          .at("nodes")
          .list()
          .map((assignee) => assignee.at("login").string()),
      ) ?? [],
    comments: node.at("comments").at("totalCount").integer(),
    excerpt: excerptOf(node.at("bodyText").string()),
    pull: type === "PullRequest" ? readPull(node) : undefined,
  };
}

function readKind(type: Json): Subject["kind"] {
  switch (type.string()) {
    case "Issue":
      return "issue";
    case "PullRequest":
      return "pull";
    case "Discussion":
      return "discussion";
    default:
      throw new GitHubError("invalidResponse", "an answer is of a kind that was not asked for");
  }
}

/** GraphQL and REST write labels alike. */
export function readLabel(label: Json): Label {
  const color = label.at("color").optional((value) => value.string()) ?? "";
  return { name: label.at("name").string(), color: /^[\da-f]{6}$/i.test(color) ? color : "ededed" };
}

function readState(node: Json): Subject["state"] {
  const closed = node.at("closed").optional((value) => value.boolean());
  if (closed !== undefined) return closed ? "closed" : "open";
  const state = node.at("pullState").optional((value) => value.string()) ?? node.at("issueState").string();
  return state === "MERGED" ? "merged" : state === "CLOSED" ? "closed" : "open";
}

/** Takes both GraphQL's and REST's way of writing it. */
export function readStateReason(reason: string | undefined): Subject["stateReason"] {
  switch (reason?.toLowerCase()) {
    case "completed":
      return "completed";
    case "not_planned":
      return "notPlanned";
    case "duplicate":
      return "duplicate";
    case "reopened":
      return "reopened";
    default:
      return undefined;
  }
}

function readPull(node: Json): PullDetails {
  const rollup = node
    .at("commits")
    .optional((commits) => commits.at("nodes").list()[0])
    ?.at("commit")
    .at("statusCheckRollup");
  return {
    isDraft: node.at("isDraft").boolean(),
    review: readReview(node.at("reviewDecision").optional((decision) => decision.string())),
    checks: rollup?.optional((value) => readChecks(value.at("contexts"))),
    additions: node.at("additions").optional((value) => value.integer()),
    deletions: node.at("deletions").optional((value) => value.integer()),
    changedFiles: node.at("changedFiles").optional((value) => value.integer()),
  };
}

function readReview(decision: string | undefined): PullDetails["review"] {
  switch (decision) {
    case "APPROVED":
      return "approved";
    case "CHANGES_REQUESTED":
      return "changesRequested";
    case "REVIEW_REQUIRED":
      return "reviewRequired";
    default:
      return undefined;
  }
}

const passing = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);
const pending = new Set(["PENDING", "EXPECTED", "QUEUED", "IN_PROGRESS", "WAITING", "REQUESTED"]);

function readChecks(contexts: Json): Checks {
  const counts = { passed: 0, failed: 0, pending: 0 };
  for (const list of ["checkRunCountsByState", "statusContextCountsByState"])
    for (const entry of contexts.at(list).optional((value) => value.list()) ?? []) {
      const state = entry.at("state").string();
      counts[passing.has(state) ? "passed" : pending.has(state) ? "pending" : "failed"] += entry
        .at("count")
        .integer();
    }
  return counts;
}

/** The beginning of a body as one paragraph, cut at a word, never inside a character. */
export function excerptOf(body: string): string {
  const words = body
    .slice(0, excerptLength * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= excerptLength) return words;
  const cut = words.lastIndexOf(" ", excerptLength);
  return `${words.slice(0, cut > 0 ? cut : excerptLength).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
