import assert from "node:assert/strict";
import type { GitHubClient } from "../../../src/github/client.js";
import * as faults from "../../github/faults.js";
import { githubLimits } from "../../github/limits.js";
import { graphqlLimit } from "../../github/listFaults.js";
import type { GitHubOptions } from "../../github/server.js";
import { breathe, createStage, demoToken, errorOf, kindOf, type Stage } from "./stage.js";

const issue = "/repos/{owner}/{repo}/issues/{issue_number}";
const parameters = { owner: "nodejs", repo: "node", issue_number: 52575 };
const question = "query Who { viewer { login } }";

describe("client", () => {
  let stage: Stage;
  let client: GitHubClient;
  const others: Stage[] = [];
  const read = () => client.get(issue, parameters);
  const failing = (fault: faults.Fault, times = 1) => {
    stage.github.fail({}, fault, times);
    return stage.settled(errorOf(read()));
  };

  /** A second GitHub, closed after the test. */
  const another = async (options?: GitHubOptions) => {
    const made = await createStage(options);
    others.push(made);
    return made;
  };

  before(async () => (stage = await createStage()));
  after(() => stage.close());
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()));
  });
  beforeEach(() => {
    stage.github.heal();
    stage.github.forgetRequests();
    stage.lines.length = 0;
    client = stage.client();
  });

  it("asks REST and GraphQL of Enterprise and of github.com at their own addresses", async () => {
    assert.equal((await read()).data.at("number").integer(), 52575);
    assert.equal((await client.query(question, {})).data.at("viewer").at("login").string(), "minutes-demo");
    const plain = stage.client({ apiUrl: `${stage.github.url}/` });
    assert.equal((await plain.query(question, {})).data.at("viewer").at("login").string(), "minutes-demo");
    assert.deepEqual(plain.places.graphqlUrl, `${stage.github.url}/graphql`);
  });

  it("takes http for this machine only, and no address with a name and a password", () => {
    for (const apiUrl of [
      "http://api.github.com",
      "http://127.0.0.1.evil.example",
      "ftp://x",
      "",
      "https://a:b@c",
    ])
      assert.throws(() => stage.client({ apiUrl }), { name: "GitHubError", kind: "forbidden" }, apiUrl);
    assert.equal(
      stage.client({ apiUrl: "https://ghe.example/api/v3" }).places.graphqlUrl,
      "https://ghe.example/api/graphql",
    );
  });

  it("stops at the primary limit until GitHub's clock says that it begins anew, without asking in vain", async () => {
    const error = await failing(faults.primaryLimit(1800));
    assert.equal(error.kind, "rateLimited");
    assert.equal(error.retryAt, Math.floor(stage.clock.now() / 1000 + 1800) * 1000);
    stage.asked();
    assert.equal(await kindOf(read()), "rateLimited");
    assert.deepEqual(stage.asked(), []);
    stage.clock.advance(1_800_000);
    assert.equal((await read()).data.at("number").integer(), 52575);
  });

  it("believes GitHub's clock where the machine's own is wrong", async () => {
    const wrong = stage.client({ now: () => stage.clock.now() - 3_600_000 });
    stage.github.fail({}, faults.primaryLimit(600));
    assert.equal(await kindOf(wrong.get(issue, parameters)), "rateLimited");
    stage.clock.advance(601_000);
    assert.equal((await wrong.get(issue, parameters)).data.at("number").integer(), 52575);
  });

  it("asks no more where the last answer left nothing over", async () => {
    const small = await another({ limits: { ...githubLimits, core: { anonymous: 1, account: 2 } } });
    const one = small.client();
    await one.get(issue, parameters);
    await one.get(issue, parameters);
    assert.equal(await kindOf(one.get(issue, parameters)), "rateLimited");
    assert.equal(small.asked().length, 2);
  });

  it("waits out a short secondary limit, once, and answers", async () => {
    stage.github.fail({}, faults.secondaryLimit(3));
    const before = stage.clock.now();
    const answer = await stage.settled(read());
    assert.equal(answer.data.at("number").integer(), 52575);
    assert.ok(stage.clock.now() - before >= 3000);
    assert.equal(stage.asked().length, 2);
  });

  it("keeps nobody waiting for a long secondary limit, and asks nothing until it is over", async () => {
    const error = await failing(faults.secondaryLimit(90));
    assert.equal(error.kind, "secondaryLimit");
    assert.equal((error.retryAt ?? 0) - stage.clock.now(), 90_000);
    assert.equal(await kindOf(client.query(question, {})), "secondaryLimit");
    assert.equal(stage.asked().length, 1);
  });

  it("pauses a minute where GitHub names no time, then longer, a quarter of an hour at most", async () => {
    const waits: number[] = [];
    for (let times = 0; times < 7; times++) {
      const error = await failing(faults.secondaryLimit(undefined, times % 2 === 0 ? 403 : 429));
      waits.push(((error.retryAt ?? 0) - stage.clock.now()) / 1000);
      stage.clock.advance((error.retryAt ?? 0) - stage.clock.now());
    }
    assert.deepEqual(waits, [60, 120, 240, 480, 900, 900, 900]);
  });

  it("finds GraphQL's limits in answers with status 200", async () => {
    stage.github.fail({}, graphqlLimit("primary", 600));
    const error = await errorOf(client.query(question, {}));
    assert.equal(error.kind, "rateLimited");
    assert.equal(error.retryAt, Math.floor(stage.clock.now() / 1000 + 600) * 1000);
    assert.equal(await kindOf(client.query(question, {})), "rateLimited");
    assert.equal(stage.asked().length, 1);
    const second = stage.client();
    stage.github.fail({}, graphqlLimit("secondary"));
    assert.equal(await kindOf(second.query(question, {})), "secondaryLimit");
  });

  it("follows what was renamed and moved, and tells deleted from missing and blocked", async () => {
    const renamed = { owner: "nodejs", repo: "make-node-meeting" };
    const { data } = await client.get("/repos/{owner}/{repo}", renamed);
    assert.equal(data.at("name").string(), "create-node-meeting-artifacts");
    assert.deepEqual(stage.asked().length, 2);
    const kinds: [faults.Fault, string][] = [
      [faults.status(404), "notFound"],
      [faults.status(410), "gone"],
      [faults.status(451), "blocked"],
      [faults.status(401), "unauthorized"],
      [faults.status(403), "forbidden"],
      [faults.status(422), "rejected"],
    ];
    for (const [fault, kind] of kinds) assert.equal((await failing(fault)).kind, kind);
    assert.equal(stage.asked().length, kinds.length);
  });

  it("sends the token to no other origin, whatever redirects and links say", async () => {
    const stranger = await another();
    const attempts = [301, 302, 307, 308] as const;
    for (const code of attempts) {
      assert.equal((await failing(faults.redirect(`${stranger.github.url}/steal`, code))).kind, "redirected");
    }
    stage.github.fail({}, faults.withHeaders({ link: `<${stranger.github.url}/page2>; rel="next"` }));
    await client.get("/search/issues", { q: "is:open org:nodejs", per_page: 1 });
    assert.deepEqual(stranger.asked(), []);
  });

  it("offers single sign-on's link where it is GitHub's own, and no other", async () => {
    const own = "https://github.com/orgs/nodejs/sso?authorization_request=A1B2C3";
    const error = await failing(faults.samlBlocked(own));
    assert.equal(error.kind, "sso");
    assert.equal(error.helpUrl, own);
    const others = [
      "https://github.com.evil.example/orgs/nodejs/sso",
      "http://github.com/orgs/nodejs/sso",
      "https://user@github.com/orgs/nodejs/sso",
      "https://github.com/evil/phish",
      "javascript:alert(1)",
    ];
    for (const url of others) {
      const hidden = await failing(faults.samlBlocked(url));
      assert.deepEqual([hidden.kind, hidden.helpUrl], ["sso", undefined], url);
    }
  });

  it("takes a 304 for what it is", async () => {
    const first = await read();
    const again = await client.get(issue, parameters, { etag: first.etag });
    assert.deepEqual([first.isUnchanged, again.isUnchanged, again.data.isNull], [false, true, true]);
    assert.equal(stage.lines.filter((line) => line.includes("304")).length, 1);
  });

  it("names what is no answer of GitHub's: a portal's page, nothing, broken JSON, a broken connection", async () => {
    const kinds: [faults.Fault, string, number][] = [
      [faults.html(), "captivePortal", 1],
      [faults.html(511), "captivePortal", 1],
      [faults.body(""), "invalidResponse", 1],
      [faults.body('{"number": 52575,'), "invalidResponse", 1],
      [faults.body("{}", { "content-type": "text/plain" }), "invalidResponse", 1],
      [faults.body("{}", { "content-type": "application/json; =" }), "invalidResponse", 1],
      [faults.bomb(6_000_000), "tooLarge", 1],
      [faults.cut(100), "interrupted", 3],
      [faults.status(502), "serverError", 3],
      [faults.html(503), "serverError", 3],
      [faults.reset(), "offline", 2],
    ];
    for (const [fault, kind, requests] of kinds) {
      stage.asked();
      const error = await stage.settled(
        (async () => {
          stage.github.fail({}, fault, requests);
          return errorOf(read().then(({ data }) => data.at("number").integer()));
        })(),
      );
      assert.equal(error.kind, kind);
      assert.equal(stage.asked().length, requests, kind);
    }
  });

  it("reads answers whose ids are larger than a number can be", async () => {
    stage.github.fail({}, faults.bigIds());
    const { data } = await read();
    assert.equal(data.at("number").integer(), 52575);
    assert.equal(await kindOf(Promise.resolve().then(() => data.at("id").integer())), "invalidResponse");
  });

  it("tries a read again after a fault of GitHub's own, and answers", async () => {
    for (const fault of [faults.status(502), faults.cut(50), faults.reset()]) {
      stage.asked();
      stage.github.fail({}, fault);
      assert.equal((await stage.settled(read())).data.at("number").integer(), 52575);
      assert.equal(stage.asked().length, 2);
    }
  });

  it("ends within the time it is given where nothing comes", async () => {
    stage.github.fail({}, faults.hang());
    const work = kindOf(read());
    while (stage.github.requests.length === 0) await breathe(2);
    stage.clock.advance(20_000);
    assert.equal(await work, "timeout");
  });

  it("settles within 250 ms when it is cancelled, and asks nothing afterwards", async () => {
    for (const fault of [faults.hang(), faults.secondaryLimit(4), faults.status(502)]) {
      const cancel = new AbortController();
      stage.github.fail({}, fault, 9);
      const one = stage.client();
      const work = kindOf(one.get(issue, parameters, { signal: cancel.signal }));
      while (stage.asked().length === 0) await breathe(2);
      await breathe();
      cancel.abort();
      assert.equal(await Promise.race([work, breathe(250).then(() => "too late")]), "cancelled");
      stage.clock.advance(60_000);
      await breathe();
      assert.deepEqual(stage.asked(), []);
      stage.github.heal();
    }
  });

  it("logs what was asked, the status, the time and the bytes; no token, no query, no body", async () => {
    await client.query("query Secret($word: String!) { user(login: $word) { login } }", {
      word: "RafaelGSS",
    });
    await client.get("/search/issues", { q: "is:open org:nodejs label:confidential" });
    await failing(faults.html(200, "<p>body"));
    assert.match(stage.lines[0] ?? "", /^GraphQL Secret: 200, \d+ ms, \d+ bytes$/);
    assert.match(stage.lines[1] ?? "", /^GET \/search\/issues: 200, \d+ ms, \d+ bytes$/);
    assert.match(stage.lines[2] ?? "", /^GET \/repos\/\{owner\}.*: 200 captivePortal, \d+ ms, \d+ bytes$/);
    assert.doesNotMatch(stage.lines.join("\n"), new RegExp(`${demoToken}|RafaelGSS|confidential|<p>`));
  });

  it("counts what it asked and shows what is left of each limit", async () => {
    await read();
    await client.query(question, {});
    await client.query(question, {});
    const { usage } = client;
    assert.equal(usage.requests, 3);
    assert.equal(usage.requestsByKind.get("GraphQL Who"), 2);
    assert.ok(usage.bytes > 1000);
    assert.deepEqual([...usage.limits.keys()].sort(), ["core", "graphql"]);
    assert.ok((usage.limits.get("graphql")?.resetAt ?? 0) > stage.clock.now());
  });
}).timeout(10_000);
