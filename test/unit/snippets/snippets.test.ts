import assert from "node:assert/strict";
import { typedPrefix } from "../../../src/minutes/snippetPrefix.js";
import { snippets } from "../../../src/minutes/snippets.js";

describe("the snippets", () => {
  it("have prefixes of one family, each used once", () => {
    const prefixes = snippets.map((snippet) => snippet.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^min-[a-z]+(-[a-z]+)*$/);
  });

  for (const { name, body, description } of snippets) {
    it(`${name}: says what it is, and ends its placeholders in order`, () => {
      assert.ok(description.length > 10);
      const stops = [...body.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
      const tabStops = [...new Set(stops)].filter((stop) => stop > 0).sort((a, b) => a - b);
      assert.deepEqual(
        tabStops,
        tabStops.map((_, index) => index + 1),
        "tab stops count from 1 without gaps",
      );
      assert.ok(stops.includes(0), "the cursor ends at $0");
    });
  }
});

describe("typedPrefix", () => {
  for (const [before, expected] of [
    ["m", "m"],
    ["min-", "min-"],
    ["  min-ac", "min-ac"],
    ["", undefined],
    ["* m", undefined],
    ["minutes", undefined],
    ["we met min-", undefined],
  ] as const)
    it(`${JSON.stringify(before)} gives ${expected ?? "nothing"}`, () =>
      assert.equal(typedPrefix(before), expected));
});
