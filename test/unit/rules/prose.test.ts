import assert from "node:assert/strict";
import fc from "fast-check";
import { readdirSync } from "node:fs";
import { MinutesDocument } from "../../../src/minutes/document.js";
import { lintMinutes, lintText } from "../../../src/rules/engine/lint.js";
import type { Page } from "../../../src/rules/engine/rule.js";
import { Prose } from "../../../src/rules/engine/prose.js";
import { rules } from "../../../src/rules/index.js";

const folder = new URL("../../../src/rules/", import.meta.url);

/** The texts that the rules' pages call good and bad. */
async function examples(): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((name) => name.includes("-"));
  const pages = await Promise.all(
    files.map(async (name) => ((await import(new URL(name, folder).href)) as { readonly page: Page }).page),
  );
  return pages.flatMap(({ good, bad }) => [...good, ...bad].map(({ text }) => text));
}

describe("looking through a document again", () => {
  it("finds what looking through it afresh finds, whatever was edited", async function () {
    this.timeout(60_000);
    const texts = await examples();
    const text = fc.constantFrom(...texts);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 200 })),
      piece: fc.oneof(
        fc.constantFrom(
          "",
          "x",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "`",
          "```\n",
          "<!--",
          "@",
          "(",
          "]",
          "–",
          "\ufeff",
        ),
        text.chain((whole) =>
          fc
            .tuple(fc.nat(whole.length), fc.nat(60))
            .map(([from, length]) => whole.slice(from, from + length)),
        ),
      ),
    });
    const property = fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (parts, edits) => {
        const document = new MinutesDocument(parts.join("\n"));
        let prose = new Prose(document.minutes);
        lintMinutes(document.minutes, { rules, prose });
        for (const { at, length, piece } of edits) {
          const { text: before } = document.minutes;
          const start = Math.floor(at * before.length);
          const end = Math.min(before.length, start + length);
          const minutes = document.edit([{ start, end, text: piece }]);
          prose = new Prose(minutes, prose);
          assert.deepEqual(lintMinutes(minutes, { rules, prose }), lintText(minutes.text, { rules }));
        }
      },
    );
    fc.assert(property, { numRuns: 400, seed: 7 });
  });
});
