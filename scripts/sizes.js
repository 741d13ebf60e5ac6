// @ts-check
import { build } from "esbuild";
import { bundles } from "./bundles.js";

/**
 * What was promised of the production build, in bytes.
 *
 * @type {readonly { name: "activation" | "node" | "web", what: string, promised: number }[]}
 */
export const limits = [
  { name: "activation", what: "Node: loaded at activation", promised: 200_000 },
  { name: "node", what: "Node: with all chunks", promised: 450_000 },
  { name: "web", what: "Web: one file", promised: 450_000 },
];

/**
 * Makes the production build in memory and measures it.
 *
 * @returns {Promise<Record<"activation" | "node" | "web", number> & { atActivation: string[] }>} `atActivation`: the
 *   sources of what loads at activation
 */
export async function measureSizes() {
  const { node, web } = bundles();
  const [nodeOutputs, webOutputs] = await Promise.all([outputsOf(node), outputsOf(web)]);
  const loaded = loadedWith("dist/node/extension.js", nodeOutputs);
  return {
    activation: sum([...loaded, nodeOutputs["dist/node/main.cjs"]].flatMap((output) => output ?? [])),
    node: sum(Object.values(nodeOutputs)),
    web: sum(Object.values(webOutputs)),
    atActivation: loaded.flatMap(({ inputs }) => Object.keys(inputs)),
  };
}

/** @typedef {import("esbuild").Metafile["outputs"]} Outputs */

/** @param {import("esbuild").BuildOptions} options */
async function outputsOf(options) {
  return (await build({ ...options, write: false, metafile: true })).metafile.outputs;
}

/**
 * A file and what it imports without being asked.
 *
 * @param {string} entry
 * @param {Outputs} outputs
 */
function loadedWith(entry, outputs) {
  const names = new Set([entry]);
  for (const name of names)
    for (const { path, kind, external } of outputs[name]?.imports ?? [])
      if (kind === "import-statement" && !external) names.add(path);
  return [...names].flatMap((name) => outputs[name] ?? []);
}

/** @param {readonly Outputs[string][]} outputs */
function sum(outputs) {
  return outputs.reduce((total, { bytes }) => total + bytes, 0);
}
