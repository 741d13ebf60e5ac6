import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import type { Facts } from "../rules/engine/facts.js";
import { lintMinutes } from "../rules/engine/lint.js";
import { rules } from "../rules/index.js";
import { type MarkdownFile, readText } from "./files.js";
import { type FileReport, rowsOf } from "./formats.js";
import { LintConfigFiles } from "./lintConfig.js";

/** A recording, and the file that names it. */
export interface Named {
  readonly url: string;
  readonly file: string;
}

export interface Look {
  readonly reports: readonly FileReport[];
  readonly recordings: readonly Named[];
  /** What is wrong with configurations, one sentence each. */
  readonly complaints: readonly string[];
}

/** Looks through those files that are minutes, one after the other; no model is kept: a thousand would fill the memory. */
export function lookThrough(files: readonly MarkdownFile[]): Look {
  const complaints: string[] = [];
  const recordings: Named[] = [];
  const configs = new LintConfigFiles((line) => complaints.push(line));
  const reports: FileReport[] = [];
  for (const file of files) {
    const text = readText(file.path);
    if (!file.isNamed && !isMinutesFile(file.path, text)) continue;
    reports.push(
      lookAt({ ...file, text }, configs, (url) => {
        recordings.push({ url, file: file.name });
        return undefined;
      }),
    );
  }
  return { reports, recordings, complaints };
}

/** @param recordingElsewhere the other file that has a recording */
export function lookAt(
  { path, name, text }: Pick<FileReport, "path" | "name" | "text">,
  configs: LintConfigFiles,
  recordingElsewhere: Facts["recordingElsewhere"],
): FileReport {
  const minutes = parseMinutes(text);
  const facts = { recordingElsewhere };
  const problems = lintMinutes(minutes, { rules, config: configs.for(path), path: name, facts });
  return { path, name, text, rows: rowsOf(name, minutes, problems) };
}
