import type { SubjectName } from "./subject.js";

const common = `id number title url createdAt updatedAt bodyText author { login } repository { name isPrivate owner { login } } comments { totalCount }`;
const tracked = `labels(first: 20) { nodes { name color } } milestone { title } assignees(first: 10) { nodes { login } } closedAt`;

/** All that the tree, the hover and the completion show of one subject. */
const fragments = `
fragment IssueParts on Issue { __typename ${common} ${tracked} issueState: state stateReason }
fragment PullParts on PullRequest {
  __typename ${common} ${tracked} pullState: state isDraft reviewDecision additions deletions changedFiles
  commits(last: 1) { nodes { commit { statusCheckRollup { contexts(first: 1) {
    checkRunCountsByState { state count } statusContextCountsByState { state count }
  } } } } }
}`;

const rate = `rateLimit { limit remaining resetAt }`;

/** One page of an agenda: 100 at most, with everything that a hover shows. */
export const agendaDocument = `
query Agenda($search: String!, $after: String) {
  search(query: $search, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ...IssueParts ...PullParts }
  }
  ${rate}
}
${fragments}`;

/**
 * Many subjects in one request: `s0`, `s1`, … in the order of the names.
 * Owners and names travel as variables, never as part of the document.
 */
export function subjectsQuery(names: readonly SubjectName[]): {
  document: string;
  variables: Record<string, unknown>;
} {
  const variables: Record<string, unknown> = {};
  const parameters: string[] = [];
  const fields = names.map(({ repository, number, isDiscussion }, index) => {
    variables[`o${index}`] = repository.owner;
    variables[`r${index}`] = repository.name;
    variables[`n${index}`] = number;
    parameters.push(`$o${index}: String!, $r${index}: String!, $n${index}: Int!`);
    const subject = isDiscussion
      ? `subject: discussion(number: $n${index}) { __typename ${common} closed closedAt labels(first: 20) { nodes { name color } } }`
      : `subject: issueOrPullRequest(number: $n${index}) { ...IssueParts ...PullParts }`;
    return `s${index}: repository(owner: $o${index}, name: $r${index}) { ${subject} }`;
  });
  const used = names.some((name) => !name.isDiscussion) ? fragments : "";
  return {
    document: `query Subjects(${parameters.join(", ")}) { ${fields.join("\n")} ${rate} }${used}`,
    variables,
  };
}

export const personDocument = `query Person($login: String!) { user(login: $login) { login name avatarUrl(size: 64) url } ${rate} }`;

export const teamDocument = `
query Team($org: String!, $team: String!, $after: String) {
  organization(login: $org) { team(slug: $team) { members(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { login name avatarUrl(size: 64) url }
  } } }
  ${rate}
}`;
