import { build } from "esbuild";
import assert from "node:assert/strict";
import ts from "typescript";
import { bundles } from "../../../scripts/bundles.js";

/** scripts/shrink.js makes arrows of functions without a name: `new` with one of them throws only when it comes to that. */
describe("the bundles", () => {
  for (const [name, options] of Object.entries(bundles()))
    it(`construct nothing from an arrow: ${name}`, async () => {
      const { outputFiles } = await build({ ...options, write: false });
      const texts = new Map(outputFiles.map(({ path, text }) => [`${path}.js`, text]));
      const [made, wrong] = constructed(texts);
      assert.ok(made > 100, `${made} are made`);
      assert.deepEqual(wrong, []);
    }).timeout(60_000);
});

/** How many expressions with `new` there are, and those of them whose function is an arrow. */
function constructed(texts: ReadonlyMap<string, string>): readonly [made: number, wrong: readonly string[]] {
  const options = { allowJs: true, noResolve: true, noLib: true, target: ts.ScriptTarget.ESNext };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    getSourceFile: (path, target) => {
      const text = texts.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, target, true);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  const wrong: string[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      made++;
      const declared = checker.getSymbolAtLocation(node.expression)?.valueDeclaration;
      const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
      if (value && ts.isArrowFunction(value)) wrong.push(node.getText().slice(0, 80));
    }
    ts.forEachChild(node, visit);
  };
  for (const path of texts.keys()) {
    const source = program.getSourceFile(path);
    if (source) visit(source);
  }
  return [made, wrong];
}
