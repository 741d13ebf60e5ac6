import { build } from "esbuild";
import assert from "node:assert/strict";
import { join } from "node:path";
import { leanHtml } from "../../../scripts/leanHtml.js";
import { root } from "../../../scripts/root.js";
import * as whole from "../../../src/minutes/paste/html/readHtml.js";
import * as clipboards from "../minutes/paste/clipboards.js";

/** A part of htmlparser2 is bundled, as scripts/leanHtml.js says; it must read what all of it does. */
describe("the HTML parser in the bundles", () => {
  it("reads the same as the whole of htmlparser2", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "src/minutes/paste/html/readHtml.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      plugins: [leanHtml],
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
    const lean = (await import(`data:text/javascript;base64,${code}`)) as typeof whole;
    const named = "<p>caf&eacute; &lt;b&gt; &#8217;&#x201d; &hellip;&nbsp;&unknown; &amp;lt; R&D</p>";
    for (const html of [...Object.values(clipboards), named])
      assert.deepEqual(lean.readHtml(html), whole.readHtml(html));
    assert.equal(lean.readHtml(named)[0]?.text, "café \\<b> ’” … \\&unknown; \\&lt; R&D");
  });
});
