import type { Subject } from "../../../src/github/subject.js";

/** A subject with what a test does not care about filled in. */
export function subject(known: Partial<Subject> = {}): Subject {
  const repository = known.repository ?? { owner: "nodejs", name: "node" };
  const number = known.number ?? 1;
  const kind = known.kind ?? "issue";
  return {
    kind,
    id: `${repository.owner}/${repository.name}#${number}`,
    repository,
    isPrivate: false,
    number,
    title: `Title ${number}`,
    url: `https://github.com/${repository.owner}/${repository.name}/${kind === "pull" ? "pull" : "issues"}/${number}`,
    state: "open",
    stateReason: undefined,
    author: "ada",
    createdAt: "2024-04-18T10:00:00Z",
    updatedAt: "2024-05-01T10:00:00Z",
    closedAt: undefined,
    labels: [{ name: "security-wg-agenda", color: "0366d6" }],
    milestone: undefined,
    assignees: [],
    comments: 0,
    excerpt: "",
    pull: undefined,
    ...known,
  };
}
