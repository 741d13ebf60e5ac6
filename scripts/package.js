// @ts-check
// npm run package: writes dist/minutes-VERSION.vsix from a production build. It fails where the packager warns, and
// where the package holds other files than scripts/packageFiles.txt lists.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Advice, run, runMain } from "./processes.js";
import { compareFiles } from "./packageFiles.js";
import { root } from "./root.js";

const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce");

/** @type {(text: string) => { version: string }} */
const parse = JSON.parse;

await runMain(async () => {
  const { version } = parse(readFileSync(join(root, "package.json"), "utf8"));
  const { code } = await run(process.execPath, [join(root, "scripts", "build.js")]);
  if (code !== 0) throw new Advice("The extension could not be built: the lines above say why.");

  const files = (await runVsce("ls")).split("\n").filter(Boolean);
  const { unlisted, missing } = compareFiles(files);
  for (const file of unlisted) console.error(`In the package, but not in scripts/packageFiles.txt: ${file}`);
  for (const file of missing) console.error(`In scripts/packageFiles.txt, but not in the package: ${file}`);
  if (unlisted.length + missing.length > 0) throw new Advice("The package holds other files than it should.");

  const target = join("dist", `minutes-${version}.vsix`);
  const output = await runVsce("package", "--out", target);
  console.log(output.trimEnd());
  if (/\bwarn/i.test(output)) throw new Advice("The packager warned: the lines above say of what.");
});

/**
 * What the packager prints. Everything is bundled, so it need not look at the dependencies.
 *
 * @param {string[]} args
 */
async function runVsce(...args) {
  const { code, output } = await run(process.execPath, [vsce, ...args, "--no-dependencies"], {
    cwd: root,
    quiet: true,
  });
  if (code === 0) return output;
  throw new Advice(`${output}\nThe package could not be made.`);
}
