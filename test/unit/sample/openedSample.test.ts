import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { lintMinutes } from "../../../src/rules/engine/lint.js";
import { rules } from "../../../src/rules/index.js";

describe("the sample that opens anywhere", () => {
  const minutes = parseMinutes(readFileSync(join(root, "media", "sample.md"), "utf8"));

  it("is of the newest form, and has of everything something", () => {
    assert.equal(minutes.generation, "C");
    assert.ok(minutes.isMinutes);
    assert.deepEqual(
      minutes.attendees.map(({ handle }) => handle),
      ["octocat", "hubot"],
    );
    assert.deepEqual(
      minutes.items.map(({ number }) => number),
      [52_575, 1262, 1037],
    );
    assert.ok(minutes.extracted);
    assert.ok(minutes.notes.length >= 4);
  });

  it("has no mistake", () => {
    assert.deepEqual(
      lintMinutes(minutes, { rules }).map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });
});
