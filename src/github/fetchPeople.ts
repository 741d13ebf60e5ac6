import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { orError } from "./orError.js";
import { peopleQuery, teamDocument } from "./queries.js";
import { readPerson, readRestPerson } from "./readPerson.js";
import type { Person } from "./subject.js";

const mostPages = 10;

/** People by login: all in one request where signed in, else one REST request each. An error stands in a login's place. */
export async function fetchPeople(
  client: GitHubClient,
  logins: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly (Person | GitHubError)[]> {
  if (!(await client.isSignedIn()))
    return Promise.all(logins.map((login) => orError(() => fetchPublic(client, login, signal))));
  const { document, variables } = peopleQuery(logins);
  const { data, gaps } = await client.query(document, variables, signal);
  return Promise.all(
    logins.map((_, index) =>
      orError(() => {
        const user = data.at(`p${index}`);
        if (user.isNull) throw gaps.get(`p${index}`) ?? new GitHubError("notFound", "no such person");
        return readPerson(user, client.places);
      }),
    ),
  );
}

async function fetchPublic(
  client: GitHubClient,
  login: string,
  signal: AbortSignal | undefined,
): Promise<Person> {
  return readRestPerson(
    (await client.get("/users/{username}", { username: login }, { signal })).data,
    client.places,
  );
}

/**
 * The members of an organisation's team.
 *
 * @throws GitHubError `unauthorized` where nobody is signed in, `forbidden` without the scope, `notFound` where the
 *   team is none, or none that this account may see
 */
export async function fetchTeam(
  client: GitHubClient,
  { org, team }: { readonly org: string; readonly team: string },
  signal: AbortSignal | undefined,
): Promise<readonly Person[]> {
  if (!(await client.isSignedIn())) throw new GitHubError("unauthorized", "teams need a sign-in");
  const people = new Map<string, Person>();
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { data, gaps } = await client.query(teamDocument, { org, team, after }, signal);
    const members = data.at("organization").at("team").at("members");
    const [gap] = gaps.values();
    if (members.isNull) throw gap ?? new GitHubError("notFound", "no such team");
    for (const member of members.at("nodes").list()) {
      const person = readPerson(member, client.places);
      people.set(person.login, person);
    }
    if (!members.at("pageInfo").at("hasNextPage").boolean()) break;
    after = members.at("pageInfo").at("endCursor").string();
  }
  return [...people.values()];
}
