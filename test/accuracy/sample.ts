import { createHash } from "node:crypto";
import { readVerdicts } from "./defects.js";
import { hasPublished } from "./gold.js";
import { allReports, type Report } from "./reports.js";

/**
 * `tsx test/accuracy/sample.ts`: draws the reports to be read, the same each time, and lists those without a verdict.
 * Each has its place in a shuffled order by itself, so that what a rule reports no longer moves no others.
 */

const SEED = "minutes";
const SIZE = 200;
/** So many of each rule at least, where it has them; the others come as often as they are reported. */
const LEAST = 6;
const MOST: Readonly<Record<string, number>> = { "trailing-blanks": 10 };

export function drawSample(reports: readonly Report[]): Report[] {
  const shuffled = [...reports].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const counts = new Map<string, number>();
  const take = (report: Report, most: number): boolean => {
    const count = counts.get(report.rule) ?? 0;
    if (count >= Math.min(most, MOST[report.rule] ?? Infinity)) return false;
    counts.set(report.rule, count + 1);
    return true;
  };
  const first = shuffled.filter((report) => take(report, LEAST));
  const others = shuffled.filter((report) => !first.includes(report) && take(report, Infinity));
  return [...first, ...others.slice(0, Math.max(0, SIZE - first.length))];
}

function orderOf(report: Report): string {
  return createHash("sha256")
    .update(`${SEED} ${keyOf(report)}`)
    .digest("hex");
}

function keyOf({ file, line, rule }: Pick<Report, "file" | "line" | "rule">): string {
  return `${file}:${line} ${rule}`;
}

function main(): void {
  if (!hasPublished()) {
    console.log("The published minutes are not at hand (../shared/corpus): nothing is drawn.");
    return;
  }
  const judged = new Set(readVerdicts().map(keyOf));
  const drawn = drawSample(allReports());
  const open = drawn.filter((report) => !judged.has(keyOf(report)));
  console.log(`${drawn.length} reports drawn, ${open.length} without a verdict`);
  for (const report of open) console.log(`${keyOf(report)}  ${report.message}`);
}

main();
