import assert from "node:assert/strict";
import type { GitHubClient } from "../../../src/github/client.js";
import * as faults from "../../github/faults.js";
import { breathe, createStage, kindOf, type Stage } from "./stage.js";

const comment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const parameters = {
  owner: "nodejs",
  repo: "security-wg",
  issue_number: 1257,
  body: "Closing after the meeting.",
};

describe("writes", () => {
  let stage: Stage;
  let client: GitHubClient;
  const write = (signal?: AbortSignal) => client.write(comment, parameters, signal);

  beforeEach(async () => {
    stage = await createStage();
    const item = stage.github.world.addItem({ repository: "nodejs/security-wg", title: "A place to write" });
    parameters.issue_number = item.number;
    client = stage.client();
  });
  afterEach(() => stage.close());

  it("arrive once and answer what GitHub made of them", async () => {
    assert.equal((await write()).at("body").string(), parameters.body);
    assert.equal(stage.asked().length, 1);
  });

  it("are sent once at most, and say so where nobody can know what became of them", async () => {
    const lost = [
      faults.answerLost("reset"),
      faults.status(500),
      faults.status(502),
      faults.status(503),
      faults.cut(10),
      faults.html(),
      faults.body("{"),
      faults.bomb(6_000_000),
      faults.reset(),
    ];
    for (const fault of lost) {
      stage.github.fail({}, fault);
      assert.equal(await stage.settled(kindOf(write())), "unknownOutcome");
      stage.clock.advance(60_000);
      await breathe(5);
      assert.equal(stage.asked().length, 1);
      stage.github.heal();
    }
  });

  it("that time out or are cancelled after they were sent have an unknown outcome", async () => {
    stage.github.fail({}, faults.answerLost("hang"), 2);
    const late = kindOf(write());
    while (stage.github.requests.length < 1) await breathe(2);
    stage.clock.advance(20_000);
    assert.equal(await late, "unknownOutcome");
    const cancel = new AbortController();
    const cancelled = kindOf(write(cancel.signal));
    while (stage.github.requests.length < 2) await breathe(2);
    cancel.abort();
    assert.equal(await cancelled, "unknownOutcome");
    assert.equal(stage.asked().length, 2);
  });

  it("that are cancelled before they are sent are never sent", async () => {
    assert.equal(await kindOf(write(AbortSignal.abort())), "cancelled");
    assert.deepEqual(stage.asked(), []);
  });

  it("that GitHub refuses are refused for certain, and not tried again", async () => {
    const refusals: [faults.Fault, string][] = [
      [faults.status(422), "rejected"],
      [faults.status(404), "notFound"],
      [faults.status(403), "forbidden"],
      [faults.redirect("/elsewhere", 301), "redirected"],
      [faults.secondaryLimit(2), "secondaryLimit"],
    ];
    for (const [fault, kind] of refusals) {
      stage.github.fail({}, fault);
      assert.equal(await kindOf(write()), kind);
      assert.equal(stage.asked().length, 1);
    }
  });
}).timeout(10_000);
