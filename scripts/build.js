// @ts-check
// Builds dist/. `--watch` builds again on change, `--development` leaves names and adds source maps.
import { context } from "esbuild";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles.js";
import { root } from "./root.js";

const watch = process.argv.includes("--watch");
const development = watch || process.argv.includes("--development");

rmSync(join(root, "dist"), { recursive: true, force: true });
const contexts = await Promise.all(
  Object.values(bundles({ development })).map((options) => context(options)),
);
const outcomes = await Promise.allSettled(contexts.map((each) => each.rebuild()));
// esbuild has said what is wrong.
if (outcomes.some(({ status }) => status === "rejected")) process.exitCode = 1;
if (watch) await Promise.all(contexts.map((each) => each.watch()));
else await Promise.all(contexts.map((each) => each.dispose()));
