import type { ReferenceKind } from "../model.js";

/** What the URL of an issue, a pull request or a discussion names. */
export interface SubjectUrl {
  readonly kind: Exclude<ReferenceKind, "unknown">;
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const KINDS: Readonly<Record<string, SubjectUrl["kind"] | undefined>> = {
  issues: "issue",
  pull: "pull",
  pulls: "pull",
  discussions: "discussion",
};

const SUBJECT_URL =
  /^https?:\/\/([\w.-]+)\/([\w-]+)\/([\w.-]+)\/(issues|pulls?|discussions)\/([1-9]\d{0,9})(?=[/?#]|$)/i;

/**
 * Reads the URL of an issue, a pull request or a discussion, whatever anchor, query or tab follows; undefined for
 * every other URL. Only hosts named after GitHub count: other forges have other paths.
 */
export function readSubjectUrl(url: string): SubjectUrl | undefined {
  const match = SUBJECT_URL.exec(url);
  if (!match) return undefined;
  const [, host = "", owner = "", repo = "", segment = "", number = ""] = match;
  const kind = KINDS[segment.toLowerCase()];
  if (!kind || !/\bgithub\b/i.test(host)) return undefined;
  return { kind, host: host.toLowerCase().replace(/^www\./, ""), owner, repo, number: Number(number) };
}
