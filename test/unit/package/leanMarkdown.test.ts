import { build } from "esbuild";
import assert from "node:assert/strict";
import { join } from "node:path";
import { leanMarkdown } from "../../../scripts/leanMarkdown.js";
import { root } from "../../../scripts/root.js";
import * as whole from "../../../src/minutes/parse.js";
import { generateDocument } from "../../soak/documents.js";
import { Random } from "../../soak/random.js";
import { toJson } from "../../../src/minutes/toJson.js";

const text = `# Example Meeting 2026-08-06

## Present

* Ada Lovelace (@ada)

| Zone | Time |
| --- | --- |
| UTC | 14:00 |

## Agenda

### example/tools

- [ ] Retire :tada: ~~all~~ H~2~O and x^2^ [#1](https://github.com/example/tools/issues/1)
  - Ada: see https://example.org and a@example.org
`;

/** A part of the Markdown parser is bundled, as scripts/leanMarkdown.js says; it must read what all of it does. */
describe("the Markdown parser in the bundles", () => {
  it("reads the same as the whole of @lezer/markdown, and has nothing of what is left out", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "src/minutes/parse.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      plugins: [leanMarkdown],
      alias: { "@lezer/highlight": join(root, "scripts", "withoutHighlight.js") },
    });
    const code = outputFiles[0]?.text ?? "";
    assert.doesNotMatch(code, /Superscript|Emoji/);
    const lean = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    )) as typeof whole;
    assert.deepEqual(toJson(lean.parseMinutes(text)), toJson(whole.parseMinutes(text)));
    assert.equal(lean.parseMinutes(text).items.length, 1);
    for (let seed = 1; seed <= 30; seed++) {
      const made = generateDocument(new Random(seed), seed * 20);
      assert.deepEqual(toJson(lean.parseMinutes(made)), toJson(whole.parseMinutes(made)), `seed ${seed}`);
    }
  }).timeout(20_000);
});
