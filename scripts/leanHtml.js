// @ts-check
import { join } from "node:path";
import { root } from "./root.js";

const parser = join(root, "node_modules", "htmlparser2", "src");

/**
 * Bundles of htmlparser2 its parser alone, from the TypeScript that comes with it, whose constants the bundler can put
 * in place; and without HTML's table of 2,231 named characters, which is larger than the parser: the characters that
 * programs write are decoded in src/minutes/paste/html/characters.ts.
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
    build.onResolve({ filter: /^entities\/decode$/ }, () => ({
      path: join(root, "scripts", "withoutEntities.js"),
    }));
  },
};
