import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { subjectsQuery } from "./queries.js";
import { readRestIssue } from "./readRest.js";
import { readSubject } from "./readSubject.js";
import type { Subject, SubjectName } from "./subject.js";

/** Subjects by name: all in one request where signed in, else one REST request each. An error stands in a name's place. */
export async function fetchSubjects(
  client: GitHubClient,
  names: readonly SubjectName[],
): Promise<readonly (Subject | Error)[]> {
  if (!(await client.isSignedIn())) return Promise.all(names.map((name) => fetchPublic(client, name)));
  const { document, variables } = subjectsQuery(names);
  const { data, missing, ssoUrl } = await client.graphql(document, variables);
  return names.map((name, index) => {
    const node = data.at(`s${index}`).at("subject");
    try {
      if (!node.isNull) return readSubject(node);
    } catch (error) {
      return error as Error;
    }
    const type = missing.get(`s${index}.subject`) ?? missing.get(`s${index}`) ?? "NOT_FOUND";
    const path = `${name.repository.owner}/${name.repository.name}#${name.number}`;
    if (ssoUrl) return new GitHubError("sso", path, undefined, ssoUrl);
    return new GitHubError(
      type === "NOT_FOUND" ? "notFound" : type === "FORBIDDEN" ? "forbidden" : "partial",
      path,
    );
  });
}

async function fetchPublic(client: GitHubClient, name: SubjectName): Promise<Subject | Error> {
  const { owner, name: repo } = name.repository;
  try {
    // REST has no discussions; GraphQL answers only to a sign-in.
    if (name.isDiscussion) throw new GitHubError("unauthorized", "discussions need a sign-in");
    return readRestIssue(
      await client.rest("GET /repos/{owner}/{repo}/issues/{issue_number}", {
        owner,
        repo,
        issue_number: name.number,
      }),
    );
  } catch (error) {
    return error as Error;
  }
}
