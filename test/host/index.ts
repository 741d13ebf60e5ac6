import Mocha from "mocha";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What VS Code calls in its extension host: runs every bundled test beside this file. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    timeout: 20_000,
    color: true,
    ...(process.env["GREP"] ? { grep: process.env["GREP"] } : {}),
  });
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith(".test.mjs")) mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
