import assert from "node:assert/strict";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { ask, query } from "./ask.js";

const details = `
  __typename
  ... on Issue { id number title state stateReason author { login } milestone { title } bodyText closedAt
    repository { nameWithOwner isPrivate } labels(first: 10) { nodes { name color } }
    assignees(first: 5) { nodes { login } } comments { totalCount } }
  ... on PullRequest { id number title pullState: state isDraft reviewDecision additions deletions changedFiles
    repository { nameWithOwner isPrivate }
    commits(last: 1) { nodes { commit { statusCheckRollup { state
      contexts(first: 1) { checkRunCountsByState { state count } } } } } } }
`;

describe("the local GitHub's GraphQL interface", () => {
  let github: LocalGitHub;
  before(async () => (github = await startGitHub({ validate: true })));
  after(() => github.close());

  it("answers a whole agenda in one request", async () => {
    const text = `query Agenda($words: String!) {
      search(type: ISSUE, query: $words, first: 100) { issueCount pageInfo { hasNextPage } nodes { ${details} } }
      rateLimit { cost remaining resetAt }
    }`;
    github.forgetRequests();
    const reply = await query(github, text, { words: "is:open label:security-wg-agenda org:nodejs" });
    assert.equal(reply.get("errors"), undefined);
    assert.deepEqual(
      [reply.get("data.search.issueCount"), (reply.get("data.search.nodes") as unknown[]).length],
      [13, 13],
    );
    assert.deepEqual(
      github.requests.map((request) => request.operation),
      ["Agenda"],
    );
    const pull = `data.search.nodes.${(reply.get("data.search.nodes.*.number") as number[]).indexOf(52910)}`;
    assert.deepEqual(
      ["isDraft", "reviewDecision", "additions", "deletions", "changedFiles"].map((field) =>
        reply.get(`${pull}.${field}`),
      ),
      [false, "CHANGES_REQUESTED", 120, 1044, 23],
    );
    assert.deepEqual(reply.get(`${pull}.commits.nodes.0.commit.statusCheckRollup`), {
      state: "FAILURE",
      contexts: {
        checkRunCountsByState: [
          { state: "SUCCESS", count: 41 },
          { state: "FAILURE", count: 1 },
        ],
      },
    });
  });

  it("shows one issue as REST does, under the same id", async () => {
    const text = `{ repository(owner: "nodejs", name: "node") { issueOrPullRequest(number: 52575) { ${details} } } }`;
    const reply = await query(github, text);
    const node = (path: string): unknown => reply.get(`data.repository.issueOrPullRequest.${path}`);
    const rest = await ask(github, "/repos/nodejs/node/issues/52575");
    assert.equal(node("id"), rest.get("node_id"));
    assert.equal(node("title"), rest.get("title"));
    assert.deepEqual([node("state"), node("stateReason")], ["CLOSED", "COMPLETED"]);
    assert.equal(node("closedAt"), rest.get("closed_at"));
    assert.deepEqual(node("labels.nodes.*.name"), rest.get("labels.*.name"));
    assert.match(String(node("bodyText")), /^The policy feature/);
    assert.doesNotMatch(String(node("bodyText")), /`/);
  });

  it("finds nodes again by id, and says which are missing", async () => {
    const id = (await ask(github, "/repos/nodejs/node/pulls/52910")).get("node_id");
    const reply = await query(github, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [id, "I_nothing"],
    });
    assert.deepEqual(reply.get("data.nodes"), [{ id }, null]);
    const person = (await ask(github, "/users/mhdawson")).get("node_id");
    const one = await query(github, "query($id: ID!) { node(id: $id) { ... on User { name } } }", {
      id: person,
    });
    assert.equal(one.get("data.node.name"), "Michael Dawson");
    assert.deepEqual([reply.get("errors.0.type"), reply.get("errors.0.path")], ["NOT_FOUND", ["nodes", 1]]);
  });

  it("keeps what it has where a part is missing", async () => {
    const text = `{
      there: repository(owner: "nodejs", name: "node") { issueOrPullRequest(number: 52575) { __typename } }
      gone: repository(owner: "nodejs", name: "node") { issueOrPullRequest(number: 99999) { __typename } }
      nowhere: repository(owner: "nodejs", name: "nothing") { id }
    }`;
    const reply = await query(github, text);
    assert.equal(reply.status, 200);
    assert.deepEqual(reply.get("data"), {
      there: { issueOrPullRequest: { __typename: "Issue" } },
      gone: { issueOrPullRequest: null },
      nowhere: null,
    });
    assert.deepEqual(
      (reply.get("errors") as { type: string; path: string[] }[]).map(({ type, path }) => [
        type,
        path.join("."),
      ]),
      [
        ["NOT_FOUND", "gone.issueOrPullRequest"],
        ["NOT_FOUND", "nowhere"],
      ],
    );
  });

  it("hides the private repository from outsiders, follows renames, finds discussions", async () => {
    const hidden = await query(
      github,
      `{ repository(owner: "nodejs", name: "security-private") { id } }`,
      {},
      "public-token",
    );
    assert.equal(hidden.get("data.repository"), null);
    const seen = await query(
      github,
      `{ repository(owner: "nodejs", name: "security-private") { isPrivate } }`,
    );
    assert.equal(seen.get("data.repository.isPrivate"), true);
    const renamed = await query(
      github,
      `{ repository(owner: "nodejs", name: "nodejs.dev") { nameWithOwner } }`,
    );
    assert.equal(renamed.get("data.repository.nameWithOwner"), "nodejs/nodejs.org");
    const talk = `{ repository(owner: "nodejs", name: "node") { discussion(number: 52720) { title comments { totalCount } } } }`;
    assert.equal((await query(github, talk)).get("data.repository.discussion.comments.totalCount"), 18);
  });

  it("knows people, nobody by an impossible handle, and teams for members", async () => {
    const text = `{ user(login: "italojs_") { login } other: user(login: "ITALOJS") { login name avatarUrl } viewer { login }
      organization(login: "nodejs") { team(slug: "tsc") { members(first: 100) { totalCount nodes { login name } } } } }`;
    const reply = await query(github, text);
    assert.equal(reply.get("data.user"), null);
    assert.equal(reply.get("data.other.name"), "Italo José");
    assert.match(
      String(reply.get("data.other.avatarUrl")),
      /^https:\/\/avatars\.githubusercontent\.com\/u\/\d+/,
    );
    assert.equal(reply.get("data.viewer.login"), "minutes-demo");
    assert.equal(
      (reply.get("data.organization.team.members.nodes") as unknown[]).length,
      reply.get("data.organization.team.members.totalCount"),
    );
    const outsider = await query(
      github,
      `{ organization(login: "nodejs") { team(slug: "tsc") { id } } }`,
      {},
      "public-token",
    );
    assert.equal(outsider.get("errors.0.type"), "INSUFFICIENT_SCOPES");
  });

  it("turns pages by cursors", async () => {
    const text = `query($after: String) { search(type: ISSUE, query: "label:bulk-agenda", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { ... on Issue { id } ... on PullRequest { id } } } }`;
    const ids = new Set<string>();
    let after: string | null = null;
    let pages = 0;
    do {
      const reply = await query(github, text, { after });
      for (const node of reply.get("data.search.nodes") as { id: string }[]) ids.add(node.id);
      const { hasNextPage, endCursor } = reply.get("data.search.pageInfo") as {
        hasNextPage: boolean;
        endCursor: string;
      };
      after = hasNextPage ? endCursor : null;
      pages += 1;
    } while (after !== null);
    assert.deepEqual([pages, ids.size], [3, 300]);
  });

  it("refuses what GitHub refuses", async () => {
    const anonymous = await query(github, "{ viewer { login } }", {}, "");
    assert.equal(anonymous.status, 401);
    const repository = `repository(owner: "nodejs", name: "node")`;
    const refused = async (text: string): Promise<string> =>
      String((await query(github, text)).get("errors.0.message"));
    assert.match(await refused(`{ ${repository} { nothing } }`), /Cannot query field "nothing"/);
    assert.match(await refused(`{ ${repository} `), /Syntax Error/);
    const labels = (size: string): string =>
      `{ ${repository} { issue(number: 52575) { labels${size} { nodes { name } } } } }`;
    assert.match(await refused(labels("")), /must provide a `first` or `last`/);
    assert.match(await refused(labels("(first: 101)")), /limit of 100/);
    assert.match(
      await refused(`{ search(type: ISSUE, query: "lable:x", first: 1) { issueCount } }`),
      /not understood/,
    );
  });

  it("says so when it does not know a field of the schema", async () => {
    const reply = await query(github, `{ repository(owner: "nodejs", name: "node") { forkCount } }`);
    assert.match(String(reply.get("errors.0.message")), /does not know Repository\.forkCount/);
  });
});
