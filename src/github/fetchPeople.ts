import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { personDocument, teamDocument } from "./queries.js";
import { readPerson } from "./readRest.js";
import type { Person } from "./subject.js";

const mostPages = 10;

/** One person by login. */
export async function fetchPerson(
  client: GitHubClient,
  login: string,
  signal?: AbortSignal,
): Promise<Person> {
  if (!(await client.isSignedIn()))
    return readPerson(await client.rest("GET /users/{username}", { username: login }, signal));
  const { data } = await client.graphql(personDocument, { login }, signal);
  const user = data.at("user");
  if (user.isNull) throw new GitHubError("notFound", `no user ${login}`);
  return readPerson(user);
}

/** The members of an organisation's team; only for those who are signed in and may see it. */
export async function fetchTeam(
  client: GitHubClient,
  org: string,
  team: string,
  signal?: AbortSignal,
): Promise<readonly Person[]> {
  if (!(await client.isSignedIn())) throw new GitHubError("unauthorized", "teams need a sign-in");
  const people: Person[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { data } = await client.graphql(teamDocument, { org, team, after: after ?? null }, signal);
    const members = data
      .at("organization")
      .optional((value) => value.at("team").optional((found) => found.at("members")));
    if (!members) throw new GitHubError("notFound", `no team ${org}/${team}`);
    people.push(...members.at("nodes").list().map(readPerson));
    if (!members.at("pageInfo").at("hasNextPage").boolean()) break;
    after = members.at("pageInfo").at("endCursor").string();
  }
  return people;
}
