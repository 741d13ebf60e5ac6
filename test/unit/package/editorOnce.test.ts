import assert from "node:assert/strict";
import { build } from "esbuild";
import { bundles } from "../../../scripts/bundles.js";
import { withEditorOnce } from "../../../scripts/editorOnce.js";

describe("the editor's API in the bundles", () => {
  it("is imported once, under one name", () => {
    assert.equal(
      withEditorOnce(
        'import * as a from "vscode";\nuse(a.Uri);\nimport * as b from "vscode";\nuse(b.Uri, { b: x.b, c }, { b });\n',
      ),
      'import * as a from "vscode";\nuse(a.Uri);\n\nuse(a.Uri, { b: x.b, c }, { b: a });\n',
    );
    assert.equal(
      withEditorOnce('var a = t(require("vscode"), 1);\nvar b = t(require("vscode"), 1);\nuse(a.x, b.x);'),
      'var a = t(require("vscode"), 1);\n\nuse(a.x, a.x);',
    );
  });

  it("shares its name with nothing else, or no bundle is made", () => {
    const imports = 'import * as a from "vscode";\nimport * as b from "vscode";\n';
    for (const code of ["function f(b) { return b; }", "{ let a = 1; }", "for (const { c: b } of x) use(b);"])
      assert.throws(() => withEditorOnce(imports + code), /^Error: "[ab]" is /, code);
    assert.equal(
      withEditorOnce(`${imports}b: for (;;) break b;`),
      'import * as a from "vscode";\n\nb: for (;;) break b;',
    );
  });

  it("is imported once by each file that is built for Node", async () => {
    const { outputFiles } = await build({ ...bundles().node, write: false });
    const imported = outputFiles.map(
      ({ contents }) => new TextDecoder().decode(contents).match(/\bfrom ?"vscode"/g)?.length ?? 0,
    );
    assert.equal(Math.max(...imported), 1);
  }).timeout(60_000);
});
