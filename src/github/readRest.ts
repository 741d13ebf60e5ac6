import type { RepositoryName } from "../minutes/model.js";
import type { Json } from "./read.js";
import { excerptOf, readStateReason } from "./readSubject.js";
import type { Person, Subject } from "./subject.js";

/** An issue or a pull request as REST's search and `issues.get` have it. Throws `invalidResponse`. */
export function readRestIssue(issue: Json): Subject {
  const pull = issue.at("pull_request");
  const merged = pull.optional((value) => value.at("merged_at").optional((time) => time.string()));
  const isClosed = issue.at("state").string() === "closed";
  const people = (list: Json) =>
    list.optional((value) => value.list().map((person) => person.at("login").string()));
  return {
    kind: pull.isNull ? "issue" : "pull",
    id: issue.at("node_id").string(),
    repository: readRepository(issue.at("repository_url").string()),
    // Without a sign-in GitHub shows public repositories only.
    isPrivate: issue.at("repository").optional((value) => value.at("private").boolean()) ?? false,
    number: issue.at("number").number(),
    title: issue.at("title").string(),
    url: issue.at("html_url").string(),
    state: merged ? "merged" : isClosed ? "closed" : "open",
    stateReason: readStateReason(issue.at("state_reason").optional((reason) => reason.string())),
    author: issue.at("user").optional((user) => user.at("login").string()),
    createdAt: issue.at("created_at").string(),
    updatedAt: issue.at("updated_at").string(),
    closedAt: issue.at("closed_at").optional((time) => time.string()),
    labels: issue
      .at("labels")
      .list()
      .map((label) => ({
        name: label.at("name").string(),
        color: label.at("color").optional((color) => color.string()) ?? "",
      })),
    milestone: issue.at("milestone").optional((milestone) => milestone.at("title").string()),
    assignees: people(issue.at("assignees")) ?? [],
    comments: issue.at("comments").number(),
    excerpt: excerptOf(issue.at("body").optional((body) => body.string()) ?? ""),
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

/** From `https://api.github.com/repos/owner/name`. */
function readRepository(url: string): RepositoryName {
  const [name = "", owner = ""] = url.split("/").reverse();
  return { owner, name };
}

/** A person as GraphQL (`avatarUrl`, `url`) and REST (`avatar_url`, `html_url`) have him. */
export function readPerson(json: Json): Person {
  const either = (graphql: string, rest: string) =>
    json.at(graphql).isNull ? json.at(rest) : json.at(graphql);
  const avatar = either("avatarUrl", "avatar_url").optional((url) => url.string());
  return {
    login: json.at("login").string(),
    name: json.at("name").optional((name) => name.string() || undefined),
    avatarUrl: avatar && isAvatar(avatar) ? avatar : undefined,
    // REST's `url` is that of the API.
    url: (json.at("html_url").isNull ? json.at("url") : json.at("html_url")).string(),
  };
}

function isAvatar(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === "https://avatars.githubusercontent.com";
}
