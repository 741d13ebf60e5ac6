import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What VS Code calls in its extension host: runs every bundled test beside this file. */
export async function run(): Promise<void> {
  // scripts/launcher.js shows what comes after this line.
  console.log("Tests in the extension host");
  const { default: Mocha } = await import("mocha");
  const grep = process.env.GREP;
  const mocha = new Mocha({ timeout: 20_000, ...(grep ? { grep } : {}) });
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith(".test.mjs")) mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
