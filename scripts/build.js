// @ts-check
// Builds dist/: the extension for Node (with chunks that load when first needed), the extension for the browser (one
// file), and the command line. `--watch` builds again on change, `--development` leaves names and adds source maps.
import { context } from "esbuild";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

const watch = process.argv.includes("--watch");
const development = watch || process.argv.includes("--development");

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !development,
  sourcemap: development ? "linked" : false,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ["src/extension.ts"],
    outdir: "dist/node",
    platform: "node",
    format: "esm",
    splitting: true,
    external: ["vscode"],
    chunkNames: "chunks/[name]-[hash]",
  },
  {
    ...shared,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/web/extension.cjs",
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
  },
  {
    ...shared,
    entryPoints: ["src/cli.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    format: "esm",
    banner: { js: "#!/usr/bin/env node" },
  },
];

rmSync(join(root, "dist"), { recursive: true, force: true });
const contexts = await Promise.all(bundles.map((options) => context(options)));
const outcomes = await Promise.allSettled(contexts.map((each) => each.rebuild()));
// esbuild has said what is wrong.
if (outcomes.some(({ status }) => status === "rejected")) process.exitCode = 1;
if (watch) await Promise.all(contexts.map((each) => each.watch()));
else await Promise.all(contexts.map((each) => each.dispose()));
