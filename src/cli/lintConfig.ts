import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type LintConfig, readConfigFile } from "../rules/engine/config.js";
import { ruleIds } from "../rules/ids.js";
import { CannotRun } from "./command.js";
import { readText } from "./files.js";

/** The `.minutes.json` files of a run: each is read once, and what is wrong in it is said once. */
export class LintConfigFiles {
  private readonly byFolder = new Map<string, LintConfig>();

  constructor(private readonly complain: (line: string) => void) {}

  /**
   * The nearest one at or above a file.
   *
   * @throws {CannotRun} where it cannot be read: a run by other rules than meant would pass for a clean one
   */
  for(path: string): LintConfig {
    return this.of(dirname(resolve(path)));
  }

  private of(folder: string): LintConfig {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const file = join(folder, ".minutes.json");
    const config = existsSync(file) ? this.read(file) : this.inherited(folder);
    this.byFolder.set(folder, config);
    return config;
  }

  private inherited(folder: string): LintConfig {
    const above = dirname(folder);
    return above === folder ? {} : this.of(above);
  }

  private read(file: string): LintConfig {
    const { config, problems, isBroken } = readConfigFile(readText(file), ruleIds);
    const sentences = problems.map((problem) => `${file}: ${problem}`);
    if (isBroken) throw new CannotRun(sentences.join("\n"));
    for (const sentence of sentences) this.complain(sentence);
    return config;
  }
}
