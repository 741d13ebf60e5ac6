import assert from "node:assert/strict";
import { complete } from "../../../../src/minutes/complete/complete.js";
import type { Candidate, KnownSubject, Suggestion } from "../../../../src/minutes/complete/suggestion.js";
import { MinutesDocument } from "../../../../src/minutes/document.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";

const people: readonly Candidate[] = [
  { handle: "ada", name: "Ada Byron", role: "chair", times: 3, observer: false },
  { handle: "grace-h", name: "Grace Hopper", role: undefined, times: 2, observer: false },
  { handle: "jose", name: "José Ñuño", role: undefined, times: 1, observer: false },
];

function subject(name: string, number: number, title: string, isPrivate = false): KnownSubject {
  const url = `https://github.com/example/${name}/issues/${number}`;
  return { repository: { owner: "example", name }, number, title, url, isPrivate };
}

const subjects = [
  subject("site", 3, "A new *front* page"),
  subject("tools", 7, "Faster start"),
  subject("tools", 8, "Fewer dependencies"),
  subject("tools", 9, "A secret", true),
];

/**
 * The text after each completion at `|`, in the order in which they are offered; only the line that changed. The letter
 * before was typed last, as ever when something is offered.
 */
function offered(marked: string, isAsked = false): readonly string[] {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const document = new MinutesDocument(text.slice(0, offset - 1) + text.slice(offset));
  const typed = document.edit([{ start: offset - 1, end: offset - 1, text: text.charAt(offset - 1) }]);
  const completion = complete(typed, offset, () => ({ people, subjects }), isAsked);
  return (completion?.suggestions ?? []).map(({ text: inserted }) => {
    const { start, end } = completion?.span ?? { start: 0, end: 0 };
    assert.equal(end, offset);
    const result = text.slice(0, start) + inserted + text.slice(end);
    const from = text.lastIndexOf("\n", start - 1) + 1;
    return result.slice(from).split("\n")[0] ?? "";
  });
}

function minutes(parts: { present?: string; tools?: string; end?: string }): string {
  return `# Example Meeting 2026-08-06

## Links

* **Recording**: 

## Present

* Ada Byron (@ada)
* Alan Turing (@alan)
${parts.present ?? ""}
## Agenda

Extracted from **x-agenda** labelled issues and pull requests from the **example org** prior to the meeting.

### example/tools

* Old [#1](https://github.com/example/tools/issues/1)
  * Alan: yes
${parts.tools ?? ""}

## Q&A, Other

${parts.end ?? ""}
`;
}

describe("complete", () => {
  describe("in Present", () => {
    const line = "* Grace Hopper (@grace-h)";
    for (const [what, typed] of [
      ["@", "* @|"],
      ["the beginning of a handle", "* @gra|"],
      ["the beginning of a name", "* Gr|"],
      ["the beginning of a last name", "* hop|"],
      ["a handle without a bullet", "@gra|"],
    ] as const)
      it(`gives the whole line for ${what}`, () =>
        assert.equal(offered(minutes({ present: `${typed}\n` }))[0], line));

    it("leaves out who is listed", () =>
      assert.deepEqual(offered(minutes({ present: "* @|\n" })), [line, "* José Ñuño (@jose)"]));
    it("finds an accent that was not typed", () =>
      assert.deepEqual(offered(minutes({ present: "* nun|\n" })), ["* José Ñuño (@jose)"]));
    it("waits for a letter, unless it is asked", () => {
      assert.deepEqual(offered(minutes({ present: "* |\n" })), []);
      assert.equal(offered(minutes({ present: "* |\n" }), true).length, 2);
    });
    it("gives a handle beside a name", () =>
      assert.deepEqual(offered(minutes({ present: "* Grace @g|\n" })), ["* Grace @grace-h"]));
  });

  describe("in a note", () => {
    it("gives the speaker forms of the attendees for first letters", () =>
      assert.deepEqual(offered(minutes({ tools: "  * A|" })), ["  * Ada: ", "  * Alan: "]));
    it("gives them behind a time of the recording", () => {
      assert.deepEqual(offered(minutes({ tools: "  * (12:34) Al|" })), ["  * (12:34) Alan: "]);
      assert.deepEqual(
        offered(minutes({ tools: "  * [1:02:34](https://youtu.be/abcdefghijk?t=3754) @al|" })),
        ["  * [1:02:34](https://youtu.be/abcdefghijk?t=3754) Alan: "],
      );
    });
    it("gives them for @, then those who are known", () =>
      assert.deepEqual(offered(minutes({ tools: "  * @|" })), [
        "  * Ada: ",
        "  * Alan: ",
        "  * @grace-h: ",
        "  * @jose: ",
      ]));
    it("gives handles elsewhere", () =>
      assert.deepEqual(offered(minutes({ tools: "  * Ada: ask @a|" })), [
        "  * Ada: ask @ada",
        "  * Ada: ask @alan",
      ]));
    it("follows the document's form", () => {
      assert.deepEqual(offered(minutes({ tools: "  * @ada, no\n  * @alan, yes\n  * Al|" })), ["  * @alan, "]);
      assert.deepEqual(offered(minutes({ tools: "  * Ada Byron - no\n  * Alan Turing - no\n  * Al|" })), [
        "  * Alan Turing - ",
      ]);
    });
    it("gives the full name where the first tells nobody", () =>
      assert.deepEqual(
        offered(minutes({ present: "* Grace Hopper (@gh)\n* Grace Kelly (@gk)\n", tools: "  * Gr|" })),
        ["  * Grace Hopper: ", "  * Grace Kelly: "],
      ));
    it("works after the agenda, too", () =>
      assert.deepEqual(offered(minutes({ end: "* ala|" })), ["* Alan: "]));
    for (const [what, tools] of [
      ["inside a sentence", "  * Ada: so A|"],
      ["before other words", "  * A| is here"],
      ["for letters that begin no name", "  * Th|"],
      ["in code", "  * `@|`"],
      ["in a block of code", "\n```\n* @|\n```"],
      ["in a comment", "<!-- @| -->"],
      ["in an address", "  * https://example.org/@|"],
      ["in an e-mail address", "  * ada@|"],
    ] as const)
      it(`gives nothing ${what}`, () => assert.deepEqual(offered(minutes({ tools })), []));
  });

  describe("of issues", () => {
    it("gives the document's item on an agenda line, of its repository, once each, none that is private", () =>
      assert.deepEqual(
        offered(minutes({ tools: "* Faster start [#7](https://github.com/example/tools/issues/7)\n* #|" })),
        ["* Fewer dependencies [#8](https://github.com/example/tools/issues/8)"],
      ));
    for (const typed of ["#8", "#few", "Few", "depend", "https://github.com/example/tools/issues/8"])
      it(`finds it by ${typed}`, () =>
        assert.deepEqual(offered(minutes({ tools: `* ${typed}|` })), [
          "* Fewer dependencies [#8](https://github.com/example/tools/issues/8)",
        ]));
    it("gives a link in a note, the repository's own first", () =>
      assert.deepEqual(offered(minutes({ tools: "  * see #|" })), [
        "  * see [#7](https://github.com/example/tools/issues/7)",
        "  * see [#8](https://github.com/example/tools/issues/8)",
        "  * see [#3](https://github.com/example/site/issues/3)",
      ]));
    it("escapes a title", () => {
      const text = minutes({ end: "### example/site\n\n* #|" });
      assert.deepEqual(offered(text), [
        "* A new \\*front\\* page [#3](https://github.com/example/site/issues/3)",
      ]);
    });
    it("gives nothing where a heading begins, in a word, and for a number with words behind it", () => {
      for (const tools of ["#|", "  * C#|", "  * #7 is f|"])
        assert.deepEqual(offered(minutes({ tools })), [], tools);
    });
  });

  describe("of headings", () => {
    it("gives the sections that are missing", () => {
      const found = offered(minutes({ end: "## |" }));
      assert.deepEqual(found, ["## Announcements", "## Upcoming Meetings"]);
    });
    it("gives the repositories of the agenda that have no heading, at the document's level", () => {
      assert.ok(offered(minutes({ end: "### |" })).includes("### example/site"));
      assert.ok(offered(minutes({ end: "###|" })).includes("### example/site"));
      assert.deepEqual(offered(minutes({ end: "#### si|" })), ["### example/site"]);
    });
    it("gives every section to an empty document of two lines", () =>
      assert.ok(offered("# Example Meeting 2026-08-06\n\n## |").length >= 5));
  });

  it("says the repositories and numbers of what it offers, for who draws it", () => {
    const text = minutes({ tools: "  * see #7" });
    const offset = text.indexOf("#7", text.indexOf("see")) + 2;
    const [first] = complete(parseMinutes(text), offset, () => ({ people, subjects }))?.suggestions ?? [];
    assert.equal((first as Extract<Suggestion, { kind: "subject" }>).subject.number, 7);
  });
});
