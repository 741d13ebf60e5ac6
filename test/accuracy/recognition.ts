import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/root.js";
import { isMinutesFile } from "../../src/minutes/recognize.js";
import { PUBLISHED } from "./gold.js";

/** Prints whether published minutes are taken for minutes, and READMEs and what else packages bring is not. */
export function printRecognition(): void {
  const published = markdownIn(PUBLISHED).filter((path) => path !== "README.md");
  const known = published.filter((path) => isTaken(PUBLISHED, path));
  const packages = new URL("node_modules/", pathToFileURL(`${root}/`));
  const ordinary = markdownIn(packages);
  const taken = ordinary.filter((path) => isTaken(packages, path));
  console.log(`\ntaken for minutes: ${known.length} of ${published.length} published minutes,`);
  console.log(`and ${taken.length} of ${ordinary.length} other Markdown files, those in node_modules`);
  for (const path of taken) console.log(`  ${path}`);
}

function isTaken(folder: URL, path: string): boolean {
  return isMinutesFile(path, readFileSync(new URL(encodeURI(path), folder), "utf8"));
}

function markdownIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
}
