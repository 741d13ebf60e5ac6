import assert from "node:assert/strict";
import { LinkedWords } from "../../../../src/minutes/glance/links.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";

const text = `# Example Meeting 2026-08-06

## Agenda

### example/tools

* see #2

### example/site

* see #2 and @ada, not C#2 or a@ada
`;
const words = new LinkedWords(parseMinutes(text));

describe("LinkedWords", () => {
  it("resolves the same words by the heading above", () => {
    const paths = (line: number) => words.in("see #2", [line, line + 1]).map(({ target }) => target.path);
    assert.deepEqual(paths(6), ["example/tools/issues/2"]);
    assert.deepEqual(paths(10), ["example/site/issues/2"]);
    assert.deepEqual(paths(0), []);
  });

  it("leaves parts of words alone", () =>
    assert.deepEqual(
      words.in("see #2 and @ada, not C#2 or a@ada", [10, 11]).map(({ at, written }) => [at, written]),
      [
        [4, "#2"],
        [11, "@ada"],
      ],
    ));
});
