import assert from "node:assert/strict";
import { issue } from "../../../src/cli/issue.js";
import * as faults from "../../github/faults.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { createMeetingFolder, type MeetingFolder } from "./meetingFolder.js";
import { run } from "./run.js";

const title = "Node.js Security team Meeting 2024-06-06";

describe("minutes issue", () => {
  let github: LocalGitHub;
  let folder: MeetingFolder;
  beforeEach(async () => {
    github = await startGitHub({ validate: true });
    folder = createMeetingFolder();
  });
  afterEach(async () => {
    folder.remove();
    await github.close();
  });

  const may25 = () => Date.parse("2024-05-25T12:00:00Z");
  const go = (args: readonly string[] = [], token = "demo-token") =>
    run(
      issue,
      [folder.group, "--calendar", folder.calendar, ...args],
      { GITHUB_API_URL: github.url, GITHUB_TOKEN: token },
      may25,
    );
  const made = () => [...github.world.items.values()].filter((item) => item.title === title);
  const writes = () => github.requests.filter(({ method, operation }) => method === "POST" && !operation);

  it("makes the issue once, and finds it from then on", async () => {
    const { code, out } = await go();
    assert.equal(code, 0);
    const [item, ...others] = made();
    assert.deepEqual(others, []);
    assert.equal(out, `https://github.com/nodejs/security-wg/issues/${item?.number}\n`);
    assert.equal((await go()).out, out);
    assert.equal((await go([], "")).out, out);
    assert.equal(made().length, 1);
    assert.equal(writes().length, 1);
  });

  it("prints exactly what it would make, and makes nothing", async () => {
    const { out } = await go(["--dry-run"]);
    assert.deepEqual([made(), writes()], [[], []]);
    await go();
    assert.equal(out, `${title}\n\n${made()[0]?.body}`);
    assert.match(out, /## Joining the meeting/);
  });

  it("makes none without a token", async () => {
    const { code, err } = await go([], "");
    assert.equal(code, 2);
    assert.match(err, /GITHUB_TOKEN/);
    assert.deepEqual(made(), []);
  });

  it("sends the request once, and says so where the outcome is not known", async () => {
    github.fail({ method: "POST", path: "/repos/nodejs/security-wg/issues" }, faults.answerLost(), 3);
    const { code, err } = await go();
    assert.equal(code, 2);
    assert.match(err, /not known whether GitHub did/);
    assert.equal(writes().length, 1);
    assert.equal(made().length, 1);
    github.heal();
    assert.equal((await go()).code, 0);
    assert.equal(made().length, 1);
  });
});
