import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { stageExtension } from "../../scripts/stage.js";

/** Puts the production build into a folder, activated by nobody but the measurement. */
export async function stageMinutes(folder: string): Promise<void> {
  await stageExtension(folder, { development: false });
  await build({
    entryPoints: [join(root, "bench", "activation", "entry.ts")],
    outfile: join(folder, "entry.js"),
    format: "esm",
  });
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, main: "./entry.js", activationEvents: [] }));
}

/** An extension that does nothing: what activating costs by itself. */
export function stageEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: "empty",
    publisher: "minutes",
    version: "0.0.1",
    engines: { vscode: "^1.100.0" },
    type: "module",
    main: "./extension.js",
    activationEvents: [],
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "extension.js"), "export function activate() {}\n");
}

/** What the extension host shall run; answers its path. */
export async function stageMeasurement(folder: string): Promise<string> {
  const outfile = join(folder, "measure.cjs");
  await build({
    entryPoints: [join(root, "bench", "activation", "measure.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode"],
  });
  return outfile;
}
