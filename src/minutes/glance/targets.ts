import type { Minutes, Reference } from "../model.js";
import type { Span } from "../span.js";

/** Words that lead somewhere though nobody linked them. */
export interface Target {
  readonly kind: "issue" | "person";
  readonly span: Span;
  /** `owner/repo/issues/1` or `handle`, below the server's address. */
  readonly path: string;
  /** As people name it. */
  readonly words: string;
}

/**
 * Bare `#1`, `owner/repo#1` and `@handle`, with the path on GitHub that they stand for. What is a link or an address
 * already is left alone.
 */
export function bareTargets({ references, mentions, text }: Minutes): readonly Target[] {
  const issues = references.flatMap((reference): Target[] => {
    const path = isBare(reference, text) ? pathOf(reference) : undefined;
    return path === undefined ? [] : [{ kind: "issue", span: reference.span, path, words: named(reference) }];
  });
  const people = mentions.map(({ handle, span }): Target => {
    const [org = "", team] = handle.split("/");
    const path = team === undefined ? org : `orgs/${org}/teams/${team}`;
    return { kind: "person", span, path, words: `@${handle}` };
  });
  return [...issues, ...people].sort((one, other) => one.span.start - other.span.start);
}

function isBare({ span, target, host }: Reference, text: string): boolean {
  return (
    host === undefined &&
    target.start === span.start &&
    target.end === span.end &&
    !text.startsWith("http", span.start)
  );
}

/** GitHub leads from `issues` to pull requests by itself. */
function pathOf({ owner, repo, number, kind }: Reference): string | undefined {
  if (owner === undefined || repo === undefined) return undefined;
  return `${owner}/${repo}/${kind === "discussion" ? "discussions" : "issues"}/${number}`;
}

function named({ owner, repo, number }: Reference): string {
  return `${owner ?? ""}/${repo ?? ""}#${number}`;
}
