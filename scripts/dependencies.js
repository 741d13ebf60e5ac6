// @ts-check
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Advice, run } from "./processes.js";
import { root } from "./root.js";

/** Installs what package-lock.json names, unless that was done since the lock last changed. */
export async function installDependencies() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20)
    throw new Advice(
      `Minutes needs Node.js 20 or newer, and this is ${process.version}: install it from https://nodejs.org.`,
    );
  const installed = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing dependencies …");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    quiet: true,
  });
  if (code !== 0)
    throw new Advice(`${output}\nThe dependencies could not be installed: is the npm registry within reach?`);
}
