// @ts-check
import ts from "typescript";
import { withChanges } from "./textChanges.js";

/** How the bundler, where it leaves names alone, heads what comes from a package. */
const PACKAGE = /^ *\/\/ (?:\w+:)?node_modules\//;
const MODULE = /^ *\/\/ (?:[\w-]+:)?(?:node_modules|src|scripts|snippets)\//;

/**
 * Cuts out the methods of packages' classes whose names stand nowhere else: nobody can call them. A name that is put
 * together while the program runs would not be seen, and no bundled package does that with its methods.
 *
 * @param {readonly string[]} bundle every file of it, as the bundler writes them without minifying
 * @returns {string[]} the same files
 */
export function withoutDeadMembers(bundle) {
  let files = [...bundle];
  for (;;) {
    const sources = files.map((text, index) =>
      ts.createSourceFile(`${index}.js`, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS),
    );
    /** @type {Map<string, number>} */
    const used = new Map();
    for (const source of sources) countNames(source, used);
    const shorter = sources.map((source) => withoutMembers(source, used));
    if (shorter.every((text, index) => text === files[index])) return files;
    files = shorter;
  }
}

/** @param {ts.Node} node @param {Map<string, number>} counts */
function countNames(node, counts) {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node))
    counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
  ts.forEachChild(node, (child) => countNames(child, counts));
}

/** @param {ts.SourceFile} source @param {ReadonlyMap<string, number>} used */
function withoutMembers(source, used) {
  const { text } = source;
  const ranges = packageRanges(text);
  /** @type {ts.Node[]} */
  const dead = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isClassLike(node) && ranges.some(([start, end]) => start <= node.pos && node.end <= end))
      for (const name of namesOf(node))
        if (used.get(name) === members(node, name).length) dead.push(...members(node, name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const outermost = dead.filter(
    (member) => !dead.some((other) => other !== member && isInside(member, other)),
  );
  return withChanges(
    text,
    outermost.map(({ pos, end }) => ({ start: pos, end, text: "" })),
  );
}

/** @param {ts.Node} node @param {ts.Node} other */
function isInside(node, other) {
  return other.pos <= node.pos && node.end <= other.end;
}

/** @param {ts.ClassLikeDeclaration} node */
function namesOf(node) {
  return new Set(node.members.flatMap((member) => nameOf(member) ?? []));
}

/** The method, or the getter and setter, of a name. @param {ts.ClassLikeDeclaration} node @param {string} name */
function members(node, name) {
  return node.members.filter((member) => nameOf(member) === name);
}

/** @param {ts.ClassElement} member */
function nameOf(member) {
  const isCallable = ts.isMethodDeclaration(member) || ts.isAccessor(member);
  return isCallable && ts.isIdentifier(member.name) ? member.name.text : undefined;
}

/** Where the code of packages stands. @param {string} text @returns {[number, number][]} */
function packageRanges(text) {
  /** @type {[number, number][]} */
  const ranges = [];
  let offset = 0;
  let start = -1;
  for (const line of text.split("\n")) {
    if (MODULE.test(line)) {
      if (start >= 0) ranges.push([start, offset]);
      start = PACKAGE.test(line) ? offset : -1;
    }
    offset += line.length + 1;
  }
  if (start >= 0) ranges.push([start, text.length]);
  return ranges;
}
