import type { SubjectName } from "./subject.js";

const common = `id number title url createdAt updatedAt bodyText author { login } repository { name isPrivate owner { login } } comments { totalCount }`;
const labels = `labels(first: 20) { nodes { name color } }`;
const tracked = `${labels} milestone { title } assignees(first: 10) { nodes { login } } closedAt`;

/**
 * All that the tree, the hover and the completion show of one subject. The states are of different types, and so
 * need different names.
 */
const fragments = `
fragment IssueParts on Issue { __typename ${common} ${tracked} issueState: state stateReason }
fragment PullParts on PullRequest {
  __typename ${common} ${tracked} pullState: state isDraft reviewDecision additions deletions changedFiles
  commits(last: 1) { nodes { commit { statusCheckRollup { contexts(first: 1) {
    checkRunCountsByState { state count } statusContextCountsByState { state count }
  } } } } }
}`;

/** One page of an agenda, 100 at most, with everything that a hover shows. */
export const agendaDocument = `
query Agenda($search: String!, $first: Int!, $after: String) {
  search(query: $search, type: ISSUE, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ...IssueParts ...PullParts }
  }
}
${fragments}`;

/** A document with its variables: what strangers wrote travels as variables only. */
export interface Query {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Many subjects in one request: `s0`, `s1`, … in the order of the names, each with its `subject`. */
export function subjectsQuery(names: readonly SubjectName[]): Query {
  const variables: Record<string, unknown> = {};
  const parameters: string[] = [];
  const fields = names.map(({ repository, number, isDiscussion }, index) => {
    Object.assign(variables, {
      [`o${index}`]: repository.owner,
      [`r${index}`]: repository.name,
      [`n${index}`]: number,
    });
    parameters.push(`$o${index}: String!, $r${index}: String!, $n${index}: Int!`);
    const subject = isDiscussion
      ? `subject: discussion(number: $n${index}) { __typename ${common} ${labels} closed closedAt }`
      : `subject: issueOrPullRequest(number: $n${index}) { ...IssueParts ...PullParts }`;
    return `s${index}: repository(owner: $o${index}, name: $r${index}) { ${subject} }`;
  });
  // GraphQL refuses fragments that nothing uses.
  const used = names.some((name) => !name.isDiscussion) ? fragments : "";
  return {
    document: `query Subjects(${parameters.join(", ")}) {\n${fields.join("\n")}\n}${used}`,
    variables,
  };
}

const personParts = `login name avatarUrl(size: 64) url`;

/** Many people in one request: `p0`, `p1`, … in the order of the logins. */
export function peopleQuery(logins: readonly string[]): Query {
  const parameters = logins.map((_, index) => `$l${index}: String!`);
  const fields = logins.map((_, index) => `p${index}: user(login: $l${index}) { ${personParts} }`);
  const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
  return { document: `query People(${parameters.join(", ")}) {\n${fields.join("\n")}\n}`, variables };
}

/** One page of a team's members, 100 at most. */
export const teamDocument = `
query Team($org: String!, $team: String!, $after: String) {
  organization(login: $org) { team(slug: $team) { members(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ${personParts} }
  } } }
}`;
