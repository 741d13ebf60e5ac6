/** What the local GitHub knows, as plain data; `World` holds it, `rest/` and `graphql/` show it. Times are ISO 8601, UTC. */

export interface Person {
  readonly id: number;
  readonly login: string;
  readonly name: string | undefined;
  readonly company: string | undefined;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

export interface Team {
  readonly org: string;
  readonly slug: string;
  readonly name: string;
  /** Logins. */
  readonly members: readonly string[];
}

export interface WorkflowRun {
  readonly repository: string;
  readonly id: number;
  readonly name: string;
  readonly conclusion: "success" | "failure";
  readonly createdAt: string;
  readonly jobs: readonly {
    readonly id: number;
    readonly name: string;
    readonly conclusion: "success" | "failure";
  }[];
}

export interface Discussion {
  readonly id: number;
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string | undefined;
  readonly createdAt: string;
  readonly category: string;
  readonly comments: number;
  readonly labels: readonly string[];
  readonly closedAt: string | undefined;
}

export interface Comment {
  readonly id: number;
  readonly author: string | undefined;
  body: string;
  readonly createdAt: string;
}

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";
export type ReviewDecision = "APPROVED" | "CHANGES_REQUESTED" | "REVIEW_REQUIRED";

/** What only a pull request has. */
export interface PullPart {
  isDraft: boolean;
  mergedAt: string | undefined;
  review: ReviewDecision | undefined;
  /** Absent where no check ever ran. */
  checks: { readonly passed: number; readonly failed: number; readonly pending: number } | undefined;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
  readonly commits: number;
  readonly head: string;
  readonly base: string;
}

/** An issue or a pull request: GitHub numbers both in one row. */
export interface Item {
  readonly id: number;
  /** `owner/name`. */
  repository: string;
  readonly number: number;
  title: string;
  body: string;
  /** Absent for a deleted account. */
  readonly author: string | undefined;
  state: "open" | "closed";
  stateReason: StateReason | undefined;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
  labels: string[];
  milestone: string | undefined;
  assignees: string[];
  readonly comments: Comment[];
  readonly pull: PullPart | undefined;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly description: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly defaultBranch: string;
  /** `owner/name` it was known by before. */
  readonly formerNames: readonly string[];
  readonly forkOf: string | undefined;
  readonly createdAt: string;
}
