// @ts-check
import { build } from "esbuild";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles.js";
import { root } from "./root.js";

const parts = ["package.json", "package.nls.json", "l10n", "media", "schemas", "snippets", "syntaxes"];

/**
 * Builds the extension into a folder of its own, so that what runs there does not change under a later build.
 *
 * @param {string} folder
 * @param {{ host?: "node" | "web", development?: boolean }} [options] `host`: the extension host that shall load it; the
 *   web worker takes what has no `main`
 */
export async function stageExtension(folder, { host = "node", development = true } = {}) {
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  if (host === "web") {
    const file = join(folder, "package.json");
    const manifest = parse(readFileSync(file, "utf8"));
    delete manifest.main;
    // Without `main` it would take an ES module of everything.
    delete manifest.type;
    writeFileSync(file, JSON.stringify(manifest));
  }
  const { outdir, outfile, ...options } = bundles({ development })[host];
  await build({
    ...options,
    ...(outdir === undefined ? {} : { outdir: join(folder, outdir) }),
    ...(outfile === undefined ? {} : { outfile: join(folder, outfile) }),
  });
}

/** @type {(text: string) => { main?: string, type?: string }} */
const parse = JSON.parse;
