import type { GitHubClient } from "./client.js";
import { GitHubError } from "./error.js";
import { orError } from "./orError.js";
import { subjectsQuery } from "./queries.js";
import { readRestIssue } from "./readRest.js";
import { readSubject } from "./readSubject.js";
import type { Subject, SubjectName } from "./subject.js";

/** A subject with GitHub's mark of this very answer, where it gave one. */
export interface FetchedSubject {
  readonly subject: Subject;
  readonly etag: string | undefined;
}

/** A name with what is known of it from before. */
export interface AskedSubject {
  readonly name: SubjectName;
  readonly known: FetchedSubject | undefined;
}

/** GraphQL says "not found" of what was moved or deleted too; REST is asked about so many of them in one batch. */
const mostFollowed = 5;

/** Subjects by name: all in one request where signed in, else one REST request each. An error stands in a name's place. */
export async function fetchSubjects(
  client: GitHubClient,
  asked: readonly AskedSubject[],
  signal: AbortSignal | undefined,
): Promise<readonly (FetchedSubject | GitHubError)[]> {
  const askRest = (one: AskedSubject) => orError(() => fetchOne(client, one, signal));
  if (!(await client.isSignedIn())) return Promise.all(asked.map(askRest));
  const found = await fetchAll(
    client,
    asked.map(({ name }) => name),
    signal,
  );
  let followed = 0;
  return Promise.all(
    found.map(async (answer, index) => {
      const one = asked[index];
      const isMissing = answer instanceof GitHubError && answer.kind === "notFound";
      if (!one || !isMissing || one.name.isDiscussion || ++followed > mostFollowed) return answer;
      return orError(() => follow(client, one, signal));
    }),
  );
}

/** Finds where a subject went; whether it is private there only GraphQL says. */
async function follow(
  client: GitHubClient,
  one: AskedSubject,
  signal: AbortSignal | undefined,
): Promise<FetchedSubject | GitHubError> {
  const { subject } = await fetchOne(client, { name: one.name, known: undefined }, signal);
  const [found] = await fetchAll(client, [subject], signal);
  return found ?? new GitHubError("notFound", "no such issue");
}

async function fetchAll(
  client: GitHubClient,
  names: readonly SubjectName[],
  signal: AbortSignal | undefined,
): Promise<readonly (FetchedSubject | GitHubError)[]> {
  const { document, variables } = subjectsQuery(names);
  const { data, gaps } = await client.query(document, variables, signal);
  return Promise.all(
    names.map((_, index) =>
      orError(() => {
        const node = data.at(`s${index}`).at("subject");
        if (!node.isNull) return { subject: readSubject(node, client.places), etag: undefined };
        const gap = gaps.get(`s${index}.subject`) ?? gaps.get(`s${index}`) ?? gaps.get("");
        throw gap ?? new GitHubError("notFound", "no such issue");
      }),
    ),
  );
}

/** By REST, which follows what was moved and knows what was deleted. */
async function fetchOne(
  client: GitHubClient,
  { name, known }: AskedSubject,
  signal: AbortSignal | undefined,
): Promise<FetchedSubject> {
  // REST has no discussions; GraphQL answers only to a sign-in.
  if (name.isDiscussion) throw new GitHubError("unauthorized", "discussions need a sign-in");
  const parameters = { owner: name.repository.owner, repo: name.repository.name, issue_number: name.number };
  const path = "/repos/{owner}/{repo}/issues/{issue_number}";
  const answer = await client.get(path, parameters, { signal, etag: known?.etag });
  if (answer.isUnchanged && known) return known;
  return { subject: readRestIssue(answer.data, client.places), etag: answer.etag };
}
