import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { refresh } from "../../../src/cli/refresh.js";
import { startGitHub, type LocalGitHub } from "../../github/server.js";
import * as faults from "../../github/faults.js";
import { createFolder, type Folder, run } from "./run.js";

const older = readFileSync(join(root, "sample/meetings/2024-05-09.md"), "utf8");
const group = readFileSync(join(root, "sample/security-wg.meeting.json"), "utf8");

describe("minutes refresh", () => {
  let github: LocalGitHub;
  let folder: Folder;
  beforeEach(async () => {
    github = await startGitHub({ validate: true });
    folder = createFolder();
  });
  afterEach(async () => {
    folder.remove();
    await github.close();
  });

  const go = (args: readonly string[], token = "demo-token") =>
    run(refresh, args, { GITHUB_API_URL: github.url, GITHUB_TOKEN: token });

  it("inserts what is new, tells what is gone, touches no note, and has nothing to do the next time", async () => {
    const path = folder.write("2024-05-09.md", older);
    const { code, out } = await go([path]);
    assert.equal(code, 0);
    assert.match(out, /^inserted: nodejs\/node#52910 src: harden permission checks$/m);
    assert.match(out, /^gone: nodejs\/node#52575 .*left as it is\)$/m);
    assert.match(out, /^private: \d+ left out$/m);
    const after = folder.read("2024-05-09.md");
    assert.match(after, /\[#52910\]\(https:\/\/github\.com\/nodejs\/node\/pull\/52910\)/);
    assert.doesNotMatch(after, /security-private/);
    const lines = new Set(after.split("\n"));
    for (const line of older.split("\n")) assert.ok(lines.has(line), line);
    assert.doesNotMatch((await go([path])).out, /inserted|retitled|moved/);
    assert.equal(folder.read("2024-05-09.md"), after);
    assert.deepEqual(readdirSync(folder.path), ["2024-05-09.md"]);
  });

  it("only says what it would do where that is asked", async () => {
    const path = folder.write("a.md", older);
    assert.match((await go([path, "--dry-run"])).out, /^inserted: /m);
    assert.equal(folder.read("a.md"), older);
  });

  for (const [who, token] of [
    ["signed in", "demo-token"],
    ["without a token", ""],
  ] as const)
    it(`follows new titles and transfers, ${who}`, async () => {
      const path = folder.write("a.md", older);
      github.world.item("nodejs/security-wg", 1262).title = "A `new` title";
      const item = github.world.move(github.world.item("nodejs/security-wg", 1037), "nodejs/TSC");
      const { out } = await go([path], token);
      assert.match(out, /^retitled: nodejs\/security-wg#1262 ".+" is "A `new` title" now$/m);
      assert.match(out, new RegExp(`^moved: nodejs/security-wg#1037 is nodejs/TSC#${item.number} now$`, "m"));
      const after = folder.read("a.md");
      assert.match(after, /^\* A `new` title \[#1262\]/m);
      assert.ok(
        after.includes(`[nodejs/TSC#${item.number}](https://github.com/nodejs/TSC/issues/${item.number})`),
      );
      assert.doesNotMatch(after, /1037/);
    });

  it("leaves titles alone where that is asked", async () => {
    const path = folder.write("a.md", older);
    github.world.item("nodejs/security-wg", 1262).title = "Another title";
    assert.doesNotMatch((await go([path, "--keep-titles"])).out, /retitled/);
    assert.doesNotMatch(folder.read("a.md"), /Another title/);
  });

  it("asks for the label of the nearest group where the document says none", async () => {
    folder.write("security-wg.meeting.json", group);
    const path = folder.write("a.md", older.replace(/^\*Extracted.*$/m, ""));
    assert.match((await go([path])).out, /^inserted: nodejs\/node#52910/m);
  });

  it("keeps the byte order mark and the line ends", async () => {
    const path = folder.write("a.md", `\ufeff${older.replaceAll("\n", "\r\n")}`);
    await go([path]);
    const after = folder.read("a.md");
    assert.ok(after.startsWith("\ufeff# Node.js"));
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.match(after, /#52910/);
  });

  it("writes over nothing that changed meanwhile", async () => {
    const path = folder.write("a.md", older);
    github.fail(
      { method: "POST" },
      faults.meanwhile(() => folder.write("a.md", "Somebody typed.")),
      1,
    );
    const { code, err } = await go([path]);
    assert.equal(code, 2);
    assert.match(err, /changed meanwhile/);
    assert.equal(folder.read("a.md"), "Somebody typed.");
    assert.deepEqual(readdirSync(folder.path), ["a.md"]);
  });

  it("leaves alone what is no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(older), Buffer.from([0xff, 0xfe, 0x0a])]);
    const path = folder.write("a.md", bytes);
    assert.equal((await go([path])).code, 2);
    assert.ok(readFileSync(path).equals(bytes));
  });

  it("warns of a meeting that is over, and goes on", async () => {
    const path = folder.write("a.md", older);
    const on = (day: string) => () => new Date(`${day}T12:00`).getTime();
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: "demo-token" };
    const later = await run(refresh, [path], env, on("2024-05-10"));
    assert.match(later.err, /^minutes refresh: the meeting of 2024-05-09 is over.*\n$/);
    assert.match(later.out, /^inserted: /m);
    assert.equal((await run(refresh, [path], env, on("2024-05-09"))).err, "");
  });

  it("says in a sentence what is wrong", async () => {
    assert.match((await go([])).err, /name one file/);
    assert.match((await go([join(folder.path, "none.md")])).err, /is not there/);
    assert.match(
      (await go([folder.write("b.md", "# T Meeting 2024-01-01\n\n## Present\n\n* Ada (@ada)\n")])).err,
      /does not say which label/,
    );
    const guide = folder.write("README.md", "# Guide\n\nWords.\n");
    assert.match((await go([guide])).err, /does not read like minutes/);
    const path = folder.write("a.md", older);
    assert.match((await go([path], "wrong")).err, /sign in/);
    github.fail({ method: "POST" }, faults.status(404), 1);
    assert.equal((await go([path])).code, 2);
    assert.equal(folder.read("a.md"), older);
  });
});
