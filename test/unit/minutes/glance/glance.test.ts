import assert from "node:assert/strict";
import { missingItems } from "../../../../src/minutes/glance/missingItems.js";
import { listedAt, placesOf } from "../../../../src/minutes/glance/person.js";
import { rename, renamedAt } from "../../../../src/minutes/glance/rename.js";
import { bareTargets } from "../../../../src/minutes/glance/targets.js";
import { unlistedSpeakers } from "../../../../src/minutes/glance/unlisted.js";
import { insertAttendees } from "../../../../src/minutes/insertAttendees.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { applyChanges } from "../../../../src/minutes/document.js";

const text = `# Example Meeting 2026-08-06

## Present

* Ada Byron (@ada)
* Alan Turing (@alan)

## Agenda

### example/tools

* Old [#1](https://github.com/example/tools/issues/1)
  * Ada: yes, see #2, other/site#3, \`#4\` and https://github.com/example/tools/issues/5
  * @ada: asks @alan and @Ada
  * Grace: me too
  * @grace-h: again
  * Alan Turing: no
  * Margaret: what
  * Action: Ada to write it
`;
const minutes = parseMinutes(text);
const person = (handle: string, name: string) => ({ handle, name, role: undefined, observer: false });
const at = (words: string, from = 0) => text.indexOf(words, from) + 1;

describe("unlistedSpeakers", () => {
  it("gives who spoke and is not listed, completed where one person alone may be meant", () =>
    assert.deepEqual(
      unlistedSpeakers(minutes, [person("grace-h", "Grace Hopper"), person("x", "Xaver")]).map(
        ({ handle, name }) => [handle, name],
      ),
      [
        ["grace-h", "Grace Hopper"],
        [undefined, "Margaret"],
      ],
    ));

  it("guesses nobody where two may be meant, and inserts what is known", () => {
    const known = [person("grace-h", "Grace Hopper"), person("gk", "Grace Kelly")];
    const found = unlistedSpeakers(minutes, known);
    const after = applyChanges(text, insertAttendees(minutes, found));
    assert.match(
      after,
      /\* Alan Turing \(@alan\)\n\* Grace\n\* Grace Hopper \(@grace-h\)\n\* Margaret\n\n## Agenda/,
    );
    assert.deepEqual(unlistedSpeakers(parseMinutes(after), known), []);
  });

  it("says nothing where nobody is listed", () =>
    assert.deepEqual(unlistedSpeakers(parseMinutes(text.replace(/\* A.*\n/g, "")), []), []));
});

describe("missingItems", () => {
  it("gives for each repository what the minutes lack, and nothing private", () => {
    const item = (number: number, isPrivate = false) => ({
      repository: { owner: "Example", name: "tools" },
      number,
      isPrivate,
    });
    const found = missingItems(minutes, [item(1), item(2), item(3, true), item(4)]);
    assert.deepEqual(
      found.map(({ section, items }) => [section.title, items.map(({ number }) => number)]),
      [["example/tools", [2, 4]]],
    );
  });
});

describe("bareTargets", () => {
  it("gives numbers and handles that nobody linked", () =>
    assert.deepEqual(
      bareTargets(minutes).map(({ path }) => path),
      ["ada", "alan", "example/tools/issues/2", "other/site/issues/3", "ada", "alan", "Ada", "grace-h"],
    ));
});

describe("the places of a person", () => {
  it("leads from speakers and handles to Present", () => {
    for (const words of ["Ada: yes", "@ada: asks", "@Ada\n", "Ada to write"])
      assert.equal(listedAt(minutes, at(words))?.handle, "ada", words);
    assert.equal(listedAt(minutes, at("@alan and"))?.name, "Alan Turing");
    assert.equal(listedAt(minutes, at("Grace: me")), undefined);
  });

  it("finds them by handle, by name, and as speakers", () => {
    const words = (wanted: Parameters<typeof placesOf>[1]) =>
      placesOf(minutes, wanted).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words({ handle: "ADA", name: "Ada Lovelace" }), [
      "Ada Byron",
      "@ada",
      "Ada",
      "@ada",
      "@Ada",
      "Ada",
    ]);
    assert.deepEqual(words({ handle: undefined, name: "alan turing" }), [
      "Alan Turing",
      "@alan",
      "@alan",
      "Alan Turing",
    ]);
    assert.deepEqual(words({ handle: "other", name: "Alan Turing" }), []);
  });
});

describe("rename", () => {
  const renamed = (words: string, value: string) => {
    const changes = rename(minutes, at(words), value);
    return changes && applyChanges(text, changes);
  };

  it("renames a person in Present and wherever he speaks, in the form he is called by", () => {
    const after = renamed("Ada: yes", "Augusta King") ?? "";
    for (const line of ["* Augusta King (@ada)", "  * Augusta: yes", "Action: Augusta to write it"])
      assert.ok(after.includes(line), line);
    assert.equal(renamedAt(minutes, at("Ada: yes"))?.current, "Ada Byron");
    assert.match(renamed("Alan Turing: no", "Al T") ?? "", /\* Al T: no/);
  });

  it("renames a handle everywhere", () => {
    const after = renamed("(@ada)", "@countess") ?? "";
    assert.equal(after.match(/@countess/g)?.length, 3);
    assert.doesNotMatch(after, /@ada/i);
    assert.equal(renamedAt(minutes, at("@Ada\n"))?.current, "Ada");
  });

  it("refuses what GitHub could not have, and renames nobody who is not listed", () => {
    assert.equal(renamed("@ada", "not a handle"), undefined);
    assert.equal(renamed("Grace: me", "Hopper"), undefined);
    assert.equal(renamed("Ada: yes", " "), undefined);
  });
});
