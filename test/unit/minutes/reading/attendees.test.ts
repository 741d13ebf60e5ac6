import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";

describe("attendees", () => {
  it("take their name from the words that link to a profile, behind a company's", () =>
    assert.deepEqual(peopleOf("- Acme: [Ada Byron](https://github.com/abyron)"), ["Ada Byron|abyron|Acme"]));

  it("have a name that ends with the link", () =>
    assert.deepEqual(peopleOf("- [Ada Byron](https://github.com/abyron)example.org/ada"), [
      "Ada Byron|abyron|example.org/ada",
    ]));

  it("have their name behind the handle, in brackets, before what they are", () =>
    assert.deepEqual(
      peopleOf(
        "* [@ada](https://github.com/ada) - (Ada Byron) – Acme Champion",
        "* @bo (TSC) - Bo Diaz",
        "* @cy - Cy Young (observer)",
      ),
      ["Ada Byron|ada|Acme Champion", "Bo Diaz|bo|TSC", "Cy Young|cy|observer"],
    ));

  it("have no role in where their handle is theirs", () =>
    assert.deepEqual(peopleOf("* Ada Byron (gh: @ada)", "* Bo (gh/tw: @bo)"), ["Ada Byron|ada|", "Bo|bo|"]));
});

describe("attendees in running text", () => {
  it("stand each on a line of their own", () => {
    const text = "# Example Meeting\n\n## Present\n\nAda Byron (@ada)\nBo Diaz (@bo)\n";
    const { attendees } = parseMinutes(text);
    assert.deepEqual(
      attendees.map(({ span }) => text.slice(span.start, span.end)),
      ["Ada Byron (@ada)", "Bo Diaz (@bo)"],
    );
  });
});

function peopleOf(...lines: readonly string[]): readonly string[] {
  const text = ["# Example Meeting 2024-01-02", "", "## Present", "", ...lines, ""].join("\n");
  return parseMinutes(text).attendees.map(({ name, handle, role }) => [name, handle, role].join("|"));
}
