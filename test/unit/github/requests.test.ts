import assert from "node:assert/strict";
import type { AgendaQuery, GitHubStore } from "../../../src/github/store.js";
import type { Item } from "../../github/model.js";
import { createStage, kindOf, type Stage } from "./stage.js";

const security: AgendaQuery = { org: "nodejs", label: "security-wg-agenda" };
const node = { owner: "nodejs", name: "node" };
const policy = { repository: node, number: 52575 };

/** How many requests each thing costs. */
describe("requests of the store", () => {
  let stage: Stage;
  let store: GitHubStore;

  before(async () => (stage = await createStage()));
  after(() => stage.close());
  beforeEach(() => {
    stage.github.heal();
    store = stage.store();
    stage.asked();
  });

  const openItems = (count: number): Item[] =>
    [...stage.github.world.items.values()]
      .filter(({ repository }) => repository.startsWith("nodejs/bulk"))
      .slice(0, count);

  it("fetches an agenda with everything that a hover shows in one request, and hovers cost none", async () => {
    const { value } = await store.agenda(security);
    assert.deepEqual(stage.asked(), ["GraphQL Agenda"]);
    assert.ok(value.complete && value.subjects.length > 9);
    assert.ok(value.subjects.some(({ kind }) => kind === "issue"));
    assert.ok(value.subjects.every(({ state }) => state === "open"));
    for (const subject of value.subjects) assert.deepEqual((await store.subject(subject)).value, subject);
    assert.ok(value.subjects.every((subject) => store.peek(subject)?.value === subject));
    const pull = value.subjects.find(({ kind }) => kind === "pull")?.pull;
    assert.equal(typeof pull?.additions, "number");
    assert.deepEqual(stage.asked(), []);
  });

  it("fetches each further hundred with one more", async () => {
    const { value } = await store.agenda({ org: "nodejs", label: "bulk-agenda" });
    const expected = [...stage.github.world.items.values()].filter(
      ({ labels, state }) => labels.includes("bulk-agenda") && state === "open",
    );
    assert.equal(value.subjects.length, expected.length);
    assert.ok(value.complete && expected.length > 200);
    assert.equal(stage.asked().length, Math.ceil(expected.length / 100));
  });

  it("resolves 50 other references in one", async () => {
    const items = openItems(50);
    const answers = await Promise.all(
      items.map(({ repository, number }) => {
        const [owner = "", name = ""] = repository.split("/");
        return store.subject({ repository: { owner, name }, number });
      }),
    );
    assert.deepEqual(
      answers.map(({ value }) => value.title),
      items.map(({ title }) => title),
    );
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"]);
  });

  it("resolves discussions in the same one", async () => {
    const discussion = { repository: node, number: 52720, isDiscussion: true };
    const [talk, issue] = await Promise.all([store.subject(discussion), store.subject(policy)]);
    assert.deepEqual([talk.value.kind, issue.value.kind], ["discussion", "issue"]);
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"]);
    assert.equal((await stage.store().subject(discussion)).value.title, talk.value.title);
  });

  it("fetches people who are asked for together in one request, then none", async () => {
    const people = await Promise.all(
      ["RafaelGSS", "mhdawson", "rafaelgss"].map((login) => store.person(login)),
    );
    assert.deepEqual(
      people.map(({ value }) => value.login),
      ["RafaelGSS", "mhdawson", "RafaelGSS"],
    );
    await store.person("MHDawson");
    assert.equal(store.peekPerson("mhdawson")?.value.name, "Michael Dawson");
    assert.deepEqual(stage.asked(), ["GraphQL People"]);
  });

  it("fetches a team in one, and its members need none", async () => {
    const { value } = await store.team("nodejs", "security-wg");
    assert.ok(value.length > 5);
    await Promise.all(value.map(({ login }) => store.person(login)));
    assert.deepEqual(stage.asked(), ["GraphQL Team"]);
  });

  it("shares requests in flight among all who ask", async () => {
    await Promise.all([
      store.agenda(security),
      store.agenda(security),
      store.agenda({ ...security, org: "NodeJS" }),
    ]);
    await Promise.all([store.subject(policy), store.subject({ ...policy }), store.subject(policy)]);
    assert.deepEqual(stage.asked(), ["GraphQL Agenda", "GraphQL Subjects"]);
  });

  it("asks again about open things after a minute, about closed ones after a day, and at once where told to", async () => {
    const { value } = await store.agenda(security);
    const open = value.subjects[0] ?? policy;
    await store.subject(policy);
    stage.asked();
    stage.clock.advance(59_000);
    await Promise.all([store.agenda(security), store.subject(open), store.subject(policy)]);
    assert.deepEqual(stage.asked(), []);
    stage.clock.advance(2_000);
    await Promise.all([store.subject(open), store.subject(policy)]);
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"]);
    await store.agenda(security);
    assert.deepEqual(stage.asked(), ["GraphQL Agenda"]);
    stage.clock.advance(86_400_000);
    await store.subject(policy);
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"]);
    await store.subject(policy, { mode: "fresh" });
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"]);
    stage.clock.advance(-3_600_000);
    await store.subject(policy);
    assert.deepEqual(stage.asked(), ["GraphQL Subjects"], "the clock was put right");
  });

  it("answers from the cache alone where told to, whatever its age", async () => {
    assert.equal(await kindOf(store.subject(policy, { mode: "cached" })), "notFound");
    await store.subject(policy);
    stage.clock.advance(1e9);
    stage.asked();
    assert.equal((await store.subject(policy, { mode: "cached" })).value.number, 52575);
    assert.deepEqual(stage.asked(), []);
  });

  it("works without a sign-in: one search, then each thing on demand, without a token", async () => {
    const open = stage.store({ token: undefined });
    const { value } = await open.agenda(security);
    assert.deepEqual(
      stage.github.requests.map(({ query }) => new URLSearchParams(query).get("q")),
      ['is:open archived:false org:nodejs label:"security-wg-agenda"'],
    );
    assert.deepEqual(stage.asked(), ["GET /search/issues"]);
    assert.deepEqual(new Set(value.subjects.map(({ kind }) => kind)), new Set(["issue", "pull"]));
    assert.ok(value.subjects.every(({ isPrivate }) => !isPrivate));
    for (const subject of value.subjects) await open.subject(subject);
    assert.deepEqual(stage.asked(), []);
    assert.equal((await open.subject(policy)).value.stateReason, "completed");
    assert.equal((await open.person("RafaelGSS")).value.name, "Rafael Gonzaga");
    assert.equal(await kindOf(open.team("nodejs", "security-wg")), "unauthorized");
    assert.equal(
      await kindOf(open.subject({ repository: node, number: 52720, isDiscussion: true })),
      "unauthorized",
    );
    assert.ok(stage.github.requests.every(({ hasToken }) => !hasToken));
    assert.equal(stage.asked().length, 2);
  });

  it("lets GitHub say that nothing has changed, and uses what it has", async () => {
    const open = stage.store({ token: undefined });
    const first = await open.subject(policy);
    stage.clock.advance(2 * 86_400_000);
    const again = await open.subject(policy);
    assert.deepEqual(
      stage.github.requests.map(({ status }) => status),
      [200, 304],
    );
    assert.deepEqual(again.value, first.value);
    assert.equal(again.fetchedAt, stage.clock.now());
    assert.equal(again.stale, undefined);
  });
}).timeout(10_000);
