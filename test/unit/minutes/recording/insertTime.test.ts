import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { inserted, meeting } from "./times.js";

describe("a time is inserted", () => {
  for (const [what, before, after] of [
    [
      "behind an item's line",
      "### example/tools\n\n- It|em [#7](https://github.com/example/tools/issues/7)\n  - Ann: yes\n",
      "### example/tools\n\n- Item [#7](https://github.com/example/tools/issues/7) (12:34)\n  - Ann: yes\n",
    ],
    ["behind a standing item", "- [x] Tri|age\n  - Ann: yes\n", "- [x] Triage (12:34)\n  - Ann: yes\n"],
    ["behind a heading", "## Announ|cements\n\n- Ann: yes\n", "## Announcements (12:34)\n\n- Ann: yes\n"],
    [
      "inside a heading that is closed",
      "## Questions| ##\n\n- Ann: yes\n",
      "## Questions (12:34) ##\n\n- Ann: yes\n",
    ],
    [
      "before the blanks at a line's end",
      "## Announce|ments  \r\n\r\n- Ann: yes\r\n",
      "## Announcements (12:34)  \r\n\r\n- Ann: yes\r\n",
    ],
    ["before a note's words", "## Minutes\n\n- Ann: ye|s\n", "## Minutes\n\n- (12:34) Ann: yes\n"],
    [
      "in an entry that has no words yet",
      "## Minutes\n\n- Ann: yes\n  - |\n",
      "## Minutes\n\n- Ann: yes\n  - (12:34) \n",
    ],
    ["on an empty line", "## Minutes\n\n|\n", "## Minutes\n\n(12:34) \n"],
    ["before a paragraph", "## Minutes\n\nAnn: y|es\n", "## Minutes\n\n(12:34) Ann: yes\n"],
    [
      "before a note whose second line holds the cursor",
      "## Minutes\n\n- Ann: yes\n  and |no\n",
      "## Minutes\n\n- (12:34) Ann: yes\n  and no\n",
    ],
  ] as const)
    it(what, () => {
      const text = inserted(meeting(before));
      assert.equal(text, meeting(after));
      assert.deepEqual(
        parseMinutes(text).times.map(({ seconds }) => seconds),
        [754],
      );
    });

  for (const [what, text] of [
    ["a note", "## Minutes\n\n- (10:00) Ann: y|es\n"],
    [
      "an item",
      "### example/tools\n\n- It|em [#7](https://github.com/example/tools/issues/7) [10:00](https://youtu.be/abcdefghijk?t=600)\n",
    ],
  ] as const)
    it(`not where ${what} has one`, () => assert.equal(inserted(meeting(text)), "known: 10:00"));

  for (const [what, text] of [
    ["people are listed", meeting("").replace("Ann Lee", "Ann| Lee")],
    ["the document is named", meeting("").replace("Example", "Exam|ple")],
    ["code stands", meeting("## Minutes\n\n- Ann: yes\n\n```\nla|st\n```\n")],
  ] as const)
    it(`not where ${what}`, () => assert.equal(inserted(text), undefined));
});
