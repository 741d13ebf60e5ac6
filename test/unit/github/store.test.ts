import assert from "node:assert/strict";
import type { GitHubError } from "../../../src/github/error.js";
import type { AgendaQuery, GitHubStore } from "../../../src/github/store.js";
import * as faults from "../../github/faults.js";
import { githubLimits } from "../../github/limits.js";
import { endlessPages, graphqlPartial, incompleteResults, samlPartial } from "../../github/listFaults.js";
import { breathe, createStage, errorOf, kindOf, memoryStorage, type Stage } from "./stage.js";

const security: AgendaQuery = { org: "nodejs", label: "security-wg-agenda" };
const node = { owner: "nodejs", name: "node" };
const policy = { repository: node, number: 52575 };

/** What the store shows when GitHub does not do what it should. */
describe("store", () => {
  let stage: Stage;
  let store: GitHubStore;

  beforeEach(async () => {
    stage = await createStage();
    store = stage.store();
  });
  afterEach(() => stage.close());

  const older = async () => {
    const answer = await store.agenda(security);
    stage.clock.advance(120_000);
    stage.asked();
    return answer;
  };

  it("keeps showing the last good data with the reason, and forgets the reason when GitHub is back", async () => {
    const good = await older();
    const kinds: [faults.Fault, GitHubError["kind"]][] = [
      [faults.status(500), "serverError"],
      [faults.reset(), "offline"],
      [faults.html(), "captivePortal"],
      [faults.status(401), "unauthorized"],
      [faults.body('{"data":{"search":7}}'), "invalidResponse"],
    ];
    for (const [fault, kind] of kinds) {
      const heal = stage.github.fail({}, fault, 9);
      const answer = await stage.settled(store.agenda(security));
      assert.equal(answer.stale?.kind, kind);
      assert.deepEqual(answer.value, good.value);
      assert.equal(answer.fetchedAt, good.fetchedAt);
      assert.equal((await store.agenda(security, { mode: "cached" })).stale?.kind, kind);
      heal();
      stage.clock.advance(60_000);
    }
    assert.equal((await store.agenda(security)).stale, undefined);
    assert.equal((await store.agenda(security, { mode: "cached" })).stale, undefined);
  });

  it("serves what is cached when a limit is met", async () => {
    const good = await older();
    stage.github.fail({}, faults.primaryLimit(1800));
    const answer = await store.agenda(security);
    assert.equal(answer.stale?.kind, "rateLimited");
    assert.ok((answer.stale.retryAt ?? 0) > stage.clock.now());
    assert.deepEqual(answer.value, good.value);
    stage.asked();
    stage.clock.advance(60_000);
    assert.equal((await store.agenda(security, { mode: "fresh" })).stale?.kind, "rateLimited");
    assert.deepEqual(stage.asked(), []);
  });

  it("throws where there is nothing to show, and does not ask again at every look", async () => {
    stage.github.fail({}, faults.html(), 9);
    for (let looks = 0; looks < 5; looks++)
      assert.equal(await kindOf(store.subject(policy)), "captivePortal");
    assert.equal(stage.asked().length, 1);
    stage.github.heal();
    stage.clock.advance(30_000);
    assert.equal((await store.subject(policy)).value.number, 52575);
  });

  it("stays within the public budgets of 60 an hour and 10 searches a minute, and says when they begin anew", async () => {
    await stage.close();
    const small = (stage = await createStage({ limits: githubLimits }));
    const open = small.store({ token: undefined });
    for (let looks = 0; looks < 12; looks++) await open.agenda(security, { mode: "fresh" });
    const limited = await open.agenda(security, { mode: "fresh" });
    assert.deepEqual([limited.stale?.kind, small.asked().length], ["rateLimited", 10]);
    small.clock.advance((limited.stale?.retryAt ?? 0) - small.clock.now());
    assert.equal((await open.agenda(security)).stale, undefined);
    small.asked();
    for (let number = 1; number <= 70; number++)
      await open.subject({ repository: { owner: "nodejs", name: "bulk-1" }, number }).catch(() => undefined);
    assert.equal(small.asked().length, 60);
  });

  it("labels a search that GitHub did not finish as partial and takes nothing away from the last one", async () => {
    const open = stage.store({ token: undefined });
    const whole = await open.agenda(security);
    stage.github.fail({}, incompleteResults());
    const half = await open.agenda(security, { mode: "fresh" });
    assert.deepEqual([half.value.complete, half.value.gap?.kind], [false, "partial"]);
    assert.equal(half.value.subjects.length, whole.value.subjects.length);
    assert.equal((await open.agenda(security, { mode: "fresh" })).value.complete, true);
  });

  it("keeps what GraphQL answered and marks what it did not; no item is dropped in silence", async () => {
    const whole = await store.agenda(security);
    stage.github.fail(
      {},
      graphqlPartial([
        ["search", "nodes", 0],
        ["search", "nodes", 3],
      ]),
    );
    const gaps = await store.agenda(security, { mode: "fresh" });
    assert.deepEqual([gaps.value.complete, gaps.value.gap?.kind], [false, "partial"]);
    assert.deepEqual(
      new Set(gaps.value.subjects.map(({ id }) => id)),
      new Set(whole.value.subjects.map(({ id }) => id)),
    );
    stage.github.fail({}, graphqlPartial([["s0", "subject"]]));
    const [first, second] = await Promise.allSettled([
      store.subject(policy),
      store.subject({ repository: node, number: 52720, isDiscussion: true }),
    ]);
    assert.equal(first.status === "rejected" && (first.reason as GitHubError).kind, "partial");
    assert.equal(second.status, "fulfilled");
  });

  it("says that single sign-on hides a part, and where to go", async () => {
    stage.github.fail({}, samlPartial([["search", "nodes", 1]]));
    const { value } = await store.agenda(security);
    assert.deepEqual([value.complete, value.gap?.kind], [false, "sso"]);
    assert.equal(value.gap?.helpUrl, "https://github.com/orgs/nodejs/sso");
    assert.ok(value.subjects.length > 5);
  });

  it("keeps the pages it got where a later one fails", async () => {
    stage.github.fail(({ body }) => body.includes('"after":"'), faults.html(), 9);
    const { value } = await store.agenda({ org: "nodejs", label: "bulk-agenda" });
    assert.deepEqual([value.subjects.length, value.complete, value.gap?.kind], [100, false, "captivePortal"]);
  });

  it("ends with endless pages after the first that brings nothing new", async () => {
    for (const token of ["demo-token", undefined]) {
      const one = stage.store({ token });
      stage.asked();
      const heal = stage.github.fail({}, endlessPages(), 1000);
      const { value } = await one.agenda(security);
      heal();
      assert.equal(new Set(value.subjects.map(({ id }) => id)).size, value.subjects.length);
      assert.ok(stage.asked().length <= 2);
    }
  });

  it("turns ten pages at most", async () => {
    let page = 0;
    const everNew: faults.Fault = (next) => {
      const answer = next();
      const body = String(answer.body)
        .replace(/"id":"[^"]*"/g, () => `"id":"${++page}"`)
        .replace(/"hasNextPage":false/g, '"hasNextPage":true');
      return { ...answer, body: body.replace(/"endCursor":(?:null|"[^"]*")/, '"endCursor":"Y3Vyc29yOjA="') };
    };
    stage.github.fail({}, everNew, 1000);
    const { value } = await store.agenda(security);
    assert.equal(stage.asked().length, 10);
    assert.equal(value.complete, false);
  });

  it("says that a list is not whole where GitHub has more than the thousand it shows", async () => {
    for (let at = 0; at < 1_010; at++)
      stage.github.world.addItem({
        repository: "nodejs/bulk-1",
        title: `Item ${at}`,
        labels: ["huge-agenda"],
      });
    for (const token of ["demo-token", undefined]) {
      const { value } = await stage.store({ token }).agenda({ org: "nodejs", label: "huge-agenda" });
      assert.deepEqual([value.subjects.length, value.complete, value.gap?.kind], [1_000, false, "partial"]);
    }
    assert.equal(stage.asked().length, 20);
  });

  it("counts an item once that moves between pages while they are turned", async () => {
    const add = () =>
      stage.github.world.addItem({ repository: "nodejs/node", title: "Late", labels: ["bulk-agenda"] });
    stage.github.fail(({ body }) => body.includes('"after":"'), faults.meanwhile(add));
    const { value } = await store.agenda({ org: "nodejs", label: "bulk-agenda" });
    assert.equal(new Set(value.subjects.map(({ id }) => id)).size, value.subjects.length);
  });

  it("takes smaller pages where bodies are too long for one", async () => {
    for (const item of stage.github.world.items.values())
      if (item.labels.includes("bulk-agenda")) item.body = "long ".repeat(16_000);
    const { value } = await store.agenda({ org: "nodejs", label: "bulk-agenda" });
    assert.ok(value.complete && value.subjects.length > 200);
    assert.ok(value.subjects.every(({ excerpt }) => excerpt.length <= 302));
  });

  it("finds what was moved and knows what was deleted, and marks what it showed before", async () => {
    const { world } = stage.github;
    const item = world.addItem({ repository: "nodejs/admin", title: "Goes away" });
    const other = world.addItem({ repository: "nodejs/admin", title: "Is deleted" });
    const name = { repository: { owner: "nodejs", name: "admin" }, number: item.number };
    await store.subject(name);
    const moved = world.move(item, "nodejs/security-private");
    stage.clock.advance(60_000);
    const there = await store.subject(name);
    assert.deepEqual([there.value.repository.name, there.value.number], ["security-private", moved.number]);
    assert.equal(there.value.isPrivate, true);
    const gone = { ...name, number: other.number };
    await store.subject(gone);
    world.delete(other);
    stage.clock.advance(60_000);
    const last = await store.subject(gone);
    assert.deepEqual([last.stale?.kind, last.value.title], ["gone", "Is deleted"]);
    assert.equal(store.peek(gone)?.stale?.kind, "gone");
    assert.equal(await kindOf(stage.store().subject(gone)), "gone");
    assert.equal(await kindOf(store.subject({ ...name, number: 99_999 })), "notFound");
    assert.equal(await kindOf(store.person("nobody-of-this-name")), "notFound");
  });

  it("asks the user once, however many requests are refused", async () => {
    let questions = 0;
    const one = stage.store({ token: "revoked", onUnauthorized: () => questions++ });
    const names = Array.from({ length: 20 }, (_, at) => ({ repository: node, number: at + 1 }));
    const works = [...names.map((name) => one.subject(name)), one.person("RafaelGSS"), one.agenda(security)];
    const kinds = await Promise.all(works.map(kindOf));
    assert.ok(kinds.every((kind) => kind === "unauthorized"));
    stage.clock.advance(3_600_000);
    assert.equal(await kindOf(one.agenda(security)), "unauthorized");
    assert.equal(questions, 1);
    assert.equal(
      await kindOf(stage.store({ token: undefined, onUnauthorized: () => questions++ }).team("a", "b")),
      "unauthorized",
    );
    assert.equal(questions, 1);
  });

  it("lets one who cancels go at once and gives the others their answer", async () => {
    stage.github.delay = 60;
    const cancel = new AbortController();
    const [mine, theirs] = [store.subject(policy, { signal: cancel.signal }), store.subject(policy)];
    const other = store.subject({ ...policy, number: 52983 }, { signal: cancel.signal });
    await breathe();
    cancel.abort();
    assert.deepEqual(await Promise.all([kindOf(mine), kindOf(other)]), ["cancelled", "cancelled"]);
    assert.equal((await theirs).value.number, 52575);
    assert.equal(stage.asked().length, 1);
  });

  it("settles within 250 ms where all have cancelled, with no later effect", async () => {
    let changes = 0;
    const storage = memoryStorage();
    const one = stage.store({ storage });
    one.onDidChange(() => changes++);
    stage.github.delay = 80;
    const cancel = new AbortController();
    const options = { signal: cancel.signal };
    const all = [
      one.agenda(security, options),
      one.subject(policy, options),
      one.person("RafaelGSS", options),
    ];
    const kinds = Promise.all(all.map(kindOf));
    await breathe(30);
    cancel.abort();
    const winner = await Promise.race([kinds, breathe(250).then(() => "too late")]);
    assert.deepEqual(winner, ["cancelled", "cancelled", "cancelled"]);
    await breathe(120);
    stage.clock.advance(10_000);
    await breathe(5);
    assert.deepEqual([changes, one.peek(policy), storage.writes], [0, undefined, 0]);
    assert.equal(await kindOf(one.agenda(security, { signal: AbortSignal.abort() })), "cancelled");
  });

  it("puts nothing into the cache that was asked for before it was cleared", async () => {
    stage.github.delay = 40;
    const work = kindOf(store.subject(policy));
    await breathe();
    await store.clear();
    assert.equal(await work, "cancelled");
    await breathe(60);
    assert.equal(store.peek(policy), undefined);
  });

  it("puts nothing into the cache that comes although it was cancelled", async () => {
    const client = stage.client();
    const query = client.query.bind(client);
    client.query = (document, variables) => query(document, variables);
    const deaf = stage.store({ client });
    stage.github.delay = 40;
    const work = kindOf(deaf.agenda(security));
    await breathe();
    await deaf.clear();
    assert.equal(await work, "cancelled");
    await breathe(80);
    await assert.rejects(deaf.agenda(security, { mode: "cached" }), { kind: "notFound" });
  });

  it("tells listeners once a tick, and only where something differs", async () => {
    let changes = 0;
    const end = store.onDidChange(() => changes++);
    await store.agenda(security);
    assert.equal(changes, 1);
    await store.agenda(security, { mode: "fresh" });
    assert.equal(changes, 1);
    stage.github.fail({}, faults.html(), 2);
    await store.agenda(security, { mode: "fresh" });
    await store.agenda(security, { mode: "fresh" });
    assert.equal(changes, 2);
    await store.agenda(security, { mode: "fresh" });
    assert.equal(changes, 3);
    end();
    await store.clear();
    assert.equal(changes, 3);
  });

  it("shows one truth of an issue in the tree and in a hover", async () => {
    const [first] = (await store.agenda(security)).value.subjects;
    assert.ok(first);
    stage.github.world.item(`${first.repository.owner}/${first.repository.name}`, first.number).title =
      "Retitled";
    await store.subject(first, { mode: "fresh" });
    const { value } = await store.agenda(security);
    assert.equal(value.subjects.find(({ id }) => id === first.id)?.title, "Retitled");
  });

  it("does not let a hostile server's names choose where links and pictures lead", async () => {
    const change =
      (pattern: RegExp, to: string): faults.Fault =>
      (next) => {
        const answer = next();
        return { ...answer, body: String(answer.body).replace(pattern, to) };
      };
    const links = [
      "https://evil.example/x",
      "javascript:alert(1)",
      "http://github.com/x",
      "https://a@github.com/x",
    ];
    for (const link of links) {
      stage.github.fail({}, change(/"url":"[^"]*"/g, `"url":"${link}"`));
      const error = await errorOf(stage.store().subject(policy));
      assert.deepEqual(
        [error.kind, error.message],
        ["invalidResponse", "answer.data.s0.subject.url is not a link of GitHub's"],
      );
    }
    for (const picture of [
      "https://evil.example/beacon.png",
      "https://avatars.githubusercontent.com/u/1)](command:y",
    ]) {
      stage.github.fail({}, change(/"avatarUrl":"[^"]*"/g, `"avatarUrl":"${picture}"`));
      const { value } = await store.person("RafaelGSS", { mode: "fresh" });
      assert.deepEqual([value.login, value.avatarUrl], ["RafaelGSS", undefined]);
    }
  });
}).timeout(10_000);
