import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";

const lines = [
  "# Example Meeting 2024-01-02",
  "",
  "Recording: https://example.org/video",
  "",
  "**Present:**",
  "",
  "* Ada Byron (@ada)",
  "* Bo Diaz (@bo)",
  "",
  "*Topics*",
  "",
  "- [x] Review",
  "",
  "* Faster start [#7](https://github.com/example/tools/issues/7)",
  "  * Ada: soon",
  "",
  "End.",
  "",
];

describe("line ends", () => {
  for (const [name, end] of [
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ] as const)
    it(`are in no span: ${name} reads as LF does`, () => {
      assert.deepEqual(cutsOf(lines.join(end)), cutsOf(lines.join("\n")));
    });
});

/** Everything that spans cut, with line ends that are inside of one made line feeds. */
function cutsOf(text: string): readonly string[] {
  const { links, attendees, items, standing, notes, sections } = parseMinutes(text);
  const spans = [
    ...[...links, ...attendees].map(({ span }) => span),
    ...[...items, ...standing].flatMap(({ span, titleSpan, extent }) => [span, titleSpan, extent]),
    ...notes.flatMap(({ span, textSpan }) => [span, textSpan]),
    ...sections.map(({ heading }) => heading),
  ];
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\r\n?/g, "\n"));
}
