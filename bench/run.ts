import { readdirSync } from "node:fs";
import { type BenchSection, Report } from "./report.js";

/** Runs every section, or those whose file is named: `npm run bench [-- NAME…]`. */
const folder = new URL("./sections/", import.meta.url);
const wanted = process.argv.slice(2);

for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".ts")) continue;
  if (wanted.length > 0 && !wanted.includes(file.slice(0, -3))) continue;
  const { section } = (await import(new URL(file, folder).href)) as { section: BenchSection };
  const report = new Report();
  await section.run(report);
  report.print(section.title);
}
