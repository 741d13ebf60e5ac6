import assert from "node:assert/strict";
import { join } from "node:path";
import { create } from "../../../src/cli/new.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import * as faults from "../../github/faults.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import { createMeetingFolder, type MeetingFolder } from "./meetingFolder.js";
import { run } from "./run.js";

describe("minutes new", () => {
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

  const may15 = () => Date.parse("2024-05-15T12:00:00Z");
  const go = (args: readonly string[], token = "demo-token") =>
    run(
      create,
      [folder.group, "--calendar", folder.calendar, ...args],
      { GITHUB_API_URL: github.url, GITHUB_TOKEN: token },
      may15,
    );

  it("prints the minutes of the next meeting, with agenda, time and issue", async () => {
    const { code, out, err } = await go([]);
    assert.deepEqual([code, err], [0, ""]);
    const minutes = parseMinutes(out);
    assert.equal(minutes.generation, "C");
    assert.equal(minutes.date?.iso, "2024-05-23");
    assert.ok(minutes.items.some((item) => item.number === 52910));
    assert.match(out, /\*\*UTC Thu, May 23, 2024, 02:00 PM\*\*/);
    assert.ok(out.includes("* GitHub Issue: <https://github.com/nodejs/security-wg/issues/1321>"));
    assert.doesNotMatch(out, /security-private/);
    assert.deepEqual(minutes.attendees, []);
  });

  it("asks as anybody may where there is no token", async () => {
    const { code, out } = await go([], "");
    assert.equal(code, 0);
    assert.ok(parseMinutes(out).items.some((item) => item.number === 52910));
    assert.ok(github.requests.every(({ hasToken, operation }) => !hasToken && operation === undefined));
  });

  it("takes the day that is named, with its time where the calendar has it", async () => {
    assert.match((await go(["--date", "2024-06-06"])).out, /UTC Thu, Jun 06, 2024, 02:00 PM/);
    const { out } = await go(["--date", "2024-06-07"]);
    assert.match(
      out,
      /^# Node\.js Security team Meeting 2024-06-07\n\n## Time\n\n\*\*Fri, Jun 07, 2024\*\*\n/,
    );
  });

  it("goes on without the time where only the calendar fails", async () => {
    const { code, out, err } = await go([
      "--date",
      "2024-06-07",
      "--calendar",
      join(folder.path, "none.ics"),
    ]);
    assert.equal(code, 0);
    assert.match(err, /time of the meeting is left out/);
    assert.match(out, /^# Node\.js Security team Meeting 2024-06-07/);
  });

  it("writes a new file, and never over one", async () => {
    const path = join(folder.path, "2024-05-23.md");
    assert.deepEqual(await go(["--out", path]), { code: 0, out: "", err: "" });
    const text = folder.read("2024-05-23.md");
    assert.match(text, /^# Node\.js Security team Meeting 2024-05-23\n/);
    folder.write("2024-05-23.md", "Notes.");
    github.forgetRequests();
    const second = await go(["--out", path]);
    assert.equal(second.code, 2);
    assert.match(second.err, /there already/);
    assert.equal(folder.read("2024-05-23.md"), "Notes.");
    assert.equal(github.requests.length, 0);
  });

  it("writes not over a file that was made meanwhile", async () => {
    github.fail(
      {},
      faults.meanwhile(() => folder.write("x.md", "Notes.")),
      1,
    );
    assert.equal((await go(["--out", join(folder.path, "x.md")])).code, 2);
    assert.equal(folder.read("x.md"), "Notes.");
  });

  it("follows a template of somebody's own", async () => {
    const template = folder.write("own.mustache", "# {{title}} & more\n");
    assert.equal(
      (await go(["--template", template])).out,
      "# Node.js Security team Meeting 2024-05-23 & more\n",
    );
    folder.write("own.mustache", "{{#open}}");
    assert.match((await go(["--template", template])).err, /template cannot be used/);
  });

  it("says in a sentence what is wrong, and writes nothing then", async () => {
    assert.match((await run(create, [], {})).err, /name one group/);
    assert.match((await go(["--date", "May 9"])).err, /is no day/);
    const path = join(folder.path, "y.md");
    github.fail({}, faults.status(500), 20);
    const { code, err } = await go(["--out", path]);
    assert.equal(code, 2);
    assert.match(err, /fault of its own/);
    assert.throws(() => folder.read("y.md"));
  }).timeout(30_000);
});
