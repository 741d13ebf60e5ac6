import assert from "node:assert/strict";
import fc from "fast-check";
import { insertItems } from "../../../src/minutes/insertItems.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import type { NewItem } from "../../../src/minutes/renderItem.js";
import { applyChanges } from "../../../src/minutes/document.js";

function item(repository: string, number: number, title = `Title ${number}`): NewItem {
  const [owner = "", name = ""] = repository.split("/");
  const url = `https://github.com/${repository}/issues/${number}`;
  return { repository: { owner, name }, number, title, url };
}

function insert(text: string, ...items: NewItem[]): string {
  return applyChanges(text, insertItems(parseMinutes(text), items));
}

const older = `# Node.js Security team Meeting 2024-05-09

## Present

* Ada Lovelace (@ada)

## Agenda

## Announcements

*Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

- [X] Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues
  * Ada - nothing new

### nodejs/node

* Remove an option [#1](https://github.com/nodejs/node/issues/1)
  * It is gone

### nodejs/security-wg

* First [#10](https://github.com/nodejs/security-wg/issues/10)

* Second [#11](https://github.com/nodejs/security-wg/issues/11)
  * A note

## Q&A, Other
`;

describe("insertItems", () => {
  it("puts an item below its repository's heading, after what stands there", () => {
    const text = insert(older, item("nodejs/node", 2));
    assert.ok(
      text.includes(
        "  * It is gone\n\n* Title 2 [#2](https://github.com/nodejs/node/issues/2)\n\n### nodejs/security-wg",
      ),
      text,
    );
  });

  it("makes a missing heading of the document's own level, after the last repository", () => {
    const text = insert(older, item("nodejs/undici", 3));
    assert.match(text, /\* A note\n\n### nodejs\/undici\n\n\* Title 3 \[#3\]\(.*\)\n\n## Q&A, Other\n$/);
  });

  it("leaves out what is there already, in whatever case the repository is written", () => {
    assert.equal(insert(older, item("NodeJS/node", 1)), older);
  });

  it("inserts an item once, however often it is named", () => {
    const text = insert(older, item("nodejs/node", 2), item("nodejs/node", 2));
    assert.equal(text.split("[#2]").length, 2);
  });

  it("goes below the extracted line and its standing items where no repository is named yet", () => {
    const text = insert(older.replace(/### nodejs\/node[\s\S]*(?=## Q&A)/, ""), item("nodejs/node", 2));
    assert.match(text, /\* Ada - nothing new\n\n### nodejs\/node\n\n\* Title 2.*\n\n## Q&A, Other\n$/);
  });

  it("keeps to CRLF, to the dash and to the document's form of reference", () => {
    const text =
      "# X Meeting 2024-01-01\r\n\r\n## Agenda\r\n\r\n### a/b\r\n\r\n- One [b#1](https://github.com/a/b/issues/1)\r\n";
    assert.equal(
      insert(text, item("a/b", 2, "Two")),
      text.trimEnd() + "\r\n- Two [b#2](https://github.com/a/b/issues/2)\r\n",
    );
  });

  for (const [what, text] of [
    ["an empty document", ""],
    ["a title alone", "# Node.js TSC Meeting 2026-08-03"],
    ["an agenda without anything", "# T Meeting 2026-08-03\n\n## Agenda\n\n## Q&A, Other\n"],
    [
      "generation C",
      "# T Meeting 2026-08-03\n\n## Agenda\n\n### Issues and Pull Requests\n\nExtracted from **x-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.\n\n## Q&A, Other\n",
    ],
    ["an empty repository", "# T Meeting 2026-08-03\n\n## Agenda\n\n### nodejs/node\n\n## Q&A, Other\n"],
  ] as const)
    it(`works on ${what}`, () => {
      const after = insert(text, item("nodejs/node", 7), item("nodejs/TSC", 8));
      const items = parseMinutes(after).items.map(({ repository, number }) => [repository?.name, number]);
      assert.deepEqual(
        items,
        [
          ["node", 7],
          ["TSC", 8],
        ],
        after,
      );
    });

  it("only adds: what was there stays byte for byte, and the new items can be read", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    const repositories = fc.constantFrom("nodejs/node", "nodejs/security-wg", "nodejs/undici");
    fc.assert(
      fc.property(
        numbers,
        repositories,
        fc.boolean(),
        fc.nat(older.length),
        (wanted, repository, isCrlf, cut) => {
          const text = (isCrlf ? older.replaceAll("\n", "\r\n") : older).slice(0, cut);
          const minutes = parseMinutes(text);
          const items = wanted.map((number) => item(repository, number));
          const changes = insertItems(minutes, items);
          for (const { start, end } of changes) assert.equal(start, end, "nothing is replaced");
          const after = parseMinutes(applyChanges(text, changes));
          for (const number of wanted) {
            const found = after.items.filter(
              (known) =>
                known.number === number &&
                `${known.repository?.owner}/${known.repository?.name}` === repository,
            );
            assert.ok(found.length > 0, `#${number} in ${JSON.stringify(after.text)}`);
          }
          assert.deepEqual(insertItems(after, items), [], "a second time adds nothing");
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
