import assert from "node:assert/strict";
import { GitHubError } from "../../../src/github/error.js";
import { sentence } from "../../../src/github/sentences.js";
import type { Answer, GitHubStore } from "../../../src/github/store.js";
import * as faults from "../../github/faults.js";
import { endlessPages, graphqlLimit, incompleteResults, samlPartial } from "../../github/listFaults.js";
import { breathe, createStage, demoToken, memoryStorage, type Stage } from "./stage.js";

const schedules = 200;
const steps = 8;
const label = "security-wg-agenda";
const numbers = [52575, 52983, 99_999];

/** Small numbers that are the same for the same seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const isSearch = (path: string) => path === "/search/issues";

function faultOf(pick: (below: number) => number, stranger: string): faults.Fault {
  const half: faults.Fault = (next, request, now) =>
    isSearch(request.path) ? incompleteResults()(next, request, now) : next();
  const all: faults.Fault[] = [
    faults.status(401),
    faults.status(403),
    faults.status(404),
    faults.status(410),
    faults.status(451),
    faults.status(500 + pick(5)),
    faults.primaryLimit(1 + pick(3000)),
    faults.secondaryLimit(pick(2) === 0 ? undefined : pick(100), pick(2) === 0 ? 403 : 429),
    faults.redirect(`${stranger}/steal`, ([301, 302, 303, 307, 308] as const)[pick(5)] ?? 302),
    faults.redirect("/elsewhere"),
    faults.html(pick(2) === 0 ? 200 : 511),
    faults.body(["", "{", "null", "[]", '{"data":null}', '{"items":{}}', '{"errors":[{}]}'][pick(7)] ?? ""),
    faults.bigIds(),
    faults.cut(pick(2000)),
    faults.reset(),
    faults.answerLost(),
    faults.hang(),
    faults.samlBlocked(pick(2) === 0 ? `${stranger}/orgs/a/sso` : undefined),
    samlPartial(),
    graphqlLimit(pick(2) === 0 ? "primary" : "secondary", 1 + pick(600)),
    endlessPages(),
    half,
  ];
  return all[pick(all.length)] ?? faults.reset();
}

/** What must hold of every answer and of every error, whatever went wrong. */
function check(settled: PromiseSettledResult<Answer<unknown>>, stranger: string): void {
  const error = settled.status === "rejected" ? (settled.reason as unknown) : settled.value.stale;
  if (error === undefined) return;
  assert.ok(error instanceof GitHubError);
  assert.ok(sentence(error, () => "14:02").length > 10);
  assert.doesNotMatch(error.message, new RegExp(`${demoToken}|${stranger}`));
  assert.ok(error.helpUrl === undefined || error.helpUrl.startsWith("https://github.com/"));
}

async function run(stage: Stage, stranger: Stage, seed: number): Promise<void> {
  const pick = random(seed);
  let questions = 0;
  const token = pick(4) === 0 ? undefined : demoToken;
  const storage = memoryStorage();
  const store: GitHubStore = stage.store({ token, storage, onUnauthorized: () => questions++ });
  let shown = 0;
  for (let step = 0; step < steps; step++) {
    const end = stage.github.fail({}, faultOf(pick, stranger.github.url), 1 + pick(4));
    const cancel = new AbortController();
    const isFresh = pick(3) === 0;
    const options = { signal: cancel.signal, mode: isFresh ? ("fresh" as const) : ("byAge" as const) };
    const number = numbers[pick(numbers.length)] ?? 1;
    const works: Promise<Answer<unknown>>[] = [
      store.agenda({ org: "nodejs", label }, options),
      store.subject({ repository: { owner: "nodejs", name: "node" }, number }, options),
      store.person("RafaelGSS", options),
    ];
    const all = Promise.allSettled(works);
    if (pick(5) === 0) {
      await breathe(pick(4));
      cancel.abort();
    }
    const results = await settledInTime(stage, all);
    for (const result of results) check(result, stranger.github.url);
    end();
    const agenda = store.peek({ repository: { owner: "nodejs", name: "node" }, number: 52983 });
    shown = agenda ? shown + 1 : (assert.equal(shown, 0, "what was shown flickered to nothing"), 0);
    stage.clock.advance(pick(120_000));
  }
  // Once GitHub is well again, everything is as if nothing had happened.
  stage.clock.advance(3_600_000);
  const last = await settledInTime(stage, store.agenda({ org: "nodejs", label }));
  assert.deepEqual([last.stale, last.value.complete], [undefined, true]);
  assert.equal(last.value.subjects.length, token === undefined ? 12 : 13);
  assert.ok(questions <= 1);
  assert.doesNotMatch(storage.text ?? "", new RegExp(`${demoToken}|security-private`));
  store.dispose();
}

/** Turns the clock as far as it takes: through pauses at once, over a request's end where the network is silent. */
async function settledInTime<T>(stage: Stage, work: Promise<T>): Promise<T> {
  const end = new AbortController();
  const isOver = () => end.abort();
  work.then(isOver, isOver);
  for (let turns = 0; !end.signal.aborted; turns++) {
    assert.ok(turns < 2000, "it never settles");
    await breathe(2);
    stage.clock.advanceToNext(turns % 25 === 24 ? 20_000 : 5_000);
  }
  return work;
}

describe("fault schedules", () => {
  let stage: Stage;
  let stranger: Stage;

  before(async () => ([stage, stranger] = await Promise.all([createStage(), createStage()])));
  after(() => Promise.all([stage.close(), stranger.close()]));

  it("settles 200 seeded schedules of faults, and is well afterwards", async () => {
    for (let seed = 1; seed <= schedules; seed++) {
      stage.github.heal();
      await run(stage, stranger, seed).catch((error: unknown) => {
        throw new Error(`seed ${seed}`, { cause: error });
      });
    }
    assert.deepEqual(stranger.asked(), []);
    assert.doesNotMatch(stage.lines.join("\n"), new RegExp(demoToken));
  }).timeout(120_000);
});
