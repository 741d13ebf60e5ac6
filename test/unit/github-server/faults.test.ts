import assert from "node:assert/strict";
import * as faults from "../../github/faults.js";
import * as lists from "../../github/listFaults.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { ask, query, type Reply } from "./ask.js";

const path = "/repos/nodejs/node/issues/52575";
const agenda = `query Agenda { search(type: ISSUE, query: "label:security-wg-agenda is:open", first: 5) {
  pageInfo { hasNextPage endCursor } nodes { ... on Issue { databaseId number } ... on PullRequest { databaseId number } } } }`;

describe("the local GitHub's faults", () => {
  const now = Date.parse("2024-05-09T14:00:00Z");
  let github: LocalGitHub;
  let other: LocalGitHub;
  before(async () => {
    github = await startGitHub({ now: () => now });
    other = await startGitHub();
  });
  afterEach(() => github.heal());
  after(() => Promise.all([github.close(), other.close()]));

  const once = (fault: faults.Fault): Promise<Reply> => {
    github.fail({}, fault);
    return ask(github, path);
  };
  const breaks = (asked: Promise<unknown>): Promise<void> => assert.rejects(asked, TypeError);

  it("meet the requests they are meant for, so many times, first come first served", async () => {
    github.fail({ path: /^\/repos/, method: "GET" }, faults.status(502), 2);
    github.fail({ path }, faults.status(500));
    github.fail({ operation: "Agenda" }, faults.status(503));
    github.fail((request) => request.query.has("boom"), faults.status(504));
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked++) statuses.push((await ask(github, path)).status);
    assert.deepEqual(statuses, [502, 502, 500, 200]);
    assert.equal((await query(github, "query Other { viewer { login } }")).status, 200);
    assert.equal((await query(github, agenda)).status, 503);
    assert.equal((await ask(github, `${path}?boom`)).status, 504);
  });

  it("end when told to", async () => {
    const end = github.fail({}, faults.status(500), Infinity);
    assert.equal((await ask(github, path)).status, 500);
    end();
    assert.equal((await ask(github, path)).status, 200);
    github.fail({}, faults.status(500), Infinity);
    github.heal();
    assert.equal((await ask(github, path)).status, 200);
  });

  it("change status, headers and body", async () => {
    const blocked = await once(faults.status(451, "Repository access blocked", { "x-more": "1" }));
    assert.deepEqual(
      [blocked.status, blocked.get("message"), blocked.headers.get("x-more")],
      [451, "Repository access blocked", "1"],
    );
    const linked = await once(faults.withHeaders({ link: '<https://evil.example/>; rel="next"' }));
    assert.deepEqual(
      [linked.get("number"), linked.headers.get("link")],
      [52575, '<https://evil.example/>; rel="next"'],
    );
    const portal = await once(faults.html());
    assert.match(portal.text, /sign in/);
    assert.match(String(portal.headers.get("content-type")), /html/);
    assert.equal((await once(faults.body(""))).text, "");
  });

  it("send elsewhere, also to another origin", async () => {
    const moved = await once(faults.redirect(`${other.url}${path}`, 307));
    assert.deepEqual([moved.status, moved.headers.get("location")], [307, `${other.url}${path}`]);
  });

  it("delay an answer, the true one or a false one", async () => {
    for (const [fault, status] of [
      [faults.delay(40), 200],
      [faults.delay(40, faults.status(502)), 502],
    ] as const) {
      const begun = performance.now();
      assert.equal((await once(fault)).status, status);
      assert.ok(performance.now() - begun >= 39);
    }
    github.delay = 40;
    const begun = performance.now();
    await ask(github, path);
    github.delay = 0;
    assert.ok(performance.now() - begun >= 39);
  });

  it("break the connection before, within and after the body", async () => {
    await breaks(once(faults.reset()));
    await breaks(once(faults.cut(0)));
    await breaks(once(faults.cut(100)));
    const short = (await ask(github, path)).text.slice(0, 100);
    github.fail({}, faults.withHeaders({ "content-type": "text/plain" }));
    const whole = await ask(github, path);
    assert.ok(whole.text.startsWith(short));
    github.fail({}, (next) => ({ ...faults.truncated(100)(next, {} as never, () => 0), headers: {} }));
    assert.equal((await ask(github, path)).text, short);
  });

  it("hang until the asker gives up", async () => {
    github.fail({}, faults.hang());
    await assert.rejects(ask(github, path, { signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
  });

  it("do a write whose answer is lost", async () => {
    const { comments } = github.world.item("nodejs/node", 52575);
    const count = comments.length;
    const write = (): Promise<Reply> =>
      ask(github, `${path}/comments`, { method: "POST", body: { body: "Once." } });
    github.fail({ method: "POST" }, faults.answerLost());
    await breaks(write());
    assert.equal(comments.length, count + 1);
    github.fail({ method: "POST" }, faults.reset());
    await breaks(write());
    assert.equal(comments.length, count + 1, "broken before anything was done");
  });

  it("pack much into little", async () => {
    const { headers, text } = await once(faults.bomb(3_000_000));
    assert.ok(Number(headers.get("content-length")) < 10_000);
    assert.equal(text.length, 3_000_000 + '{"padding":""}'.length);
  });

  it("make ids larger than a double holds", async () => {
    assert.match((await once(faults.bigIds())).text, /"id":9007199254740993123/);
    github.fail({}, faults.bigIds());
    assert.match((await query(github, agenda)).text, /"databaseId":9007199254740993123/);
  });

  it("limit", async () => {
    const primary = await once(faults.primaryLimit(600, 429));
    assert.deepEqual(
      [
        primary.status,
        primary.headers.get("x-ratelimit-remaining"),
        primary.headers.get("x-ratelimit-reset"),
      ],
      [429, "0", String(now / 1000 + 600)],
    );
    const secondary = await once(faults.secondaryLimit(30));
    assert.deepEqual([secondary.status, secondary.headers.get("retry-after")], [403, "30"]);
    assert.equal((await once(faults.secondaryLimit())).headers.get("retry-after"), null);
    for (const kind of ["primary", "secondary"] as const) {
      github.fail({ operation: "Agenda" }, lists.graphqlLimit(kind));
      const reply = await query(github, agenda);
      assert.equal(reply.status, 200);
      assert.match(reply.text, /rate limit/);
      assert.equal(reply.get("data"), undefined);
    }
  });

  it("ask for single sign-on", async () => {
    const blocked = await once(faults.samlBlocked());
    assert.deepEqual(
      [blocked.status, blocked.headers.get("x-github-sso")?.startsWith("required; url=")],
      [403, true],
    );
    github.fail({ operation: "Agenda" }, lists.samlPartial([["search", "nodes", 1]]));
    const partial = await query(github, agenda);
    assert.equal(partial.status, 200);
    assert.match(String(partial.headers.get("x-github-sso")), /^partial-results; organizations=/);
    assert.deepEqual(
      [partial.get("data.search.nodes.1"), partial.get("errors.0.extensions.saml_failure")],
      [null, true],
    );
  });

  it("leave parts of a GraphQL answer out", async () => {
    github.fail(
      {},
      lists.graphqlPartial([
        ["search", "nodes", 0],
        ["search", "nodes", 3],
      ]),
    );
    const reply = await query(github, agenda);
    assert.deepEqual(
      (reply.get("data.search.nodes") as unknown[]).map((node) => node === null),
      [true, false, false, true, false],
    );
    assert.deepEqual(reply.get("errors.*.path"), [
      ["search", "nodes", 0],
      ["search", "nodes", 3],
    ]);
    github.fail({}, lists.graphqlPartial([["nothing", "there"]]));
    assert.match((await query(github, agenda)).text, /which the answer does not have/);
  });

  it("leave parts of a search out", async () => {
    github.fail({}, lists.incompleteResults());
    const reply = await ask(github, "/search/issues?q=label:bulk-agenda&per_page=10");
    assert.deepEqual(
      [reply.get("incomplete_results"), (reply.get("items") as unknown[]).length, reply.get("total_count")],
      [true, 5, 300],
    );
  });

  it("turn pages for ever", async () => {
    github.fail({}, lists.endlessPages(), Infinity);
    const first = await ask(github, "/search/issues?q=label:bulk-agenda&per_page=2&page=1");
    const later = await ask(github, "/search/issues?q=label:bulk-agenda&per_page=2&page=9");
    assert.deepEqual(later.get("items"), first.get("items"));
    assert.match(String(later.headers.get("link")), /page=10>; rel="next"/);
    const text = agenda
      .replace("query Agenda", "query Agenda($after: String)")
      .replace("first: 5", "first: 50, after: $after");
    const pages = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const reply = await query(github, text, { after });
      assert.equal(reply.get("data.search.pageInfo.hasNextPage"), true);
      after = reply.get("data.search.pageInfo.endCursor") as string;
      pages.push(reply.get("data.search.nodes"));
    }
    assert.deepEqual(pages[2], pages[0]);
  });

  it("let the data change between two pages", async () => {
    const page = (number: number): Promise<number[]> =>
      ask(github, `/search/issues?q=repo:nodejs/citgm&per_page=5&page=${number}`).then(
        (reply) => reply.get("items.*.id") as number[],
      );
    const first = await page(1);
    github.fail(
      {},
      faults.meanwhile(() => void github.world.addItem({ repository: "nodejs/citgm", title: "New" })),
    );
    const second = await page(2);
    assert.equal(second[0], first.at(-1), "the last one of the first page comes again");
  });
});
