import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../../scripts/root.js";
import { bundleFile, readSentences, toText } from "../../../scripts/translations.js";

describe("the sentences that can be translated", () => {
  it("are those of the source: npm run l10n writes them", async () =>
    assert.equal(readFileSync(join(root, bundleFile), "utf8"), toText(await readSentences()))).timeout(
    60_000,
  );

  it("stand in the source as they are looked up, so that none is made at run time", () => {
    const made = sources().flatMap(({ name, text }) =>
      callsOf(name, text).filter((call) => !isLiteral(call)),
    );
    assert.deepEqual(
      made.map((call) => call.getText()),
      [],
    );
  });

  it("are not looked up before the language is known", () => {
    const early = sources().flatMap(({ name, text }) =>
      callsOf(name, text).filter((call) => !isInFunction(call)),
    );
    assert.deepEqual(
      early.map((call) => call.getText()),
      [],
    );
  });
});

function sources(): { name: string; text: string }[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(join(root, "src", name), "utf8") }));
}

function callsOf(name: string, text: string): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText())) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

function isLiteral({ arguments: [first] }: ts.CallExpression): boolean {
  if (!first) return false;
  if (!ts.isObjectLiteralExpression(first)) return ts.isStringLiteral(first);
  return first.properties.some(
    (each) =>
      ts.isPropertyAssignment(each) &&
      each.name.getText() === "message" &&
      ts.isStringLiteral(each.initializer),
  );
}

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent as ts.Node | undefined; at; at = at.parent as ts.Node | undefined)
    if (ts.isFunctionLike(at)) return true;
  return false;
}
