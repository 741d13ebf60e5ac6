import assert from "node:assert/strict";
import type { Log } from "sarif";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fix } from "../../../src/cli/fix.js";
import { lint } from "../../../src/cli/lint.js";
import { createFolder, type Folder, run } from "./run.js";

const messy = "# Example  Tools Meeting 2026-08-06\n\n## Present\n\n* Ada (@ada_b)\n";
const good = `# Example Tools Meeting 2026-08-06

## Links

* **Recording**: https://youtu.be/abcdefghijk
* **GitHub Issue**: https://github.com/example/tools/issues/3

## Present

* Ada (@ada)
`;

interface Row {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly fixable: boolean;
}

describe("minutes lint", () => {
  let folder: Folder;
  beforeEach(() => (folder = createFolder()));
  afterEach(() => folder.remove());

  const rows = (out: string): Row[] => JSON.parse(out) as Row[];

  it("answers 0 where nothing is wrong, 1 where something is, 2 where it could not run", async () => {
    const path = folder.write("2026-08-06.md", good);
    assert.deepEqual(await run(lint, [path, "--json"]), { code: 0, out: "[]\n", err: "" });
    assert.equal((await run(lint, [folder.write("2026-08-07.md", good)])).code, 1);
    const missing = await run(lint, [`${folder.path}/nowhere.md`]);
    assert.deepEqual([missing.code, missing.out], [2, ""]);
    assert.match(missing.err, /nowhere\.md is not there/);
    assert.match(
      (await run(lint, [path, "--format", "xml"])).err,
      /expected one of text, json, sarif, github/,
    );
    assert.match((await run(lint, ["--frobnicate"])).err, /--frobnicate/);
  });

  it("shows a terminal no character that it would obey", async () => {
    const path = folder.write(
      "2026-08-06.md",
      `# Tools Meeting 2026-08-06 \u001b[31m\u0007\u009b\u202e\ttoo\n`,
    );
    const { out } = await run(lint, [path]);
    assert.match(out, / {11}# Tools Meeting 2026-08-06 \u241b\[31m\u2407\ufffd\ufffd too\n/);
    const { out: mended } = await run(fix, [path, "--dry-run"]);
    assert.match(mended, /\ufffd/);
    for (const shown of [out, mended]) assert.doesNotMatch(shown, /[^\P{Cc}\n]|\u202e/u);
  });

  it("prints each problem as JSON, with lines and columns from 1", async () => {
    const path = folder.write("2026-08-06.md", messy);
    const { out } = await run(lint, [path, "--json"]);
    const found = (JSON.parse(out) as Row[]).find(({ rule }) => rule === "attendee-handle-invalid");
    assert.deepEqual(found, {
      file: path,
      ...{ line: 5, column: 8, endLine: 5, endColumn: 14 },
      rule: "attendee-handle-invalid",
      severity: "error",
      message:
        "Unexpected handle @ada_b, expected letters, digits and single hyphens, 39 at most, as GitHub has them.",
      fixable: false,
    });
    assert.equal(rows(out).find(({ rule }) => rule === "title-double-space")?.fixable, true);
  });

  it("looks through the minutes of a folder, named below it, and leaves other Markdown alone", async () => {
    folder.write("2026-08-06.md", messy);
    folder.write("README.md", messy);
    folder.write("notes.md", "# Shopping\n\n* Milk  \n");
    const files = rows((await run(lint, [folder.path, "--json"])).out).map(({ file }) => file);
    assert.deepEqual([...new Set(files)], ["2026-08-06.md"]);
  });

  it("finds a recording that two of the files share", async () => {
    folder.write("2026-08-06.md", good);
    folder.write(
      "2026-08-13.md",
      good.replace("08-06", "08-13").replace("youtu.be/", "www.youtube.com/watch?v="),
    );
    const { out } = await run(lint, [folder.path, "--json"]);
    assert.deepEqual(
      rows(out).map(({ file, rule }) => [file, rule]),
      [
        ["2026-08-06.md", "recording-shared"],
        ["2026-08-13.md", "recording-shared"],
      ],
    );
  });

  it("follows the nearest .minutes.json, and says what is wrong in it", async () => {
    const path = folder.write("2026-08-06.md", messy);
    folder.write(
      ".minutes.json",
      '{ "lint": { "rules": { "title-double-space": "off", "recording-missing": "error", "no-such-rule": "off" } } }',
    );
    const { out, err } = await run(lint, [path, "--json"]);
    const found = rows(out).map(({ rule }) => rule);
    assert.ok(!found.includes("title-double-space") && found.includes("recording-missing"));
    assert.match(err, /There is no rule "no-such-rule"/);
  });

  it("cannot run with a .minutes.json that cannot be read, nor with two formats at once", async () => {
    const path = folder.write("2026-08-06.md", good);
    for (const broken of ['{ "lint": ', "[]", '{ "lint": [] }', '{ "lint": { "rules": "off" } }']) {
      folder.write(".minutes.json", broken);
      const { code, out, err } = await run(lint, [path]);
      assert.deepEqual([code, out], [2, ""], broken);
      assert.match(err, /\.minutes\.json: (?:This file is no JSON|Expected .+)\.\n$/);
      assert.equal((await run(fix, [path])).code, 2);
    }
    folder.write(".minutes.json", "{}");
    const { code, err } = await run(lint, [path, "--json", "--format", "sarif"]);
    assert.deepEqual([code, err], [2, "--json and --format sarif contradict each other.\n"]);
  });

  it("passes over folders that are named as files are, and links that lead nowhere", async () => {
    folder.write("2026-08-06.md", good);
    mkdirSync(join(folder.path, "old.md"));
    symlinkSync(join(folder.path, "gone"), join(folder.path, "link.md"));
    const { code, err } = await run(lint, [folder.path]);
    assert.deepEqual([code, err], [0, ""]);
  });

  it("prints for people, for GitHub Actions and for code scanning", async () => {
    const path = folder.write("2026-08-06.md", messy);
    const { out } = await run(lint, [path]);
    assert.match(
      out,
      /5:8 {6}error {4}Unexpected handle @ada_b.*attendee-handle-invalid\n {11}\* Ada \(@ada_b\)\n {18}\^{6}\n/,
    );
    assert.match(out, /1 file looked through, \d problems in 1; "minutes fix" mends 1 of them\.\n$/);
    const github = (await run(lint, [path, "--format", "github"])).out;
    assert.match(
      github,
      /^::error file=.*,line=5,col=8,endLine=5,endColumn=14,title=minutes%3A attendee-handle-invalid::/m,
    );
    const log = JSON.parse((await run(lint, [path, "--format", "sarif"])).out) as Log;
    assert.equal(log.version, "2.1.0");
    const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === "attendee-handle-invalid");
    assert.equal(result?.level, "error");
    const rule = log.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1];
    assert.equal(rule?.id, "attendee-handle-invalid");
    assert.match(rule.helpUri ?? "", /\/docs\/rules\/attendee-handle-invalid\.md$/);
    for (const { id, shortDescription, help } of log.runs[0]?.tool.driver.rules ?? [])
      assert.ok(shortDescription?.text !== id && help?.text, id);
  });

  it("names files for GitHub as they stand in the repository, whatever folder was named", async () => {
    folder.write("meetings/2026-08-06.md", messy);
    const meetings = join(folder.path, "meetings");
    const root = { GITHUB_WORKSPACE: folder.path };
    const github = (await run(lint, [meetings, "--format", "github"], root)).out;
    assert.match(github, /^::\w+ file=meetings\/2026-08-06\.md,line=/);
    const sarif = (await run(lint, [meetings, "--format", "sarif"], root)).out;
    assert.match(sarif, /"uri": "meetings\/2026-08-06\.md"/);
    const elsewhere = { GITHUB_WORKSPACE: join(folder.path, "other") };
    assert.match(
      (await run(lint, [meetings, "--format", "sarif"], elsewhere)).out,
      /"uri": "file:\/\/\/.*\/meetings\/2026-08-06\.md"/,
    );
  });

  it("names files whose names hold marks of addresses, and of GitHub's commands, so that they are found", async () => {
    const path = folder.write("a,b #1?.md", messy);
    const root = { GITHUB_WORKSPACE: folder.path };
    const { out } = await run(lint, [path, "--format", "sarif"], root);
    assert.match(out, /"uri": "a%2Cb%20%231%3F\.md"/);
    assert.match(
      (await run(lint, [path, "--format", "github"])).out,
      /^::\w+ file=[^,]*a%2Cb #1\?\.md,line=/m,
    );
  });
});

describe("minutes fix", () => {
  let folder: Folder;
  beforeEach(() => (folder = createFolder()));
  afterEach(() => folder.remove());

  it("mends what is certain, and only says so with --dry-run", async () => {
    const path = folder.write("2026-08-06.md", messy);
    const trial = await run(fix, [path, "--dry-run"]);
    assert.match(trial.out, /1 - "# Example {2}Tools.*\n {2}1 \+ "# Example Tools/);
    assert.equal(folder.read("2026-08-06.md"), messy);
    assert.equal((await run(fix, [path])).code, 0);
    assert.equal(folder.read("2026-08-06.md"), messy.replace("  Tools", " Tools"));
    assert.equal((await run(fix, [path])).out, "Nothing to mend.\n");
  });

  it("leaves a file alone that is no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(messy), Buffer.from([0xe9, 0x0a])]);
    const path = folder.write("2026-08-06.md", bytes);
    const { code, err } = await run(fix, [path]);
    assert.equal(code, 2);
    assert.match(err, /no UTF-8, and is left as it is/);
  });
});
