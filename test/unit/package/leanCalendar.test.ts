import { build } from "esbuild";
import assert from "node:assert/strict";
import { join } from "node:path";
import { leanCalendar } from "../../../scripts/leanCalendar.js";
import { root } from "../../../scripts/root.js";
import * as whole from "../../../src/meeting/calendar/bounded.js";

const rules = [
  "FREQ=DAILY;COUNT=5",
  "FREQ=WEEKLY;BYDAY=MO,TH",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU",
  "FREQ=WEEKLY;UNTIL=20240901T120000Z;BYDAY=WE",
  "FREQ=MONTHLY;BYDAY=2TH",
  "FREQ=MONTHLY;BYDAY=-1FR",
  "FREQ=MONTHLY;BYMONTHDAY=31",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
];

/** A part of ical.js is bundled, as scripts/leanCalendar.js says; it must compute what all of it does. */
describe("the calendar in the bundles", () => {
  it("finds the same days as the whole of ical.js", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "src/meeting/calendar/bounded.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      plugins: [leanCalendar],
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
    const lean = (await import(`data:text/javascript;base64,${code}`)) as typeof whole;
    for (const rule of rules) assert.deepEqual(firstTimes(lean, rule), firstTimes(whole, rule), rule);
    assert.equal(firstTimes(lean, rules[4] ?? "").length, 12);
  });
});

function firstTimes({ readRule, ruleTimes, Steps }: typeof whole, text: string): number[] {
  const found: number[] = [];
  for (const time of ruleTimes(readRule(text), Date.UTC(2024, 0, 1, 12), new Steps(1_000_000))) {
    found.push(time);
    if (found.length === 12) break;
  }
  return found;
}
