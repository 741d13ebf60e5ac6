import assert from "node:assert/strict";
import type { FaultCall } from "./control/calls.js";
import { eventually, hoverOver, openText, withGitHub } from "./minutesWindow.js";

/** What GitHub and the network may do to one answer; what takes seconds is tried in the unit layer, by a clock in the test's hand. */
const trouble: readonly FaultCall[] = [
  ["status", 500],
  ["status", 502, "Bad Gateway"],
  ["status", 403, "Forbidden"],
  ["reset"],
  ["cut", 20],
  ["truncated", 40],
  ["html"],
  ["body", "{ broken"],
  ["bigIds"],
  ["samlBlocked"],
  ["graphqlPartial", [["s0", "subject"]]],
  ["samlPartial", [["s0", "subject"]]],
];

const schedules = 16;

/** A random number generator that gives the same row for the same seed (mulberry32). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

describe("faults, through the extension host", () => {
  const { github } = withGitHub();

  it(`answers each of ${schedules} schedules in words, and is well afterwards`, async () => {
    const numbersOfIssues = (await github().items("nodejs/node"))
      .slice(0, 2 * schedules + 1)
      .map(({ number }) => number);
    const text = numbersOfIssues.map((number) => `* nodejs/node#${number}\n`).join("");
    const { document } = await openText(`# Notes\n\n${text}`);
    // The settings were just changed: what was asked before is cancelled, and nothing is said of it.
    await eventually(
      async () => (await hoverOver(document, `nodejs/node#${numbersOfIssues.at(-1)}\n`)).length > 0,
      "the extension talks to this GitHub",
    );
    const random = numbers(20240509);
    const next = () => random.next().value as number;
    for (let schedule = 0; schedule < schedules; schedule++) {
      // What failed is left alone for half a minute, so that health shows on another reference.
      const [first, second] = numbersOfIssues.slice(2 * schedule);
      const fault = trouble[Math.floor(next() * trouble.length)];
      assert.ok(fault && first !== undefined && second !== undefined);
      await github().fail({}, fault, 1 + Math.floor(next() * 4));
      const [told] = await hoverOver(document, `nodejs/node#${first}\n`);
      assert.doesNotMatch(told?.value ?? "", /undefined|\[object|Error:|at async/);
      assert.notEqual(told?.value ?? "", "", "a sentence, or the issue");
      await github().heal();
      const [well] = await hoverOver(document, `nodejs/node#${second}\n`);
      assert.match(
        well?.value ?? "",
        new RegExp(`https://github\\.com/nodejs/node/(?:issues|pull)/${second}\\)`),
      );
    }
  }).timeout(120_000);
});
