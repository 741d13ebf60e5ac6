import assert from "node:assert/strict";
import { highlights } from "../../../src/minutes/highlights.js";
import { parseMinutes } from "../../../src/minutes/parse.js";

/** What stands out, with its kind. */
function highlighted(...notes: readonly string[]): readonly string[] {
  const text = [
    "# Example Meeting 2026-08-06",
    "",
    "## Present",
    "",
    "* Ada Byron (@ada)",
    "* Bo Diaz (@bo)",
    "",
    "## Agenda",
    "",
    ...notes,
    "",
  ].join("\n");
  const talk = text.indexOf("## Agenda");
  return highlights(parseMinutes(text))
    .filter(({ span }) => span.start > talk)
    .map(({ type, span }) => `${type.replace("minutes", "")} ${text.slice(span.start, span.end)}`);
}

describe("highlights", () => {
  it("are who speaks, who has a task, and handles", () =>
    assert.deepEqual(
      highlighted("* Ada: what does @cy say?", "* Bo to ask", "* Ada: agreed, Bo will write"),
      ["Section Agenda", ...["Speaker Ada", "Handle @cy"], "Owner Bo", ...["Speaker Ada", "Owner Bo"]],
    ));

  it("do not overlap: who speaks of their own task is who speaks", () =>
    assert.deepEqual(highlighted("* Ada: I’ll write it", "* @bo to ask"), [
      "Section Agenda",
      "Speaker Ada",
      "Owner @bo",
    ]));
});
