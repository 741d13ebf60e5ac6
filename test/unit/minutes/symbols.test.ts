import assert from "node:assert/strict";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { type MinutesSymbol, symbolsOf } from "../../../src/minutes/symbols.js";

const text = `# Example Meeting 2026-08-06

## Present

* Ada @ada

## Agenda

- [x] Review of the backlog

### example/tools

* Faster start [#7](https://github.com/example/tools/issues/7)
  * Ada: soon
* [#8](https://github.com/example/tools/issues/8)

## Q&A, Other
`;

describe("symbolsOf", () => {
  it("nests items in repositories in sections, in document order", () => {
    assert.deepEqual(drawn(symbolsOf(parseMinutes(text))), [
      "section Example Meeting 2026-08-06",
      "  section Present",
      "  section Agenda",
      "    standing Review of the backlog done",
      "    repository example/tools",
      "      item Faster start #7",
      "      item #8",
      "  section Q&A, Other",
    ]);
  });

  it("keeps what is chosen inside what belongs to it", () => {
    for (const { extent, selection } of flat(symbolsOf(parseMinutes(text))))
      assert.ok(extent.start <= selection.start && selection.end <= extent.end);
  });
});

function drawn(symbols: readonly MinutesSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name} ${detail}`.trimEnd(),
    ...drawn(children, `${indent}  `),
  ]);
}

function flat(symbols: readonly MinutesSymbol[]): MinutesSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
