import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { applyChanges } from "../../../src/minutes/document.js";
import { insertItems } from "../../../src/minutes/insertItems.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { type Style, styleOf } from "../../../src/minutes/style.js";

const corpus = new URL("../../../../shared/corpus/", import.meta.url);

/** How published documents are written, by looking at them: bullet of items, indent of notes, reference, attendee, CRLF. */
const published: Readonly<
  Record<string, readonly [Style["bullet"], number, Style["reference"], Style["attendee"], boolean]>
> = {
  "nodejs__TSC/2019-04-17.md": ["*", 2, "number", "space", false],
  "nodejs__TSC/2025-04-16.md": ["*", 2, "number", "space", false],
  "nodejs__CTC/2017-02-22.md": ["*", 2, "repoNumber", "space", false],
  "nodejs__security-wg/2022-11-10.md": ["*", 2, "number", "colon", false],
  "nodejs__security-wg/2023-04-13.md": ["*", 2, "number", "colon", false],
  "nodejs__security-wg/2026-03-19.md": ["*", 2, "number", "colon", false],
  "nodejs__Release/2019-05-09.md": ["*", 4, "number", "space", false],
  "nodejs__Release/2022-10-20.md": ["*", 2, "number", "parentheses", false],
  "nodejs__modules/2019-05-08.md": ["*", 2, "number", "parentheses", false],
  "nodejs__modules/2018-03-14.md": ["*", 2, "number", "parentheses", false],
  "nodejs__community-committee/2018-01-11.md": ["*", 2, "plain", "handleFirst", false],
  "nodejs__community-committee/2020-06-11.md": ["*", 1, "number", "parentheses", false],
  "nodejs__package-maintenance/2020-06-02.md": ["*", 2, "number", "parentheses", true],
  "nodejs__package-maintenance/2024-05-09.md": ["*", 2, "number", "parentheses", false],
  "nodejs__benchmarking/2015-09-30__minutes.md": ["+", 2, "plain", "space", false],
  "nodejs__web-team/2026-07-06.md": ["*", 2, "number", "space", false],
  "nodejs__TSC/io.js__2015-04-22.md": ["*", 2, "numberFirst", "space", false],
  "expressjs__security-wg/2024-10-21.md": ["*", 2, "number", "parentheses", false],
  "openjs-foundation__sustainability-collab-space/2025-02-03.md": [
    "-",
    2,
    "linkedTitle",
    "parentheses",
    false,
  ],
  "nodejs__typescript/2024-10-09.md": ["*", 2, "number", "colon", false],
};

describe("the document's own style", () => {
  for (const [name, [bullet, indent, reference, attendee, isCrLf]] of Object.entries(published))
    it(`is that of ${name}`, function () {
      const file = new URL(name, corpus);
      if (!existsSync(file)) this.skip();
      const text = readFileSync(file, "utf8");
      const style = styleOf(parseMinutes(text));
      assert.deepEqual(
        [style.itemBullet, style.indent, style.reference, style.attendee, style.lineEnd],
        [bullet, indent, reference, attendee, isCrLf ? "\r\n" : "\n"],
      );
      const item = {
        repository: { owner: "example", name: "tools" },
        number: 7,
        title: "Zebra plans",
        url: "https://github.com/example/tools/issues/7",
      };
      const inserted = applyChanges(text, insertItems(parseMinutes(text), [item]));
      const line = inserted.split(/\r?\n/).find((each) => each.includes("Zebra plans"));
      assert.equal(line, `${bullet} ${forms[reference]}`);
      // No line end of another kind comes in.
      if (isCrLf) assert.equal(inserted.split(/(?<!\r)\n/).length, text.split(/(?<!\r)\n/).length);
      else assert.doesNotMatch(inserted, /\r/);
    });

  it("is that of generation C where a document has none", () => {
    const { bullet, itemBullet, indent, lineEnd, reference, attendee, repositoryLevel } = styleOf(
      parseMinutes(""),
    );
    assert.deepEqual(
      [bullet, itemBullet, indent, lineEnd, reference, attendee, repositoryLevel],
      ["*", "*", 2, "\n", "number", "space", 4],
    );
  });
});

const address = "https://github.com/example/tools/issues/7";
const forms: Readonly<Record<Style["reference"], string>> = {
  number: `Zebra plans [#7](${address})`,
  repoNumber: `Zebra plans [tools#7](${address})`,
  fullNumber: `Zebra plans [example/tools#7](${address})`,
  numberFirst: `[#7](${address}) Zebra plans`,
  linkedTitle: `[Zebra plans](${address})`,
  url: `Zebra plans ${address}`,
  // A bare number would be no link, and below a new heading nobody else's form.
  plain: `Zebra plans [#7](${address})`,
};
