import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import type { FreshAgenda, FreshItem } from "../../../../src/minutes/refresh/fresh.js";
import { refreshAgenda, type RefreshOptions } from "../../../../src/minutes/refresh/refreshAgenda.js";
import { applyChanges } from "../../../../src/minutes/document.js";

function item(name: string, title: string, more: Partial<FreshItem> = {}): FreshItem {
  const [repository = "", number = ""] = name.split("#");
  const [owner = "", repo = ""] = repository.split("/");
  const url = `https://github.com/${repository}/issues/${number}`;
  return {
    repository: { owner, name: repo },
    number: Number(number),
    title,
    url,
    isPrivate: false,
    ...more,
  };
}

function refresh(
  text: string,
  items: readonly FreshItem[],
  more: Partial<FreshAgenda> & RefreshOptions = {},
) {
  const agenda = { items, isComplete: true, fates: [], ...more };
  const { changes, summary } = refreshAgenda(parseMinutes(text), agenda, more);
  return { text: applyChanges(text, changes), changes, summary };
}

const document = `# Node.js Security team Meeting 2024-05-09

## Present

* Ada Lovelace (@ada)

## Agenda

*Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

### nodejs/node

* Remove an option [#1](https://github.com/nodejs/node/issues/1)
  * Ada: it is gone,   with #7

### nodejs/security-wg

* First [#10](https://github.com/nodejs/security-wg/issues/10)
* Second [#11](https://github.com/nodejs/security-wg/issues/11)
  * A note

## Q&A, Other
`;
const asItIs = [
  item("nodejs/node#1", "Remove an option"),
  item("nodejs/security-wg#10", "First"),
  item("nodejs/security-wg#11", "Second"),
];

describe("refreshAgenda", () => {
  for (const mark of ["(12:34)", "([12:34](https://youtu.be/abcdefghijk?t=754))"])
    it(`writes a new title before a time of the recording, ${mark}`, () => {
      const timed = document
        .replace("issues/1)", `issues/1) ${mark}`)
        .replace("* Ada: it", `* ${mark} Ada: it`);
      const { text } = refresh(timed, [item("nodejs/node#1", "Keep the option"), ...asItIs.slice(1)]);
      assert.equal(text, timed.replace("Remove an option", "Keep the option"));
    });

  it("changes nothing where nothing is new", () => {
    const { changes, summary } = refresh(document, asItIs);
    assert.deepEqual(changes, []);
    assert.deepEqual(summary, { inserted: [], retitled: [], moved: [], gone: [], blocked: [], hidden: 0 });
  });

  it("inserts what is new below its repository, in the order of the agenda, and nothing private", () => {
    const hidden = item("nodejs/secret#9", "Secret", { isPrivate: true });
    const { text, summary } = refresh(document, [
      item("nodejs/node#3", "Third [of] all"),
      item("nodejs/node#2", "*Two*"),
      hidden,
      ...asItIs,
    ]);
    assert.ok(
      text.includes(
        "with #7\n* Third [of] all [#3](https://github.com/nodejs/node/issues/3)\n* \\*Two\\* [#2](https://github.com/nodejs/node/issues/2)\n\n### nodejs/security-wg",
      ),
      text,
    );
    assert.doesNotMatch(text, /Secret/);
    assert.deepEqual(
      summary.inserted.map(({ number }) => number),
      [3, 2],
    );
    assert.equal(summary.hidden, 1);
  });

  it("inserts after the blanks at the end of a note, of whatever kind they are", () => {
    for (const blanks of ["  ", " \t", "\u00a0"]) {
      const text = document.replace("with #7\n", `with #7${blanks}\n`);
      const { text: after } = refresh(text, [...asItIs, item("nodejs/node#3", "Third")]);
      assert.ok(after.includes(`with #7${blanks}\n* Third [#3]`), JSON.stringify(after));
    }
  });

  it("writes a new title where the old one stood, and nothing else", () => {
    const { text, changes, summary } = refresh(document, [
      ...asItIs.slice(1),
      item("nodejs/node#1", "Remove `an_option`, and _more_"),
    ]);
    assert.equal(text, document.replace("* Remove an option [", "* Remove `an_option`, and \\_more\\_ ["));
    assert.equal(changes.length, 1);
    const [retitled] = summary.retitled;
    assert.deepEqual([retitled?.from, retitled?.to], ["Remove an option", "Remove `an_option`, and _more_"]);
  });

  it("leaves titles alone where that is wanted", () =>
    assert.deepEqual(
      refresh(document, [item("nodejs/node#1", "Other"), ...asItIs.slice(1)], { keepTitles: true }).changes,
      [],
    ));

  for (const [what, line, title] of [
    ["escapes", "Fix \\_a\\_ and \\*b\\*", "Fix _a_ and *b*"],
    ["two spaces", "Fix  a", "Fix a"],
    ["a line that was broken in two", "Fix\n  a", "Fix a"],
    ["a colon that leads over to the number", "Fix a:", "Fix a"],
    ["a number written twice", "Fix a (#1)", "Fix a"],
    ["emphasis", "**Fix a**", "Fix a"],
    ["nothing but what an item leaves out of a title", "Fix a", "Fix a -"],
  ] as const)
    it(`takes ${what} for the same title`, () => {
      const text = document.replace("Remove an option", line);
      assert.deepEqual(refresh(text, [item("nodejs/node#1", title), ...asItIs.slice(1)]).changes, []);
    });

  it("keeps the emphasis around a title, the checkbox before it and the words behind its number", () => {
    const text = document.replace(
      "* Remove an option [#1](https://github.com/nodejs/node/issues/1)",
      (line) => line.replace("Remove an option", "[x] **Remove an option**").concat(" @ada"),
    );
    assert.equal(
      refresh(text, [item("nodejs/node#1", "New words"), ...asItIs.slice(1)]).text,
      text.replace("Remove an option", "New words"),
    );
  });

  it("says what it cannot write, and leaves it", () => {
    const text = document.replace("Remove an option", "**Remove an option <!-- half -->");
    const { changes, summary } = refresh(text, [item("nodejs/node#1", "New"), ...asItIs.slice(1)]);
    assert.deepEqual(changes, []);
    assert.deepEqual(
      summary.blocked.map(({ number }) => number),
      [1],
    );
  });

  it("follows an item that was transferred, where it stands", () => {
    const now = item("nodejs/TSC#99", "First, moved");
    const fates = [{ asked: item("nodejs/security-wg#10", ""), found: { ...now, state: "open" as const } }];
    const items = [...asItIs.filter(({ number }) => number !== 10), now];
    const { text, summary } = refresh(document, items, { fates });
    assert.equal(
      text,
      document.replace(
        "* First [#10](https://github.com/nodejs/security-wg/issues/10)",
        "* First, moved [nodejs/TSC#99](https://github.com/nodejs/TSC/issues/99)",
      ),
    );
    assert.deepEqual([summary.moved.length, summary.inserted.length, summary.gone.length], [1, 0, 0]);
    assert.deepEqual(refresh(text, items, { fates: [] }).changes, []);
  });

  it("tells what left the agenda, and why, and changes nothing of it", () => {
    const found = { ...item("nodejs/node#1", "Another title"), state: "merged" as const };
    const fates = [{ asked: item("nodejs/node#1", ""), found }];
    const { changes, summary } = refresh(document, [], { fates });
    assert.deepEqual(changes, []);
    assert.deepEqual(
      summary.gone.map(({ title, why }) => [title, why]),
      [
        ["Remove an option", "merged"],
        ["First", "unknown"],
        ["Second", "unknown"],
      ],
    );
  });

  it("says nothing to be gone where the agenda is known to lack something", () =>
    assert.deepEqual(refresh(document, [], { isComplete: false }).summary.gone, []));

  it("gives an item that is not read in the document's own form the form that is read anywhere", () => {
    const text = document.replace(/\[#\d+\]\((\S+)\)/g, "$1");
    const { text: after } = refresh(text, [
      ...asItIs,
      item("nodejs/node#3", "Start from here"),
      item("nodejs/node#4", "Four"),
    ]);
    assert.ok(
      after.includes("* Start from here [#3](https://github.com/nodejs/node/issues/3)\n* Four https://"),
      after,
    );
  });

  it("inserts nothing where it could not be read, as below a fence that never closes", () => {
    const text = document.replace("  * A note\n", "```\n");
    const { changes, summary } = refresh(text, [...asItIs, item("nodejs/security-wg#12", "New")]);
    assert.deepEqual(changes, []);
    assert.equal(summary.blocked.length, 1);
  });

  it("writes nothing of a private item that a person put in", () => {
    const items = [item("nodejs/node#1", "Secret title", { isPrivate: true }), ...asItIs.slice(1)];
    const { changes, summary } = refresh(document, items);
    assert.deepEqual(changes, []);
    assert.deepEqual([summary.gone, summary.hidden], [[], 1]);
  });
});
