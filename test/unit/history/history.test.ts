import assert from "node:assert/strict";
import { endOfTime, History } from "../../../src/history/history.js";
import { parseMinutes } from "../../../src/minutes/parse.js";

function document(
  date: string,
  people: string,
  notes: string,
): [string, string, ReturnType<typeof parseMinutes>] {
  const text = `# X Meeting ${date}\n\n## Present\n\n${people}\n\n## Agenda\n\n### nodejs/node\n\n* Item [#1](https://github.com/nodejs/node/issues/1)\n${notes}\n`;
  return [`/m/${date}.md`, date, parseMinutes(text)];
}

function history(): History {
  const known = new History();
  known.set(...document("2024-04-25", "* Ada Lovelace (@ada)\n* Grace (@grace)", ""));
  known.set(...document("2024-04-11", "* Ada L (@Ada)", "  * Ada: waits for a review"));
  known.set(...document("2024-05-09", "* Bob (@bob)\n* Grace (@grace)", "  * done"));
  return known;
}

describe("History", () => {
  it("lists people, the most recent first, then the most frequent", () =>
    assert.deepEqual(
      history()
        .people(endOfTime)
        .map(({ handle, name, times, last }) => [handle, name, times, last]),
      [
        ["grace", "Grace", 2, "2024-05-09"],
        ["bob", "Bob", 1, "2024-05-09"],
        ["ada", "Ada Lovelace", 2, "2024-04-25"],
      ],
    ));

  it("looks only at what was before a date", () => {
    assert.equal(history().person("GRACE", "2024-05-09")?.last, "2024-04-25");
    assert.equal(history().person("bob", "2024-05-09"), undefined);
  });

  it("tells how often an item was on the agenda and what was last noted", () => {
    assert.deepEqual(history().item("NodeJS/node", 1, "2024-05-09"), {
      times: 2,
      since: "2024-04-11",
      last: "2024-04-25",
      lastNote: "Ada L: waits for a review",
    });
    assert.equal(history().item("nodejs/node", 2, endOfTime), undefined);
  });

  it("forgets a document that goes away", () => {
    const known = history();
    known.people(endOfTime);
    known.delete("/m/2024-05-09.md");
    assert.equal(known.person("bob", endOfTime), undefined);
  });
});
