// @ts-check
import { readFileSync } from "node:fs";
import { replacePart } from "./replacePart.js";

/** Extensions of the Markdown parser that minutes are read without: see src/minutes/syntax/parser.ts. */
const unused = ["TaskList", "Autolink", "Superscript", "Subscript", "Emoji"];

/**
 * What a parse needs that has an earlier tree at hand, or several ranges of a text: every parse here is of one text
 * and from scratch. See src/minutes/syntax/editChunks.ts.
 *
 * @type {readonly (readonly [code: RegExp, instead: string])[]}
 */
const shortcuts = [
  [/fragments\.length \? new FragmentCursor\(fragments, input\) : null/, "null"],
  [/this\.fragments && this\.reuseFragment\(line\.basePos\)/, "false"],
  [/this\.ranges\.length > 1 \?\s*injectGaps\([^;]*: tree;/, "tree;"],
  [/^ {12}if \(this\.ranges\.length > 1\) \{\n[\s\S]+?\n {12}\}$/m, ""],
];

/**
 * Ways to walk through a tree that nobody takes here, by class: src/minutes/syntax/blocks.ts goes to a first child, a
 * next sibling and a parent.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const walks = {
  Tree: ["cursorAt", "iterate", "resolve", "resolveInner", "resolveStack", "toString"],
  TreeBuffer: ["childString", "toString"],
  BaseNode: ["getChild", "getChildren", "matchContext", "resolve", "resolveInner"],
  TreeNode: [
    ...["childAfter", "childBefore", "enter", "lastChild", "prevSibling", "prop"],
    ...["toString", "toTree", "tree"],
  ],
  BufferNode: [
    ...["child", "childAfter", "childBefore", "enter", "externalSibling", "lastChild", "parent"],
    ...["prevSibling", "prop", "toString", "toTree", "tree"],
  ],
  TreeCursor: [
    ...["childAfter", "childBefore", "enter", "iterate", "lastChild", "matchContext", "node"],
    ...["prevSibling", "toString", "tree"],
  ],
};

/**
 * Bundles of @lezer/markdown what is used. A bundler does not see that an extension which nobody imports does nothing,
 * since each asks the highlighter for its colours while the module loads.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanMarkdown = {
  name: "lean-markdown",
  setup(build) {
    build.onLoad({ filter: /[\\/]@lezer[\\/]markdown[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const name of unused) {
        const whole = new RegExp(`^const ${name} = \\{$[^]*?^\\};$`, "m");
        const absence = `@lezer/markdown has no ${name} any more.`;
        contents = replacePart(contents, whole, `const ${name} = {};`, absence);
      }
      for (const [code, instead] of shortcuts) {
        const absence = `@lezer/markdown has no ${code.source} any more.`;
        contents = replacePart(contents, code, instead, absence);
      }
      return { contents };
    });
    build.onLoad({ filter: /[\\/]@lezer[\\/]common[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [name, methods] of Object.entries(walks)) {
        const [whole = ""] = new RegExp(`^class ${name} .*\\{$[^]*?^\\}$`, "m").exec(contents) ?? [];
        contents = contents.replace(whole, () => methods.reduce(withoutMethod, whole));
      }
      return { contents };
    });
  },
};

/** @param {string} code of a class @param {string} name */
function withoutMethod(code, name) {
  const method = new RegExp(`^ {4}(?:get )?${name}\\(.*\\) \\{(?:.*\\}$|\\n[^]*?^ {4}\\}$)`, "m");
  return replacePart(code, method, "", `@lezer/common has no ${name} any more.`);
}
