import type { RepositoryName } from "../minutes/model.js";

/** An issue, a pull request or a discussion as GitHub last described it. Times are ISO 8601 in UTC. */
export interface Subject {
  readonly kind: "issue" | "pull" | "discussion";
  /** GitHub's global node id, the key by which lists are de-duplicated. */
  readonly id: string;
  readonly repository: RepositoryName;
  readonly isPrivate: boolean;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: "open" | "closed" | "merged";
  /** GitHub's reason for a closed issue. */
  readonly stateReason: "completed" | "notPlanned" | "duplicate" | "reopened" | undefined;
  /** Login; absent for a deleted account. */
  readonly author: string | undefined;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | undefined;
  readonly labels: readonly Label[];
  readonly milestone: string | undefined;
  readonly assignees: readonly string[];
  readonly comments: number;
  /** The beginning of the body's plain text, at most about 300 characters. */
  readonly excerpt: string;
  /** Only for pull requests; absent parts were not asked for or not answered. */
  readonly pull: PullDetails | undefined;
}

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits without `#`. */
  readonly color: string;
}

export interface PullDetails {
  readonly isDraft: boolean;
  readonly review: "approved" | "changesRequested" | "reviewRequired" | undefined;
  readonly checks: Checks | undefined;
  readonly additions: number | undefined;
  readonly deletions: number | undefined;
  readonly changedFiles: number | undefined;
}

export interface Checks {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

export interface Person {
  readonly login: string;
  readonly name: string | undefined;
  /** On GitHub's own avatar host only. */
  readonly avatarUrl: string | undefined;
  readonly url: string;
}

/** Names one subject on GitHub. */
export interface SubjectName {
  readonly repository: RepositoryName;
  readonly number: number;
  /** Set where the reference says that it is one: discussions are asked for in another way. */
  readonly isDiscussion?: boolean;
}
