import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/browser.js";
import { browserFlags } from "../../scripts/browserFlags.js";
import { root } from "../../scripts/root.js";
import { startServer, windowUrl } from "../../scripts/vscodeServer.js";
import { stageEmpty, stageMeasurement, stageMinutes } from "../activation/stage.js";
import type { Start } from "../activation/start.js";
import { percentile, type BenchSection, type Report } from "../report.js";

const starts = 20;
const promised = 25;

/** Activation in the real extension host. */
export const section: BenchSection = {
  title: `Activation: ${starts} starts of VS Code's extension host, taken inside it with performance.now()`,
  async run(report) {
    const folder = mkdtempSync(join(tmpdir(), "minutes-bench-"));
    try {
      print(report, await measure(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(folder: string): Promise<readonly Start[]> {
  const [extension, empty, workspace] = ["minutes", "empty", "workspace"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await stageMinutes(extension);
  stageEmpty(empty);
  cpSync(join(root, "sample"), workspace, { recursive: true });
  const result = join(folder, "result.json");
  process.env.MINUTES_BENCH_RESULT = result;
  const server = await startServer({ installed: [empty] });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  try {
    const tests = await stageMeasurement(folder);
    const url = windowUrl(server.port, { folder: workspace, extension, tests });
    const found: Start[] = [];
    while (found.length < starts) {
      rmSync(result, { force: true });
      await openOnce(browser, url);
      if (!existsSync(result)) throw new Error("The extension host measured nothing.");
      found.push(JSON.parse(readFileSync(result, "utf8")) as Start);
    }
    return found;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A window of its own, with an extension host of its own, until the measurement is over. */
async function openOnce(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const ended = new Promise((resolve) => void page.exposeFunction("codeAutomationExit", resolve));
    await page.exposeFunction("codeAutomationLog", () => undefined);
    await page.goto(url);
    await ended;
  } finally {
    await context.close();
  }
}

function print(report: Report, found: readonly Start[]): void {
  const spread = (values: readonly number[]): string[] => [
    `median ${percentile(values, 50).toFixed(1)} ms`,
    `fastest ${Math.min(...values).toFixed(1)} ms, slowest ${Math.max(...values).toFixed(1)} ms`,
  ];
  const row = (name: string, key: keyof Start): void =>
    report.row(name, ...spread(found.map((start) => start[key])));
  report.row("extension.activate() awaited by another extension: code loaded, activate() run, answer back");
  row("  an empty extension", "empty");
  row("  Minutes", "minutes");
  row("  VS Code's own Markdown features", "markdown");
  report.row("within Minutes, taken by a file that stands before its entry");
  row("  its code loaded", "load");
  row("  its activate()", "own");
  const middle = percentile(
    found.map(({ own }) => own),
    50,
  );
  report.promise("  its activate()", `${middle.toFixed(1)} ms`, `at most ${promised} ms`, middle <= promised);
}
