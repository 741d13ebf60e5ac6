import { MinutesDocument } from "../../src/minutes/document.js";
import type { Minutes } from "../../src/minutes/model.js";
import { benchDocuments, minutesDocument } from "../documents.js";
import { type BenchSection, percentile, type Report, timed } from "../report.js";

const PRESSES = 400;
const WARM_UP = 300;

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
  const document = new MinutesDocument(text);
  const times: number[] = [];
  for (let count = 0; count < PRESSES + WARM_UP; count++) {
    const at = (count * 7919 * 104_729) % document.minutes.text.length;
    times.push(timed(() => ask(document.edit([{ start: at, end: at, text: "x" }]))));
  }
  const slow = percentile(times.slice(WARM_UP), 95);
  const size = `${text.split("\n").length} lines, ${(text.length / 1000).toFixed(0)} KB`;
  report.promise(
    `${name} (${size})`,
    `p95 ${slow.toFixed(2)} ms`,
    `at most ${promised} ms`,
    slow <= promised,
  );
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
