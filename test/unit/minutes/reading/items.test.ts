import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { toJson } from "../../../../src/minutes/toJson.js";

const issue = (number: number): string => `[#${number}](https://github.com/example/tools/issues/${number})`;

describe("agenda items", () => {
  it("are the first of what is listed together", () =>
    assert.deepEqual(itemsOf(`* Faster start ${issue(7)} & Slower end ${issue(8)}`), [
      "7 Faster start, 0 notes",
    ]));

  it("are not what stands in brackets behind them, nor what stands in an aside of a note", () =>
    assert.deepEqual(
      itemsOf(
        `* Faster start https://github.com/example/tools/issues/7 (related: https://github.com/example/tools/issues/8)`,
        "",
        "## Faster end example/tools#9",
        "",
        `* Ada (who opened ${issue(10)}`,
        "  last week) asks for more",
      ),
      ["7 Faster start, 0 notes"],
    ));

  it("have a title that may wrap after the reference", () =>
    assert.deepEqual(
      itemsOf("* https://github.com/example/tools/issues/7 - Faster start:", "  the first way"),
      ["7 Faster start: the first way, 0 notes"],
    ));

  it("are no tasks, and no sentence with many references", () =>
    assert.deepEqual(
      itemsOf(
        `* TODO(Ada): add the page (${issue(7)})`,
        "* Landed the way out https://github.com/example/tools/pull/8",
        "* The way in is coming https://github.com/example/tools/pull/9",
        "* There are three to discuss: Ada's start example/tools#7, the end example/tools#8, and example/tools#9",
      ),
      [],
    ));

  it("keep what is said below them in a list of another mark, though it ends with a reference", () =>
    assert.deepEqual(
      itemsOf(
        `* Faster start ${issue(7)}`,
        "",
        "- Ada: the way of <https://github.com/example/tools/pull/8>",
        "- Bo: good",
      ),
      ["7 Faster start, 2 notes"],
    ));
});

describe("standing items", () => {
  it("end with the link on their first line; what is lazily below is a note", () => {
    const { standing, notes } = read("- [X] Review - https://example.org/list", "Nothing new.");
    assert.deepEqual(
      standing.map(({ title, url, noteLines }) => [title, url, noteLines]),
      [["Review", "https://example.org/list", 1]],
    );
    assert.deepEqual(
      notes.map(({ text, standing }) => [text, standing]),
      [["Nothing new.", 0]],
    );
  });
});

describe("a standing item's link", () => {
  it("is that of its first line", () => {
    const { standing } = read(
      "- [ ] Review - https://example.org/list",
      "https://github.com/example/tools/pull/9",
    );
    assert.deepEqual(
      standing.map(({ title, url }) => [title, url]),
      [["Review", "https://example.org/list"]],
    );
  });
});

describe("sections", () => {
  it("that are of talk below the links are no links", () => {
    const text = "## Meeting details\n\n* Video: https://example.org/v\n\n### Updates\n\nAda - the build\n";
    const { links, notes } = parseMinutes(text);
    assert.deepEqual([links.map(({ label }) => label), notes.length], [["Video"], 1]);
  });

  it("are announced by a label that is no note", () => {
    const text =
      "## Example Meeting 2024-01-02\n\n**Present:**\n\nAda Byron (@ada)\n\n**Agenda**\n\n1. Topic\n";
    assert.deepEqual(
      parseMinutes(text).notes.map((note) => note.text),
      ["Topic"],
    );
  });
});

describe("items that are discussions", () => {
  it("are items where their number is written as an item's, and else are only named", () => {
    const url = "https://github.com/example/app/discussions/7";
    assert.deepEqual(itemsOf(`* Proposal: one more way [#7](${url})`, "  * good", `* [Proposal](${url})`), [
      "7 Proposal: one more way, 1 notes",
    ]);
  });
});

describe("an item about another", () => {
  it("is the last, whose number is written as an item's", () => {
    const url = "https://github.com/example/app/pull";
    assert.deepEqual(itemsOf(`* Revert <${url}/1> [#2](${url}/2)`), [`2 Revert <${url}/1>, 0 notes`]);
  });
});

describe("headings", () => {
  it("announce a section behind a picture, too", () =>
    assert.deepEqual(
      parseMinutes(
        "# Example Meeting\n\n## 📅 Upcoming Meetings\n\n* soon\n\n## Tasks\n\n* write\n",
      ).notes.map(({ kinds }) => kinds.join()),
      ["action"],
    ));
});

describe("links", () => {
  it("have the words in emphasis for their label, though no colon follows", () =>
    assert.deepEqual(
      parseMinutes("# Example Meeting\n\n## Links\n\n* **Recording** none this time\n").links.map(
        ({ label }) => label,
      ),
      ["Recording"],
    ));

  it("are not what running text under the title says of day and place", () =>
    assert.deepEqual(parseMinutes("# Example Meeting\n\n> Date: May 11th, 2021\n\n## Agenda\n").links, []));
});

describe("the extracted line", () => {
  it("names its organisation with either preposition", () =>
    assert.equal(
      parseMinutes("Extracted from **x-agenda** labelled issues in the example org prior to the meeting.\n")
        .extracted?.org,
      "example",
    ));

  it("names its label by the address of the label's page, as the first minutes did", () =>
    assert.equal(
      parseMinutes("Extracted from <https://github.com/example/tools/labels/x-agenda> prior to meeting.\n")
        .extracted?.label,
      "x-agenda",
    ));
});

describe("the line of a note", () => {
  it("is where the note starts, though its marker stands alone there", () => {
    const { notes } = toJson(parseMinutes("# Example Meeting\n\n## Minutes\n\nTODO:\nWrite it.\n")) as {
      readonly notes: readonly { readonly line: number }[];
    };
    assert.deepEqual(
      notes.map(({ line }) => line),
      [5],
    );
  });
});

function read(...lines: readonly string[]): ReturnType<typeof parseMinutes> {
  const top =
    "# Example Meeting 2024-01-02\n\n## Present\n\n* Ada Byron (@ada)\n* Bo Diaz (@bo)\n\n## Agenda\n\n";
  return parseMinutes(`${top}${lines.join("\n")}\n`);
}

function itemsOf(...lines: readonly string[]): readonly string[] {
  const listed = read(...lines).items.filter(({ isHeading }) => !isHeading);
  return listed.map(({ number, title, noteLines }) => `${number} ${title}, ${noteLines} notes`);
}
