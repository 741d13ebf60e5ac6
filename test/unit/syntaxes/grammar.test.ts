import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { createTokenizer } from "./tokenize.js";

const source = new URL("minutes.md", import.meta.url);
const recorded = new URL("recorded/minutes.scopes.txt", import.meta.url);

describe("the grammar", () => {
  let tokenize: (text: string) => string[];
  before(async () => (tokenize = await createTokenizer()));

  /** The scopes of the first token of `line` that holds `words`. */
  function scopesOf(words: string, line: string): string {
    const token = tokenize(line).find((entry) => entry.startsWith("  ") && entry.includes(words));
    assert.ok(token, `no token of ${line} holds ${words}`);
    return token;
  }

  // Recorded scopes: run with UPDATE_SCOPES=1 after a wanted change, and read the difference.
  it("gives the recorded scopes", async () => {
    const scopes = tokenize(await readFile(source, "utf8")).join("\n") + "\n";
    if (process.env.UPDATE_SCOPES) await writeFile(recorded, scopes);
    assert.equal(scopes, await readFile(recorded, "utf8"));
  });

  it("marks label and organisation of the extracted line", () => {
    const line =
      "Extracted from **tsc-agenda** labeled issues and pull requests from the **nodejs org** prior";
    assert.match(scopesOf("tsc-agenda", line), /entity\.name\.tag\.agenda-label\.minutes/);
    assert.match(scopesOf("nodejs", line), /entity\.name\.namespace\.organization\.minutes/);
  });

  it("marks the number inside a link and keeps the link's own scopes", () => {
    const line = "* Title [#12](https://github.com/nodejs/node/issues/12)";
    assert.match(
      scopesOf("#12", line),
      /string\.other\.link\.title\.markdown constant\.numeric\.reference\.minutes/,
    );
    assert.match(scopesOf("https", line), /meta\.link\.inline\.markdown.* markup\.underline\.link\.markdown/);
  });

  for (const marker of ["Action:", "ACTIONS:", "**Action items**:", "**TODO:**", "AI:", "Next steps:"])
    it(`marks ${marker} at the start of a list entry`, () =>
      assert.match(
        scopesOf(marker.replace(/\W/g, "").slice(0, 2), `  * ${marker} Ruy to ask`),
        /keyword\.control\.action/,
      ));

  for (const marker of ["Decision:", "**Outcome**:", "RESOLVED:", "Vote:"])
    it(`marks ${marker} at the start of a list entry`, () =>
      assert.match(
        scopesOf(marker.replace(/\W/g, ""), `- ${marker} it stays`),
        /keyword\.control\.decision/,
      ));

  for (const line of [
    "Action: a paragraph",
    "* Actionable: a word",
    "* see `Action: x`",
    "* Next: see `[#1](https://github.com/nodejs/node/issues/1)`",
    "    * Action: in code",
    "* Extracted from **label** by hand",
    "`[#1](https://github.com/nodejs/node/issues/1)`",
    "![#1](https://github.com/nodejs/node/issues/1)",
    "<!-- * Action: x -->",
  ])
    it(`leaves alone: ${line}`, () => assert.doesNotMatch(tokenize(line).join("\n"), /\.minutes/));
});
