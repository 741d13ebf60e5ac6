// @ts-check
import ts from "typescript";
import { withChanges } from "./textChanges.js";

/** `import * as X from "vscode";`, and in the browser `var X = toESM(require("vscode"), 1);` */
const IMPORT = /^(?:import \* as|var) ([\w$]+) (?:from "vscode"|= [\w$]+\(require\("vscode"\), 1\));$/;

/**
 * The editor's API under one name in a file, where the bundler imports it for each module under a name of its own.
 *
 * @param {string} code as the bundler writes it
 * @returns {string}
 */
export function withEditorOnce(code) {
  const source = ts.createSourceFile("bundle.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const imports = source.statements.flatMap((statement) => {
    const name = IMPORT.exec(statement.getText())?.[1];
    return name === undefined ? [] : [{ name, statement }];
  });
  const [first, ...others] = imports;
  if (!first) return code;
  const names = new Set(imports.map(({ name }) => name));
  /** @type {import("./textChanges.js").Change[]} */
  const changes = others.map(({ statement }) => ({
    start: statement.getStart(),
    end: statement.end,
    text: "",
  }));
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (imports.some(({ statement }) => statement === node)) return;
    if (ts.isIdentifier(node) && names.has(node.text) && !isOtherName(node)) {
      if (isDeclared(node))
        throw new Error(`"${node.text}" is the editor's API in the bundle, and something else further in.`);
      const isShort = ts.isShorthandPropertyAssignment(node.parent);
      const text = isShort ? `${node.text}: ${first.name}` : first.name;
      changes.push({ start: node.getStart(), end: node.end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return withChanges(code, changes);
}

/** Whether a name is not looked up: a member's, a label's, one that others import or export something by. @param {ts.Identifier} node */
function isOtherName(node) {
  const { parent } = node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isClassElement(parent);
  return (
    (isNamed && parent.name === node) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isExportSpecifier(parent) && parent.propertyName !== undefined && parent.name === node) ||
    (ts.isImportSpecifier(parent) && parent.propertyName === node)
  );
}

/** @param {ts.Identifier} node */
function isDeclared(node) {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionLike(parent) ||
      ts.isClassLike(parent)) &&
    parent.name === node
  );
}
