import { build } from "esbuild";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundles } from "../../../scripts/bundles.js";
import { createFolder, type Folder } from "./run.js";

const FILES = 230;

/** The command line as it is shipped: from so many files on it looks through them in several threads. */
describe("minutes lint, over many files", () => {
  let folder: Folder;
  let cli: string;

  before(async () => {
    folder = createFolder();
    cli = join(folder.path, "cli.mjs");
    await build({ ...bundles().cli, outfile: cli });
  });

  after(() => folder.remove());

  const lint = (...args: string[]) =>
    spawnSync(process.execPath, [cli, "lint", ...args], { encoding: "utf8" });

  const minutesWith = (recording: string): string => `# Example  Tools Meeting 2026-08-06

## Links

* **Recording**: https://youtu.be/${recording}
* **GitHub Issue**: https://github.com/example/tools/issues/3

## Present

* Ada (@ada)
`;

  it("finds what it finds one by one, in order, and says what is wrong in a configuration once", () => {
    const files = Array.from({ length: FILES }, (_, index) => `${1000 + index}.md`);
    const [first = "", last = ""] = [files[0], files.at(-1)];
    for (const file of files)
      folder.write(
        `many/${file}`,
        minutesWith(file === first || file === last ? "shared_abcd" : `${file.slice(0, 4)}_abcdef`),
      );
    folder.write(".minutes.json", '{ "lint": { "rules": { "no-such-rule": "error" } } }');
    const { stdout, stderr, status } = lint("--json", join(folder.path, "many"));
    assert.equal(status, 1);
    assert.equal(stderr.match(/no-such-rule/g)?.length, 1);
    const rows = JSON.parse(stdout) as { file: string; rule: string }[];
    const filesWith = (rule: string) => rows.filter((row) => row.rule === rule).map(({ file }) => file);
    assert.deepEqual(filesWith("title-double-space"), files);
    assert.deepEqual(filesWith("recording-shared"), [first, last]);
  });

  it("says what is wrong with a configuration that cannot be read", () => {
    for (let file = 0; file < FILES; file++) folder.write(`some/${file}.md`, minutesWith("abcdefghijk"));
    folder.write("some/.minutes.json", "{");
    const { stdout, stderr, status } = lint(join(folder.path, "some"));
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^minutes lint: .*\.minutes\.json.*\.\n$/);
  });
});
