import assert from "node:assert/strict";
import fc from "fast-check";
import { readAgendaQuery, searchText } from "../../../src/github/agendaQuery.js";

/** As GitHub takes a search apart: at blanks that stand outside quotes. */
function terms(search: string): string[] {
  return search.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
}

describe("agenda query", () => {
  it("takes logins and labels as working groups write them", () => {
    const labels = [
      "security-wg-agenda",
      "tsc-agenda",
      "Good First Issue",
      "area/docs",
      "C++",
      "v20.x",
      "議題",
      "a: b",
    ];
    for (const label of labels) assert.deepEqual(readAgendaQuery("nodejs", label), { org: "nodejs", label });
  });

  it("refuses what would be more than one login and one label", () => {
    const hostile: [string, string][] = [
      ["nodejs", 'x" org:private'],
      ["nodejs", "x\\"],
      ["nodejs", "a,b"],
      ["nodejs", "x\nis:private"],
      ["nodejs", "x\u202e"],
      ["nodejs", ""],
      ["nodejs", " x"],
      ["nodejs", "x".repeat(51)],
      ["nodejs repo:a/b", "x"],
      ["nodejs is:private", "x"],
      ["node--js", "x"],
      ["-nodejs", "x"],
      ["", "x"],
      ["a".repeat(40), "x"],
    ];
    for (const [org, label] of hostile)
      assert.equal(readAgendaQuery(org, label), undefined, `${org} ${label}`);
    assert.throws(() => searchText({ org: "nodejs", label: 'x" repo:a/b "' }), RangeError);
  });

  it("lets hostile text add no qualifier", () => {
    const piece = fc.constantFrom(
      '"',
      "\\",
      " ",
      "org:",
      "is:private",
      "-label:",
      ",",
      "\n",
      "a",
      "OR",
      "(",
      ")",
      ":",
      "é",
      "\u202e",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
    );
    let passed = 0;
    fc.assert(
      fc.property(text, text, (org, label) => {
        const query = readAgendaQuery(org, label) ?? readAgendaQuery("nodejs", label);
        if (!query) return;
        passed++;
        const search = searchText(query);
        assert.deepEqual(terms(search), [
          "is:open",
          "archived:false",
          `org:${query.org}`,
          `label:"${query.label}"`,
        ]);
        assert.doesNotMatch(query.label, /[",\\\p{C}\u2028\u2029]/u);
        assert.ok(search.length <= 256);
      }),
      { numRuns: 2000, seed: 4 },
    );
    assert.ok(passed > 20, `only ${passed} queries passed`);
  });
}).timeout(10_000);
