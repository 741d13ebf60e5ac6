import assert from "node:assert/strict";
import { Cache } from "../../../src/github/cache.js";
import type { AgendaQuery } from "../../../src/github/store.js";
import { breathe, createStage, demoToken, memoryStorage, type Stage } from "./stage.js";

const security: AgendaQuery = { org: "nodejs", label: "security-wg-agenda" };
const policy = { repository: { owner: "nodejs", name: "node" }, number: 52575 };
const entry = (value: unknown) => ({ value, fetchedAt: 0, isPrivate: false });

describe("cache", () => {
  it("holds 10,000 entries at most and lets the least recently used go", () => {
    const cache = new Cache();
    for (let at = 0; at < 10_000; at++) cache.set(String(at), entry(at));
    cache.get("0");
    cache.set("new", entry("new"));
    assert.deepEqual([cache.get("0")?.value, cache.get("1"), cache.get("new")?.value], [0, undefined, "new"]);
    assert.equal([...cache.all()].length, 10_000);
  });

  it("holds 20 MB at most, counted as they would be written", () => {
    const cache = new Cache();
    for (let at = 0; at < 50; at++) cache.set(String(at), entry("字".repeat(333_333)));
    const kept = [...cache.all()];
    assert.equal(kept.length, 19);
    assert.ok(Buffer.byteLength(JSON.stringify(kept.map(([key, { value }]) => [key, value]))) < 20_000_000);
    cache.set("huge", entry("x".repeat(20_000_001)));
    assert.deepEqual([cache.get("huge"), [...cache.all()].length], [undefined, 19]);
  });

  it("says whether a value differs from the one before", () => {
    const cache = new Cache();
    assert.deepEqual(
      [cache.set("a", entry([1])), cache.set("a", entry([1])), cache.set("a", entry([2]))],
      [true, false, true],
    );
  });
}).timeout(10_000);

describe("cache between sessions", () => {
  let stage: Stage;
  before(async () => (stage = await createStage()));
  after(() => stage.close());
  beforeEach(() => void stage.asked());

  /** Lets the store write what it has. */
  const written = async () => {
    stage.clock.advance(2_000);
    await breathe(5);
  };

  it("shows at once what an earlier session saw, and asks again by its age", async () => {
    const storage = memoryStorage();
    const mayKeepPrivate = () => true;
    const first = await stage.store({ storage, mayKeepPrivate }).agenda(security);
    await written();
    assert.equal(storage.writes, 1);
    stage.asked();
    const store = stage.store({ storage });
    const shown = await store.agenda(security, { mode: "cached" });
    assert.deepEqual(JSON.stringify(shown.value), JSON.stringify(first.value));
    assert.deepEqual(stage.asked(), []);
    stage.clock.advance(60_000);
    await store.agenda(security);
    assert.deepEqual(stage.asked(), ["GraphQL Agenda"]);
  });

  it("writes nothing of a private repository, not its name either, unless that is allowed", async () => {
    for (const isAllowed of [false, true]) {
      const storage = memoryStorage();
      const store = stage.store({ storage, mayKeepPrivate: () => isAllowed });
      const { value } = await store.agenda(security);
      const hidden = value.subjects.filter(({ isPrivate }) => isPrivate);
      assert.ok(hidden.length > 0);
      for (const subject of hidden) await store.subject(subject, { mode: "fresh" });
      await store.team("nodejs", "security-wg");
      await written();
      const text = storage.text ?? "";
      for (const { title, repository } of hidden) {
        assert.equal(text.includes(title), isAllowed);
        assert.equal(text.includes(repository.name), isAllowed);
      }
      assert.equal(text.includes("team nodejs"), isAllowed);
      const shown = await stage.store({ storage }).agenda(security, { mode: "cached" });
      assert.equal(shown.value.subjects.length, value.subjects.length - (isAllowed ? 0 : hidden.length));
      assert.equal(shown.value.complete, isAllowed);
    }
  });

  it("never holds a token", async () => {
    const storage = memoryStorage();
    const store = stage.store({ storage, mayKeepPrivate: () => true });
    await Promise.all([store.agenda(security), store.person("RafaelGSS"), store.subject(policy)]);
    await written();
    assert.ok((storage.text ?? "").length > 1000);
    assert.doesNotMatch(storage.text ?? "", new RegExp(demoToken));
  });

  it("shows nothing of another account, and builds a damaged file anew", async () => {
    const storage = memoryStorage();
    await stage.store({ storage }).subject(policy);
    await written();
    const text = storage.text ?? "";
    const damaged = [
      text.slice(0, -1),
      text.slice(0, text.length / 2),
      text.replace("52575", "52576"),
      text.replace(/^\d+/, "1"),
      "",
      "\n",
      "null",
      `${text}x`,
    ];
    for (const [at, one] of damaged.entries()) {
      const broken = memoryStorage(one);
      const store = stage.store({ storage: broken });
      await assert.rejects(store.subject(policy, { mode: "cached" }), { kind: "notFound" }, String(at));
      assert.equal((await store.subject(policy)).value.number, 52575);
      await written();
      assert.equal(
        (await stage.store({ storage: broken }).subject(policy, { mode: "cached" })).value.number,
        52575,
      );
    }
    const other = stage.store({ storage: memoryStorage(text), account: "somebody else" });
    await assert.rejects(other.subject(policy, { mode: "cached" }), { kind: "notFound" });
  });

  it("works without a disk", async () => {
    const refuse = () => Promise.reject(new Error("EACCES"));
    const warnings: string[] = [];
    const log = { warn: (line: string) => void warnings.push(line) };
    const store = stage.store({ storage: { read: refuse, write: refuse, clear: refuse }, log });
    assert.equal((await store.subject(policy)).value.number, 52575);
    await written();
    assert.deepEqual(warnings, ["what GitHub answered could not be kept for the next session"]);
  });

  it("is cleared on sign-out, on disk too, also while it is being written", async () => {
    const storage = memoryStorage();
    const store = stage.store({ storage });
    await store.subject(policy);
    const writing = written();
    await store.clear();
    await writing;
    assert.deepEqual([storage.text, store.peek(policy)], [undefined, undefined]);
    await store.subject(policy);
    await written();
    await store.clear();
    assert.equal(storage.text, undefined);
  });

  it("writes many changes together, and none after the store is disposed of", async () => {
    const storage = memoryStorage();
    const store = stage.store({ storage });
    await Promise.all([store.agenda(security), store.subject(policy), store.person("RafaelGSS")]);
    await written();
    assert.equal(storage.writes, 1);
    await store.subject(policy, { mode: "fresh" });
    store.dispose();
    await written();
    assert.equal(storage.writes, 1);
  });
}).timeout(10_000);
