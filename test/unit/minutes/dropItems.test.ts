import assert from "node:assert/strict";
import fc from "fast-check";
import { dropItems } from "../../../src/minutes/dropItems.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { applyChanges } from "../../../src/minutes/document.js";

const item = {
  repository: { owner: "nodejs", name: "node" },
  number: 7,
  title: "Seven",
  url: "https://github.com/nodejs/node/issues/7",
};
const line = "* Seven [#7](https://github.com/nodejs/node/issues/7)";

/** The text with the item dropped where `|` stands. */
function dropped(marked: string): string {
  const text = marked.replace("|", "");
  const change = dropItems(parseMinutes(text), marked.indexOf("|"), [item]);
  return applyChanges(text, [change]);
}

const head = "# X Meeting 2024-05-09\n\n## Agenda\n\n### nodejs/node\n\n";

describe("dropItems", () => {
  it("fills an empty line", () =>
    assert.equal(
      dropped("# X Meeting 2024-05-09\n\n|\n\n## Q&A\n"),
      `# X Meeting 2024-05-09\n\n${line}\n\n## Q&A\n`,
    ));

  it("leaves an empty line before what follows", () =>
    assert.equal(
      dropped("# X Meeting 2024-05-09\n|\nSome words.\n"),
      `# X Meeting 2024-05-09\n${line}\n\nSome words.\n`,
    ));

  it("follows an item with its notes, wherever on it the drop was", () => {
    const [one, two] = [
      "* One [#1](https://github.com/nodejs/node/issues/1)",
      "* Two [#2](https://github.com/nodejs/node/issues/2)",
    ];
    const notes = "  * a note\n    * an answer";
    for (const place of [`* |One`, "  * a| note", "    * an answer|"]) {
      const marked = `${head}${one}\n${notes}\n${two}\n`.replace(place.replace("|", ""), place);
      assert.equal(dropped(marked), `${head}${one}\n${notes}\n${line}\n${two}\n`);
    }
  });

  it("stands apart from a heading and from a paragraph", () => {
    assert.equal(dropped(`${head.trimEnd()}|\n`), `${head}${line}\n`);
    assert.equal(
      dropped("# X Meeting 2024-05-09\n\nSome| words.\nMore.\n"),
      `# X Meeting 2024-05-09\n\nSome words.\n\n${line}\n\nMore.\n`,
    );
  });

  it("keeps what is indented below a line with that line", () =>
    assert.equal(
      dropped("# X Meeting 2024-05-09\n\n- to|pic\n  - words\n\nEnd.\n"),
      `# X Meeting 2024-05-09\n\n- topic\n  - words\n\n${line.replace("*", "-")}\n\nEnd.\n`,
    ));

  it("keeps every line that was there, in its order", () => {
    const parts = fc.constantFrom(
      "",
      "## Present",
      "* Ada (@ada)",
      "### nodejs/node",
      "* One [#1](https://github.com/nodejs/node/issues/1)",
      "  * a note",
      "- [ ] Standing - https://example.org",
      "Words.",
      "```",
      "\t* tab",
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 12 }),
        fc.nat(400),
        fc.constantFrom("\n", "\r\n"),
        (lines, place, end) => {
          const text = lines.join(end);
          const offset = Math.min(place, text.length);
          const after = applyChanges(text, [dropItems(parseMinutes(text), offset, [item])]).split(/\r?\n/);
          let at = 0;
          for (const kept of lines)
            if (kept.trim() !== "") at = after.indexOf(kept, at) + 1 || assert.fail(kept);
          assert.ok(after.some((written) => written.includes("Seven [#7]")));
        },
      ),
    );
  });
});
