// @ts-check
import { readFileSync } from "node:fs";

/** Extensions of the Markdown parser that minutes are read without: see src/minutes/syntax/parser.ts. */
const unused = ["TaskList", "Autolink", "Superscript", "Subscript", "Emoji"];

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
        if (!whole.test(contents)) throw new Error(`@lezer/markdown has no ${name} any more.`);
        contents = contents.replace(whole, `const ${name} = {};`);
      }
      return { contents };
    });
  },
};
