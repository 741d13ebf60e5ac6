// @ts-check
import { readFileSync } from "node:fs";
import { replacePart } from "./replacePart.js";

/** The one place where a bundled package uses `new` with a plain function: what that returns is the same without. */
const constructed = "new Hook.Collection()";

/**
 * Lets Octokit call its function for hooks: in the bundles it has no name, hence is an arrow, of which `new` makes nothing.
 *
 * @type {import("esbuild").Plugin}
 */
export const callableHooks = {
  name: "callable-hooks",
  setup(build) {
    build.onLoad({ filter: /[\\/]@octokit[\\/]core[\\/]dist-src[\\/]index\.js$/ }, ({ path }) => {
      const absence = `@octokit/core has no ${constructed} any more.`;
      return { contents: replacePart(readFileSync(path, "utf8"), constructed, "Hook.Collection()", absence) };
    });
  },
};
