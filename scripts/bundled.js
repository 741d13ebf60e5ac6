// @ts-check
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles.js";
import { root } from "./root.js";

/**
 * A package of others of which the extension or the command line holds a part.
 *
 * @typedef {{ name: string, version: string, license: string, text: string, url: string }} Bundled
 */

/**
 * Those packages, by name: what the bundler took, and not what package.json asks for.
 *
 * @returns {Promise<Bundled[]>}
 */
export async function bundledPackages() {
  const built = await Promise.all(
    Object.values(bundles()).map((options) => build({ ...options, write: false, metafile: true })),
  );
  const folders = new Set(
    built
      .flatMap(({ metafile }) => Object.keys(metafile.inputs))
      .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
  return [...folders].sort().map((folder) => describe(join(root, folder)));
}

/** @param {string} folder @returns {Bundled} */
function describe(folder) {
  const { name, version, license } = parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8") : "";
  return { name, version, license, text: text.trim(), url: `https://www.npmjs.com/package/${name}` };
}

/** @type {(text: string) => { name: string, version: string, license: string }} */
const parse = JSON.parse;
