// @ts-check
import { join, resolve } from "node:path";
import ts from "typescript";
import { withEagerImports } from "./eagerImports.js";
import { root } from "./root.js";

/** What a private name ends with on its way to the minifier, which may shorten it: nobody else says it. */
export const PRIVATE = "__private";

/**
 * Marks the names of private and protected members, which TypeScript forgets when it becomes JavaScript, so that they
 * can be shortened as local names are.
 *
 * @type {import("esbuild").Plugin}
 */
export const privateNames = {
  name: "private-names",
  setup(build) {
    const isOneFile = build.initialOptions.format === "cjs";
    const isOurs = new RegExp(`^${join(root, "src").replace(/[\\/.]/g, "\\$&")}.*\\.ts$`);
    build.onLoad({ filter: isOurs }, ({ path }) => {
      const text = markedFile(path);
      if (text === undefined) return undefined;
      return { contents: isOneFile ? withEagerImports(text) : text, loader: "ts" };
    });
  },
};

/** @type {ts.Program | undefined} */
let program;
/** @type {Map<string, string | undefined>} */
const texts = new Map();

/**
 * A source with its private names marked. The three bundles share what was found out: checking types takes seconds.
 *
 * @param {string} path
 */
function markedFile(path) {
  if (!texts.has(path)) {
    program ??= programOf(root);
    const source = program.getSourceFile(path.replaceAll("\\", "/"));
    texts.set(path, source && marked(source, program.getTypeChecker()));
  }
  return texts.get(path);
}

/** @param {string} folder */
function programOf(folder) {
  const read = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  return ts.createProgram([resolve(folder, "src/extension.ts"), resolve(folder, "src/cli.ts")], options);
}

/** @param {ts.SourceFile} source @param {ts.TypeChecker} checker */
function marked(source, checker) {
  /** @type {{ at: number, text: string }[]} */
  const insertions = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      if (ts.isShorthandPropertyAssignment(parent)) {
        // { name } for a parameter that is a private member, too.
        if (isPrivate(checker.getShorthandAssignmentValueSymbol(parent)))
          insertions.push({ at: node.end, text: `: ${node.text}${PRIVATE}` });
      } else if (ts.isBindingElement(parent) && parent.name === node && !parent.propertyName) {
        // const { name } = this
        if (ts.isObjectBindingPattern(parent.parent) && isPrivate(propertyOf(parent.parent, node, checker)))
          insertions.push({ at: node.getStart(), text: `${node.text}${PRIVATE}: ` });
      } else if (ts.isBindingElement(parent) && parent.propertyName === node) {
        if (ts.isObjectBindingPattern(parent.parent) && isPrivate(propertyOf(parent.parent, node, checker)))
          insertions.push({ at: node.end, text: PRIVATE });
      } else if (isPrivate(checker.getSymbolAtLocation(node)))
        insertions.push({ at: node.end, text: PRIVATE });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return insertions
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), source.text);
}

/** @param {ts.ObjectBindingPattern} pattern @param {ts.Identifier} name @param {ts.TypeChecker} checker */
function propertyOf(pattern, name, checker) {
  return checker.getTypeAtLocation(pattern).getProperty(name.text);
}

/** @param {ts.Symbol | undefined} symbol */
function isPrivate(symbol) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    symbol?.declarations?.some((declaration) => ts.getCombinedModifierFlags(declaration) & hidden) ?? false
  );
}
