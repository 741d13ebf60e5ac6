import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type LintConfig, readConfigFile } from "../rules/engine/config.js";
import { rules } from "../rules/index.js";
import { readText } from "./files.js";

const known = rules.map(({ id }) => id);
const byFolder = new Map<string, LintConfig>();

/** The nearest `.minutes.json` at or above a file; what is wrong in it is said once. */
export function configFor(path: string, complain: (line: string) => void): LintConfig {
  return configOf(dirname(resolve(path)), complain);
}

function configOf(folder: string, complain: (line: string) => void): LintConfig {
  const found = byFolder.get(folder);
  if (found) return found;
  const file = join(folder, ".minutes.json");
  const config = existsSync(file) ? read(file, complain) : inherited(folder, complain);
  byFolder.set(folder, config);
  return config;
}

function inherited(folder: string, complain: (line: string) => void): LintConfig {
  const above = dirname(folder);
  return above === folder ? {} : configOf(above, complain);
}

function read(file: string, complain: (line: string) => void): LintConfig {
  const { config, problems } = readConfigFile(readText(file), known);
  for (const problem of problems) complain(`${file}: ${problem}`);
  return config;
}
