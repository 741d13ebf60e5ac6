import assert from "node:assert/strict";
import { createIssue, findIssue } from "../../../src/github/issues.js";
import * as faults from "../../github/faults.js";
import { createStage, kindOf, type Stage } from "./stage.js";

describe("issues of a repository", () => {
  const repository = { owner: "nodejs", name: "security-wg" };
  const issue = { title: "Node.js Security team Meeting 2031-01-02", body: "Words.", labels: [] };
  let stage: Stage;
  beforeEach(async () => (stage = await createStage({ validate: true })));
  afterEach(() => stage.close());

  it("are found by their whole title, and made once", async () => {
    const client = stage.client();
    assert.equal(await findIssue(client, repository, issue.title), undefined);
    const made = await createIssue(client, repository, issue);
    assert.equal(made.title, issue.title);
    const found = await findIssue(client, repository, ` ${issue.title.replace("Security", " Security")}`);
    assert.equal(found?.url, made.url);
    assert.equal(await findIssue(client, repository, issue.title.slice(0, -1)), undefined);
  });

  it("are found by the search where they are no longer among the newest", async () => {
    const client = stage.client();
    const { number } = await createIssue(client, repository, issue);
    stage.github.fail({ path: "/repos/nodejs/security-wg/issues", method: "GET" }, faults.body("[]"), 1);
    assert.equal((await findIssue(client, repository, issue.title))?.number, number);
  });

  it("are not made a second time where the connection breaks", async () => {
    const client = stage.client();
    stage.asked();
    stage.github.fail({ method: "POST" }, faults.reset(), 5);
    assert.equal(await kindOf(createIssue(client, repository, issue)), "unknownOutcome");
    assert.deepEqual(stage.asked(), ["POST /repos/nodejs/security-wg/issues"]);
  });
});
