import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { topicBegun } from "../../../../src/minutes/recording/firstNote.js";
import { meeting } from "./times.js";

/** The title of the topic whose first note was begun; what was typed stands between `{` and `}`. */
function begun(marked: string): string | undefined {
  const text = meeting(marked);
  const [start, end] = [text.indexOf("{"), text.indexOf("}") - 1];
  const plain = text.replace(/[{}]/g, "");
  return topicBegun(parseMinutes(plain), end, plain.slice(start, end))?.title;
}

const item = "### example/tools\n\n- Item [#7](https://github.com/example/tools/issues/7)";

describe("the first note below a topic is begun", () => {
  for (const [what, text, title] of [
    ["with a letter below an item", `${item}\n  - {A}\n`, "Item"],
    ["with words at once", `${item}\n  - {Ann: yes}\n`, "Item"],
    ["with a sign", `${item}\n  - {@}\n`, "Item"],
    ["below a heading", "## Announcements\n\n- {A}\n", "Announcements"],
    ["below a standing item", "- [ ] Triage\n  - {A}\n", "Triage"],
    [
      "below the second of two items",
      `${item}\n  - Bo: no\n- Other [#8](https://github.com/example/tools/issues/8)\n  - {A}\n`,
      "Other",
    ],
  ] as const)
    it(what, () => assert.equal(begun(text), title));

  for (const [what, text] of [
    ["with its second letter", `${item}\n  - A{n}\n`],
    ["in the middle of one that was there", `${item}\n  - {A}nn: yes\n`],
    ["where another stands below the item", `${item}\n  - Bo: no\n  - {A}\n`],
    ["where the item has a time", `${item} (10:00)\n  - {A}\n`],
    ["where a note of it has a time", `${item}\n  - (10:00) \n  - {A}\n`],
    [
      "on the item's own line",
      "### example/tools\n\n- Ite{m} [#7](https://github.com/example/tools/issues/7)\n",
    ],
    ["where people are listed", "## Observers\n\n- {A}\n"],
    ["with several lines", `${item}\n  - {Ann: yes\n  - Bo: no}\n`],
    ["with a blank", `${item}\n  -{ }\n`],
  ] as const)
    it(`not ${what}`, () => assert.equal(begun(text), undefined));
});
