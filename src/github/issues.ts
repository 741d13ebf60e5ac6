import type { RepositoryName } from "../minutes/model.js";
import type { GitHubClient } from "./client.js";
import type { Json } from "./read.js";
import { readRestIssue } from "./readRest.js";
import type { Subject } from "./subject.js";

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/**
 * The issue of a repository that has exactly this title, white space aside; the newest of several, open or closed. The
 * newest issues are read as they are, since the search learns of an issue only after a while. Throws `GitHubError`.
 */
export async function findIssue(
  client: GitHubClient,
  { owner, name }: RepositoryName,
  title: string,
  signal?: AbortSignal,
): Promise<Subject | undefined> {
  const isWanted = (issue: Json) =>
    issue.at("pull_request").isNull && collapsed(issue.at("title").string()) === collapsed(title);
  const newest = { owner, repo: name, state: "all", sort: "created", direction: "desc", per_page: 100 };
  const listed = await client.get("/repos/{owner}/{repo}/issues", newest, { signal });
  const found = listed.data.list().find(isWanted);
  if (found) return readRestIssue(found, client.places);
  // What is older the search finds: a phrase of the title, in this repository only.
  const q = `repo:${owner}/${name} is:issue in:title "${collapsed(title).replace(/["\\]/g, " ")}"`;
  const search = { q, per_page: 20, advanced_search: "true" };
  const { data } = await client.get("/search/issues", search, { signal });
  const older = data.at("items").list().find(isWanted);
  return older && readRestIssue(older, client.places);
}

/**
 * Makes an issue; the request is sent once.
 *
 * @throws GitHubError `unknownOutcome` where it may be there all the same: look before trying again
 */
export async function createIssue(
  client: GitHubClient,
  { owner, name }: RepositoryName,
  { title, body, labels }: NewIssue,
): Promise<Subject> {
  const issue = { owner, repo: name, title, body, labels };
  return readRestIssue(await client.write("POST /repos/{owner}/{repo}/issues", issue), client.places);
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
