import { readDefects, readVerdicts } from "./defects.js";
import { type Findings, FindingsByRule } from "./findings.js";
import { linesOf, readFirstRuns } from "./firstRuns.js";
import { hasPublished } from "./gold.js";
import { allReports, reportsOf } from "./reports.js";

/** `npm run accuracy:lint`: how much of what is wrong in published minutes the linter finds, and how often it is right. */

const LEAST = { recall: 0.9, right: 0.95 };
/** A class with fewer defects says nothing about a share. */
const ENOUGH = 5;
const isVerbose = process.argv.includes("--verbose");

function main(): void {
  if (!hasPublished()) {
    console.log("The published minutes are not at hand (../shared/corpus): nothing is measured.");
    return;
  }
  const isGood = [measureDefects(), measureVerdicts()];
  console.log("\nFirst runs, on documents that no rule was made for:");
  for (const run of readFirstRuns()) console.log(linesOf(run).join("\n"));
  if (!isGood.every(Boolean)) process.exitCode = 1;
}

/** Whether enough of every class was found. */
function measureDefects(): boolean {
  const byRule = new FindingsByRule();
  const lists = readDefects();
  for (const list of lists) byRule.compare(list, reportsOf(list.file));
  const classes = byRule.all();
  const width = Math.max(...classes.map(([rule]) => rule.length));
  console.log(`${lists.length} documents with defects listed by reading\n`);
  console.log(`${"class".padEnd(width)}  found/listed  extra`);
  const isGood = classes.map(([rule, findings]) => printClass(rule.padEnd(width), findings));
  const found = sum(classes, ({ found }) => found);
  const listed = sum(classes, ({ listed }) => listed);
  const extra = sum(classes, ({ extra }) => extra.length);
  console.log(`${"all".padEnd(width)}  ${fraction(found, listed)}  ${extra}  (${percent(found / listed)})\n`);
  if (isVerbose) for (const [rule, findings] of classes) printDifferences(rule, findings);
  return isGood.every(Boolean);
}

function printClass(name: string, { found, listed, recall, extra }: Findings): boolean {
  const isGood = listed < ENOUGH || recall >= LEAST.recall;
  const verdict = isGood ? "" : `  below ${percent(LEAST.recall)}`;
  console.log(`${name}  ${fraction(found, listed)}  ${String(extra.length).padStart(5)}${verdict}`);
  return isGood;
}

function printDifferences(rule: string, { missed, extra }: Findings): void {
  for (const difference of missed) console.log(`missed ${rule}: ${difference}`);
  for (const difference of extra) console.log(`extra ${rule}: ${difference}`);
}

/** Whether enough of the reports that somebody judged are right; those that are no longer made count no more. */
function measureVerdicts(): boolean {
  const reported = new Set(allReports().map(({ file, line, rule }) => `${file}:${line} ${rule}`));
  const verdicts = readVerdicts();
  const made = verdicts.filter(({ file, line, rule }) => reported.has(`${file}:${line} ${rule}`));
  const [right, wrong, doubtful] = (["right", "wrong", "doubtful"] as const).map((wanted) =>
    made.filter(({ verdict }) => verdict === wanted),
  ) as [typeof made, typeof made, typeof made];
  const share = right.length / (right.length + wrong.length);
  const isGood = share >= LEAST.right;
  const gone = verdicts.length - made.length;
  console.log(
    `${made.length} of ${reported.size} reports read: ${right.length} right, ${wrong.length} wrong, ${doubtful.length} doubtful` +
      ` (${gone} more are made no longer)\n${percent(share)} right${isGood ? "" : `, below ${percent(LEAST.right)}`}`,
  );
  if (isVerbose) for (const { file, line, rule } of wrong) console.log(`wrong ${rule}: ${file}:${line}`);
  return isGood;
}

function sum(
  classes: readonly (readonly [string, Findings])[],
  count: (findings: Findings) => number,
): number {
  return classes.reduce((total, [, findings]) => total + count(findings), 0);
}

function fraction(part: number, whole: number): string {
  return `${part}/${whole}`.padStart(12);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

main();
