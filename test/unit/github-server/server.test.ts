import assert from "node:assert/strict";
import { githubLimits } from "../../github/limits.js";
import { startGitHub, type GitHubOptions, type LocalGitHub } from "../../github/server.js";
import { ask, query } from "./ask.js";

describe("the local GitHub as a server", () => {
  const started: LocalGitHub[] = [];
  const start = async (options?: GitHubOptions): Promise<LocalGitHub> => {
    const github = await startGitHub(options);
    started.push(github);
    return github;
  };
  afterEach(() => Promise.all(started.splice(0).map((github) => github.close())));

  it("answers where GitHub Enterprise answers too", async () => {
    const github = await start();
    const reply = await ask(github, "/api/v3/repos/nodejs/node/issues/52575");
    assert.equal(reply.get("url"), `${github.url}/api/v3/repos/nodejs/node/issues/52575`);
    const graph = await ask(github, "/api/graphql", {
      method: "POST",
      body: { query: "{ viewer { login } }" },
    });
    assert.equal(graph.get("data.viewer.login"), "minutes-demo");
    assert.equal((await ask(github, "/api/v3/")).headers.get("x-oauth-scopes"), "repo, read:org, read:user");
  });

  it("knows two tokens, and refuses any other", async () => {
    const github = await start();
    const login = async (token: string): Promise<unknown> =>
      (await ask(github, "/user", { token })).get("login");
    assert.deepEqual(
      [await login("demo-token"), await login("public-token")],
      ["minutes-demo", "minutes-guest"],
    );
    const wrong = await ask(github, "/repos/nodejs/node", { token: "other" });
    assert.deepEqual([wrong.status, wrong.get("message")], [401, "Bad credentials"]);
    for (const token of ["", "public-token"]) {
      assert.equal((await ask(github, "/repos/nodejs/security-private/issues/7", { token })).status, 404);
      assert.equal((await ask(github, "/orgs/nodejs/teams/tsc/members", { token })).status, 404);
    }
  });

  it("keeps a log of what was asked", async () => {
    const github = await start();
    await ask(github, "/repos/nodejs/node?x=1", { token: "" });
    await query(github, "query Mine { viewer { login } }");
    const seen = github.requests.map(({ method, path, query: words, operation, hasToken, status }) =>
      [method, path, words, operation, hasToken, status].join(" "),
    );
    assert.deepEqual(seen, ["GET /repos/nodejs/node x=1  false 200", "POST /graphql  Mine true 200"]);
    const [first, second] = github.requests;
    assert.ok(first?.requestBytes === 0 && first.responseBytes > 1000);
    assert.match(second?.body ?? "", /viewer/);
    github.forgetRequests();
    assert.equal(github.requests.length, 0);
  });

  it("answers 304 to those who have the answer, free of charge for accounts", async () => {
    const github = await start({ limits: githubLimits });
    const path = "/repos/nodejs/node/issues/52575";
    for (const [token, cost] of [
      ["demo-token", 0],
      ["", 1],
    ] as const) {
      const first = await ask(github, path, { token });
      const etag = String(first.headers.get("etag"));
      const second = await ask(github, path, { token, headers: { "if-none-match": etag } });
      assert.deepEqual([second.status, second.text], [304, ""]);
      const left = (reply: typeof first): number => Number(reply.headers.get("x-ratelimit-remaining"));
      assert.equal(left(first) - left(second), cost);
      github.world.item("nodejs/node", 52575).title += "!";
      assert.equal((await ask(github, path, { token, headers: { "if-none-match": etag } })).status, 200);
    }
  });

  it("counts requests by GitHub's figures, and by a clock in the test's hand", async () => {
    let now = Date.parse("2024-05-09T14:00:00Z");
    const github = await start({ limits: githubLimits, now: () => now });
    const search = (token: string): ReturnType<typeof ask> =>
      ask(github, "/search/issues?q=is:open", { token });
    for (let asked = 0; asked < 10; asked++) assert.equal((await search("")).status, 200);
    const refused = await search("");
    assert.deepEqual([refused.status, refused.headers.get("x-ratelimit-remaining")], [403, "0"]);
    assert.equal(refused.headers.get("x-ratelimit-reset"), String(now / 1000 + 60));
    assert.equal(refused.headers.get("date"), "Thu, 09 May 2024 14:00:00 GMT");
    assert.equal((await search("demo-token")).status, 200, "an account has a budget of its own");
    assert.equal(
      (await ask(github, "/repos/nodejs/node", { token: "" })).status,
      200,
      "and so has what is no search",
    );
    now += 61_000;
    assert.equal((await search("")).status, 200);
  });

  it("tells the budget without using it", async () => {
    const github = await start({ limits: githubLimits });
    await ask(github, "/user");
    for (let asked = 0; asked < 3; asked++) {
      assert.equal((await ask(github, "/rate_limit")).get("resources.core.remaining"), 4999);
    }
  });

  it("lets web pages ask", async () => {
    const github = await start();
    const reply = await ask(github, "/graphql", { method: "OPTIONS", token: "" });
    assert.deepEqual([reply.status, reply.headers.get("access-control-allow-origin")], [204, "*"]);
    assert.match(String(reply.headers.get("access-control-expose-headers")), /etag/);
    assert.equal(github.requests.length, 0);
  });

  it("shares no data between servers", async () => {
    const [one, two] = [await start(), await start()];
    one.world.close(one.world.item("nodejs/node", 52910));
    assert.equal((await ask(one, "/repos/nodejs/node/issues/52910")).get("state"), "closed");
    assert.equal((await ask(two, "/repos/nodejs/node/issues/52910")).get("state"), "open");
  });

  it("listens on a port of one's own, and lets go of it at once", async () => {
    const port = Number(new URL((await start()).url).port);
    await started.pop()?.close();
    const github = await start({ port });
    assert.equal(new URL(github.url).port, String(port));
    await assert.rejects(startGitHub({ port }), /EADDRINUSE/);
  });
});
