// @ts-check
import ts from "typescript";

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
  const names = new Set(others.map(({ name }) => name));
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = others.map(({ statement }) => ({
    start: statement.getStart(),
    end: statement.end,
    text: "",
  }));
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (imports.some(({ statement }) => statement === node)) return;
    if (ts.isIdentifier(node) && !isMemberName(node)) {
      if (names.has(node.text)) changes.push({ start: node.getStart(), end: node.end, text: first.name });
      if ((names.has(node.text) || node.text === first.name) && isDeclared(node))
        throw new Error(`"${node.text}" is the editor's API in the bundle, and something else further in.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((once, { start, end, text }) => once.slice(0, start) + text + once.slice(end), code);
}

/** @param {ts.Identifier} node */
function isMemberName(node) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) throw new Error(`"${node.text}" is short for a property.`);
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isClassElement(parent) || ts.isMethodDeclaration(parent)) &&
      parent.name === node) ||
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
