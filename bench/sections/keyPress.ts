import { MinutesDocument } from "../../src/minutes/document.js";
import type { Minutes } from "../../src/minutes/model.js";
import { benchDocuments, minutesDocument } from "../documents.js";
import { type BenchSection, percentile, type Report, timed } from "../report.js";

const PRESSES = 400;
/** In a document of its own: by then V8 has compiled what a press runs. */
const WARM_UP = 1_000;

export const section: BenchSection = {
  title: "A key press, anywhere in the document, and all that its model is asked for then",
  run(report) {
    press(report, "typical", minutesDocument(24), 1);
    press(report, "10,000 lines, published minutes in a row", inARow(10_000), 8);
    press(report, "10,000 lines, made minutes", minutesDocument(2_420), 8);
    press(report, "10,000 lines, one list", oneList(10_000), 8);
  },
};

function press(report: Report, name: string, text: string, promised: number): void {
  const size = `${text.split("\n").length} lines, ${(text.length / 1000).toFixed(0)} KB`;
  const first = percentile(pressed(text, WARM_UP).slice(0, PRESSES), 95);
  const slow = percentile(pressed(text, PRESSES), 95);
  report.row(`${name} (${size})`, `the first ${PRESSES}, while V8 compiles: p95 ${first.toFixed(2)} ms`);
  report.promise(`after ${WARM_UP}`, `p95 ${slow.toFixed(2)} ms`, `at most ${promised} ms`, slow <= promised);
}

/** Milliseconds that each of so many key presses takes. */
function pressed(text: string, count: number): number[] {
  const document = new MinutesDocument(text);
  return Array.from({ length: count }, (_, index) => {
    const at = (index * 7919 * 104_729) % document.minutes.text.length;
    return timed(() => ask(document.edit([{ start: at, end: at, text: "x" }])));
  });
}

/** What is made when it is asked for is asked for: the editor does so after a press. */
function ask({ items, notes, attendees, references, mentions, addresses, times }: Minutes): number {
  return [items, notes, attendees, references, mentions, addresses, times].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

function inARow(lines: number): string {
  const rows: string[] = [];
  for (const text of benchDocuments()) {
    rows.push(...text.split("\n"));
    if (rows.length >= lines) break;
  }
  return rows.slice(0, lines).join("\n");
}

function oneList(lines: number): string {
  const entries = Array.from({ length: lines / 2 }, (_, index) => [
    `* Settle question ${index} [#${index + 1}](https://github.com/nodejs/node/issues/${index + 1})`,
    "  * Ann: no update",
  ]);
  return [
    "# Meeting 2024-05-09",
    "",
    "## Present",
    "",
    "* Ann Lee (@ann)",
    "",
    "## Agenda",
    "",
    ...entries.flat(),
  ].join("\n");
}
