import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";

describe("mentions and references in emphasis", () => {
  it("are named though underscores are its marks, and not where an underscore belongs to the word", () => {
    const { mentions, references } = parseMinutes("* _@ada_ and _#1_, @bo_b, x_@cy and `a`@dee\n");
    assert.deepEqual(
      mentions.map(({ handle }) => handle),
      ["ada"],
    );
    assert.deepEqual(
      references.map(({ number }) => number),
      [1],
    );
  });
});
