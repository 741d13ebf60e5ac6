// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replacePart } from "./replacePart.js";
import { root } from "./root.js";

const shared = join(root, "node_modules", "@octokit", "endpoint", "dist-src", "util", "is-plain-object.js");
/** Two of Octokit's packages bring the same function. */
const copy = /function isPlainObject\(value\) \{[\s\S]*?\n\}\n/;

/**
 * Bundles once what several of Octokit's packages bring each.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanOctokit = {
  name: "lean-octokit",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]@octokit[\\/](?:endpoint|request)[\\/]dist-bundle[\\/]index\.js$/ },
      ({ path }) => {
        const absence = `${path} has no copy of isPlainObject any more.`;
        const rest = replacePart(readFileSync(path, "utf8"), copy, "", absence);
        return { contents: `import { isPlainObject } from ${JSON.stringify(shared)};\n${rest}` };
      },
    );
  },
};
