import type { RepositoryName } from "../minutes/model.js";
import { readRepositoryName } from "../minutes/outline/repositoryName.js";
import { GitHubError } from "./error.js";
import type { Places } from "./places.js";
import type { Json } from "./read.js";
import { excerptOf, readLabel, readStateReason } from "./readSubject.js";
import type { Subject } from "./subject.js";

/** An issue or a pull request as REST's search and `issues.get` have it. Throws `invalidResponse`. */
export function readRestIssue(issue: Json, { webOrigins }: Places): Subject {
  const pull = issue.at("pull_request");
  const merged = pull.optional((value) => value.at("merged_at").optional((time) => time.time()));
  const isClosed = issue.at("state").string() === "closed";
  const people = (list: Json) =>
    list.optional((value) => value.list().map((person) => person.at("login").string()));
  return {
    kind: pull.isNull ? "issue" : "pull",
    id: issue.at("node_id").string(),
    repository: readRepository(issue.at("repository_url")),
    // Without a sign-in GitHub shows public repositories only.
    isPrivate: issue.at("repository").optional((value) => value.at("private").boolean()) ?? false,
    number: issue.at("number").integer(),
    title: issue.at("title").string(),
    url: issue.at("html_url").link(webOrigins),
    state: merged ? "merged" : isClosed ? "closed" : "open",
    stateReason: readStateReason(issue.at("state_reason").optional((reason) => reason.string())),
    author: issue.at("user").optional((user) => user.at("login").string()),
    createdAt: issue.at("created_at").time(),
    updatedAt: issue.at("updated_at").time(),
    closedAt: issue.at("closed_at").optional((time) => time.time()),
    labels: issue.at("labels").list().map(readLabel),
    milestone: issue.at("milestone").optional((milestone) => milestone.at("title").string()),
    assignees: people(issue.at("assignees")) ?? [],
    comments: issue.at("comments").integer(),
    // Where GitHub gives no plain text (search does not everywhere), the Markdown has to do.
    excerpt: excerptOf(textOf(issue.at("body_text")) ?? textOf(issue.at("body")) ?? ""),
    pull: pull.isNull
      ? undefined
      : {
          isDraft: issue.at("draft").optional((draft) => draft.boolean()) ?? false,
          review: undefined,
          checks: undefined,
          additions: undefined,
          deletions: undefined,
          changedFiles: undefined,
        },
  };
}

/** From `https://api.github.com/repos/owner/name`. Throws `invalidResponse`. */
function readRepository(url: Json): RepositoryName {
  const [owner, name] = url.string().split("/").slice(-2);
  const repository = readRepositoryName(`${owner ?? ""}/${name ?? ""}`);
  if (!repository) throw new GitHubError("invalidResponse", "an issue names no repository");
  return repository;
}

function textOf(json: Json): string | undefined {
  return json.optional((value) => value.string());
}
