import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MinutesDocument } from "../../src/minutes/document.js";
import { lintMinutes } from "../../src/rules/engine/lint.js";
import { Prose } from "../../src/rules/engine/prose.js";
import { rules } from "../../src/rules/index.js";
import { benchDocuments, minutesDocument } from "../documents.js";
import { type BenchSection, percentile, type Report, timed } from "../report.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** So many times faster than markdownlint-cli2, and so many milliseconds after a key press, were promised. */
const FASTER = 5;
const PRESS = 16;

export const section: BenchSection = {
  title: "Linting",
  run(report) {
    const documents = benchDocuments();
    const folder = mkdtempSync(join(tmpdir(), "minutes-bench-"));
    try {
      documents.forEach((text, index) => writeFileSync(join(folder, `${index}.md`), text));
      beside(report, folder, documents.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    afterKeyPress(report);
  },
};

/** Each tool as its user runs it: one process over all files, its start included. */
function beside(report: Report, folder: string, count: number): void {
  report.row(`${count} files, one run of each`);
  const own = seconds([join(root, "dist/cli.js"), "lint", folder, "--format", "json"], folder);
  const markdownlint = seconds(
    [join(root, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs"), "*.md"],
    folder,
  );
  const preset = join(root, "node_modules/remark-preset-lint-node/index.js");
  const remark = seconds(
    [join(root, "node_modules/remark-cli/cli.js"), ".", "--no-stdout", "--use", preset, "--silent"],
    folder,
  );
  report.promise(
    "minutes lint",
    `${own.toFixed(2)} s`,
    `${FASTER} times faster than markdownlint-cli2`,
    markdownlint >= FASTER * own,
  );
  report.row("markdownlint-cli2", `${markdownlint.toFixed(2)} s`, `${(markdownlint / own).toFixed(1)} ×`);
  report.row("remark, preset lint-node", `${remark.toFixed(2)} s`, `${(remark / own).toFixed(1)} ×`);
}

function seconds(args: readonly string[], cwd: string): number {
  let status: number | null | undefined;
  const taken = timed(() => {
    ({ status } = spawnSync(process.execPath, [...args], { cwd, stdio: "ignore" }));
  });
  // 1: the linter found something, as it should here.
  if (status !== 0 && status !== 1) throw new Error(`${args[0] ?? ""} ended with ${status ?? "a signal"}.`);
  return taken / 1000;
}

function afterKeyPress(report: Report): void {
  const document = new MinutesDocument(minutesDocument(2_420));
  let prose: Prose | undefined;
  const times = Array.from({ length: 160 }, (_, count) => {
    const at = (count * 7919 * 104_729) % document.minutes.text.length;
    return timed(() => {
      const minutes = document.edit([{ start: at, end: at, text: "x" }]);
      prose = new Prose(minutes, prose);
      lintMinutes(minutes, { rules, prose });
    });
  });
  const slow = percentile(times.slice(40), 95);
  report.promise(
    "parse and lint after a key press, 10,000 lines",
    `p95 ${slow.toFixed(2)} ms`,
    `at most ${PRESS} ms`,
    slow <= PRESS,
  );
}
