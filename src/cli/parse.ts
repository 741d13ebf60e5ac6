import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import { toJson } from "../minutes/toJson.js";

/** `minutes parse PATH… --json`: of one file its object, of a folder or several files one object a line. */
export function parse(paths: readonly string[], print: (line: string) => void): void {
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0 && statSync(only).isFile()) {
    print(JSON.stringify(parsed(only, only), null, 2));
    return;
  }
  for (const path of [...paths].sort()) {
    if (statSync(path).isFile()) print(JSON.stringify(parsed(path, path)));
    else for (const file of markdownFiles(path)) print(JSON.stringify(parsed(file, relative(path, file))));
  }
}

function parsed(path: string, name: string): Record<string, unknown> {
  const text = readFileSync(path, "utf8");
  return {
    file: name.replaceAll("\\", "/"),
    ...toJson(parseMinutes(text)),
    minutes: isMinutesFile(path, text),
  };
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|markdown)$/i.test(path))
    .sort()
    .map((path) => join(folder, path));
}
