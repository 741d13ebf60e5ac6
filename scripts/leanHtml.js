// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replacePart } from "./replacePart.js";
import { root } from "./root.js";

const parser = join(root, "node_modules", "htmlparser2", "src");

/**
 * Bundles of htmlparser2 its parser alone, from the TypeScript that comes with it, whose constants the bundler can put
 * in place; and without HTML's table of 2,231 named characters, which is larger than the parser: the characters that
 * programs write are decoded in src/minutes/paste/html/characters.ts. Nor is anything read of drawings, whose elements
 * have another case than those of HTML.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanHtml = {
  name: "lean-html",
  setup(build) {
    build.onResolve({ filter: /^htmlparser2$/ }, () => ({ path: join(parser, "Parser.ts") }));
    build.onResolve({ filter: /^\.\/Tokenizer\.js$/ }, ({ resolveDir }) =>
      resolveDir === parser ? { path: join(parser, "Tokenizer.ts") } : undefined,
    );
    build.onLoad({ filter: /[\\/]htmlparser2[\\/]src[\\/]Parser\.ts$/ }, ({ path }) => {
      const names = /(const svgTagNameAdjustments = new Map<string, string>\()[^;]*\);/;
      const absence = "htmlparser2 has no names of SVG any more.";
      return { contents: replacePart(readFileSync(path, "utf8"), names, "$1);", absence), loader: "ts" };
    });
    build.onResolve({ filter: /^entities\/decode$/ }, () => ({
      path: join(root, "scripts", "withoutEntities.js"),
    }));
  },
};
