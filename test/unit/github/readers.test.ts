import assert from "node:assert/strict";
import { GitHubError } from "../../../src/github/error.js";
import { readGraphqlAnswer } from "../../../src/github/graphqlAnswer.js";
import { placesOf } from "../../../src/github/places.js";
import { Json } from "../../../src/github/read.js";
import { readPerson } from "../../../src/github/readPerson.js";
import { readRestIssue } from "../../../src/github/readRest.js";
import { excerptOf, readSubject } from "../../../src/github/readSubject.js";

const places = placesOf("https://api.github.com");

const pull = {
  __typename: "PullRequest",
  id: "PR_1",
  number: 7,
  title: "src: a change",
  url: "https://github.com/nodejs/node/pull/7",
  createdAt: "2024-04-18T06:54:46Z",
  updatedAt: "2024-05-07T21:33:25Z",
  closedAt: null,
  bodyText: "One\n\n two",
  author: null,
  repository: { name: "node", isPrivate: false, owner: { login: "nodejs" } },
  comments: { totalCount: 3 },
  labels: { nodes: [{ name: "doc", color: "c5def5" }, null, { name: "odd", color: "red;" }] },
  milestone: { title: "23" },
  assignees: { nodes: [{ login: "a" }] },
  pullState: "MERGED",
  isDraft: false,
  reviewDecision: "CHANGES_REQUESTED",
  additions: 1,
  deletions: 2,
  changedFiles: 3,
  commits: {
    nodes: [
      {
        commit: {
          statusCheckRollup: {
            contexts: {
              checkRunCountsByState: [
                { state: "SUCCESS", count: 3 },
                { state: "SKIPPED", count: 1 },
                { state: "TIMED_OUT", count: 1 },
              ],
              statusContextCountsByState: [{ state: "EXPECTED", count: 2 }],
            },
          },
        },
      },
    ],
  },
};

const issue = {
  node_id: "I_1",
  number: 7,
  title: "A title",
  html_url: "https://github.com/nodejs/node/issues/7",
  repository_url: "https://api.github.com/repos/nodejs/node",
  state: "closed",
  state_reason: "not_planned",
  user: null,
  labels: [],
  milestone: null,
  assignees: [],
  comments: 0,
  created_at: "2024-04-18T06:54:46Z",
  updated_at: "2024-04-18T06:54:46Z",
  closed_at: "2024-04-18T06:54:46Z",
  body: null,
};

function fails(read: () => unknown, message: RegExp): void {
  assert.throws(
    read,
    (error) =>
      error instanceof GitHubError && error.kind === "invalidResponse" && message.test(error.message),
  );
}

describe("readers", () => {
  it("read a pull request whole, with gaps where GitHub has none to tell", () => {
    assert.deepEqual(readSubject(new Json(pull), places), {
      kind: "pull",
      id: "PR_1",
      repository: { owner: "nodejs", name: "node" },
      isPrivate: false,
      number: 7,
      title: "src: a change",
      url: "https://github.com/nodejs/node/pull/7",
      state: "merged",
      stateReason: undefined,
      author: undefined,
      createdAt: "2024-04-18T06:54:46Z",
      updatedAt: "2024-05-07T21:33:25Z",
      closedAt: undefined,
      labels: [
        { name: "doc", color: "c5def5" },
        { name: "odd", color: "ededed" },
      ],
      milestone: "23",
      assignees: ["a"],
      comments: 3,
      excerpt: "One two",
      pull: {
        isDraft: false,
        review: "changesRequested",
        checks: { passed: 4, failed: 1, pending: 2 },
        additions: 1,
        deletions: 2,
        changedFiles: 3,
      },
    });
    const unchecked = readSubject(new Json({ ...pull, commits: undefined }), places);
    assert.equal(unchecked.pull?.checks, undefined);
    const read = readRestIssue(new Json(issue), places);
    assert.deepEqual(
      [read.state, read.stateReason, read.excerpt, read.pull],
      ["closed", "notPlanned", "", undefined],
    );
  });

  it("name the path of what is missing or wrong, and never crash", () => {
    const wrong: unknown[] = [undefined, null, 7n, {}, [], "text", Number.NaN];
    const required = [
      "__typename",
      "id",
      "number",
      "title",
      "url",
      "createdAt",
      "updatedAt",
      "repository",
      "comments",
    ];
    for (const field of required)
      for (const value of wrong) {
        if (typeof value === "string" && ["id", "title"].includes(field)) continue;
        fails(
          () => readSubject(new Json({ ...pull, [field]: value }), places),
          new RegExp(`answer\\.${field}|kind`),
        );
      }
    for (const value of wrong) {
      fails(() => readSubject(new Json(value), places), /^answer\./);
      fails(() => readRestIssue(new Json(value), places), /^answer\./);
      fails(() => readPerson(new Json(value), places), /^answer\./);
    }
    fails(
      () => readSubject(new Json({ ...pull, number: 9007199254740993123n }), places),
      /answer\.number is not a whole/,
    );
    fails(
      () => readSubject(new Json({ ...pull, labels: { nodes: [{ name: 1 }] } }), places),
      /labels\.nodes\[0\]\.name/,
    );
    fails(
      () => readRestIssue(new Json({ ...issue, repository_url: "https://api.github.com/" }), places),
      /repository/,
    );
  });

  it("take nothing from an object's prototype", () => {
    const json = new Json(JSON.parse('{"__proto__": {"login": "x"}}'));
    assert.ok(json.at("login").isNull && json.at("toString").isNull && json.at("constructor").isNull);
  });

  it("cut an excerpt at a word, never inside a character", () => {
    assert.equal(excerptOf("  a\r\n\tb  "), "a b");
    const words = excerptOf("word ".repeat(100));
    assert.ok(words.length <= 302 && words.endsWith("word …"));
    const emoji = excerptOf(`${"x".repeat(299)}${"😀".repeat(50)}`);
    assert.doesNotMatch(emoji, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    assert.ok(excerptOf(`${" ".repeat(1_000_000)}x`).length < 10);
  });

  it("tell a query that GitHub does not understand from data that it could not find", () => {
    const read = (body: unknown) =>
      readGraphqlAnswer(new Json(body), new Headers(), { what: "GraphQL X", now: 0, places });
    const kind = (body: unknown) => {
      try {
        return read(body).gaps.get("a.0")?.kind;
      } catch (error) {
        return error instanceof GitHubError ? `thrown ${error.kind}` : "crash";
      }
    };
    const at = (type: string) =>
      kind({ data: { a: [null] }, errors: [{ type, path: ["a", 0], message: "secret" }] });
    assert.deepEqual(["NOT_FOUND", "FORBIDDEN", "INSUFFICIENT_SCOPES", "SERVICE_UNAVAILABLE"].map(at), [
      "notFound",
      "forbidden",
      "forbidden",
      "partial",
    ]);
    assert.equal(
      kind({ errors: [{ message: "Field 'x' doesn't exist on type 'Query'" }] }),
      "thrown rejected",
    );
    assert.equal(kind({ data: null }), "thrown invalidResponse");
    assert.equal(kind({ data: null, errors: "?" }), "thrown invalidResponse");
    assert.equal(kind([]), "thrown invalidResponse");
  });

  it("know the avatars and pages of Enterprise as its own", () => {
    const enterprise = placesOf("https://ghe.example/api/v3");
    const user = {
      login: "a",
      name: " ",
      url: "https://ghe.example/a",
      avatarUrl: "https://avatars.ghe.example/u/1",
    };
    assert.deepEqual(readPerson(new Json(user), enterprise), {
      login: "a",
      name: undefined,
      avatarUrl: "https://avatars.ghe.example/u/1",
      url: "https://ghe.example/a",
    });
    fails(() => readPerson(new Json(user), places), /answer\.url/);
  });
});
