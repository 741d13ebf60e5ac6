import { readFileSync } from "node:fs";

/** What the linter found the first time it saw documents that were drawn afresh, listed before and never looked at for a rule. */
export interface FirstRun {
  readonly draw: number;
  readonly documents: number;
  /** All that it reported of them, and how many of those a reader found wrong. */
  readonly reports: number;
  readonly wrong: number;
  readonly classes: Readonly<Record<string, Found>>;
}

interface Found {
  readonly found: number;
  readonly listed: number;
}

const FIRST_RUNS = new URL("firstRuns.json", import.meta.url);

export function readFirstRuns(): readonly FirstRun[] {
  return JSON.parse(readFileSync(FIRST_RUNS, "utf8")) as readonly FirstRun[];
}

/** One line for a draw, and one for each class of which something was missed. */
export function linesOf({ draw, documents, reports, wrong, classes }: FirstRun): string[] {
  const entries = Object.entries(classes);
  const sum = (count: (one: Found) => number) => entries.reduce((total, [, one]) => total + count(one), 0);
  const [found, listed] = [sum((one) => one.found), sum((one) => one.listed)];
  const missed = entries.filter(([, one]) => one.found < one.listed);
  return [
    `draw ${draw}, ${documents} documents: ${found}/${listed} found (${percent(found / listed)}), ` +
      `${reports - wrong}/${reports} reports right (${percent(1 - wrong / reports)})`,
    ...missed.map(([rule, one]) => `  ${rule} ${one.found}/${one.listed}`),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
