/** One subject of the benchmark: a file of `bench/sections/` exports one as `section`. */
export interface BenchSection {
  readonly title: string;
  run(report: Report): void | Promise<void>;
}

/** Collects the lines of a section and prints them as a table. */
export class Report {
  private readonly rows: string[][] = [];

  row(...cells: readonly string[]): void {
    this.rows.push([...cells]);
  }

  /** One more row, marked by whether what was promised is kept. */
  promise(what: string, measured: string, promised: string, isKept: boolean): void {
    this.row(what, measured, promised, isKept ? "kept" : "NOT KEPT");
  }

  print(title: string): void {
    console.log(`\n${title}`);
    const widths: number[] = [];
    for (const row of this.rows)
      row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
    for (const row of this.rows)
      console.log(
        `  ${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}`,
      );
  }
}

/** Milliseconds that `work` takes, the median of several rounds after one to warm up. */
export function median(rounds: number, work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => timed(work));
  return percentile(times, 50);
}

export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The value that so many per cent of the values do not exceed. */
export function percentile(values: readonly number[], per: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((per / 100) * sorted.length) - 1)] ?? NaN;
}
