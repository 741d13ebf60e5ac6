import type { Facts } from "../rules/engine/facts.js";
import { lintMinutes } from "../rules/engine/lint.js";
import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import { rules } from "../rules/index.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { isFile, type MarkdownFile, markdownFiles, readText } from "./files.js";
import { type FileReport, formats, rowsOf } from "./formats.js";
import { LintConfigFiles } from "./lintConfig.js";
import { Recordings } from "./recordings.js";

export const lint: Command = {
  usage: "[PATH…] [--json] [--format text|json|sarif|github]",
  summary: "Finds what is wrong in minutes. Exit code 0: nothing, 1: something, 2: it could not run.",
  run: (args, world) => {
    const { values, positionals } = readArguments(args, {
      json: { type: "boolean" },
      format: { type: "string" },
    });
    const wanted = values.json ? "json" : (values.format ?? "text");
    const format = Object.hasOwn(formats, wanted) ? formats[wanted] : undefined;
    if (!format)
      throw new CannotRun(
        `unexpected format "${wanted}", expected one of ${Object.keys(formats).join(", ")}.`,
      );
    const reports = lintPaths(positionals, world.complain);
    world.print(format(reports, world));
    return reports.some(({ rows }) => rows.length > 0) ? 1 : 0;
  },
};

/**
 * One file after the other, no model kept: a thousand would fill the memory. Whether a recording is another file's
 * shows only at the end, so the few that share one are looked through again.
 */
function lintPaths(paths: readonly string[], complain: (line: string) => void): FileReport[] {
  const configs = new LintConfigFiles(complain);
  const recordings = new Recordings();
  const look = (file: TextFile, recordingElsewhere: Facts["recordingElsewhere"]): FileReport => {
    const minutes = parseMinutes(file.text);
    const config = configs.for(file.path);
    const problems = lintMinutes(minutes, { rules, config, path: file.name, facts: { recordingElsewhere } });
    return { ...file, rows: rowsOf(file.name, minutes, problems) };
  };
  const reports = minutesAt(paths).map((file) =>
    look(file, (url) => {
      recordings.add(url, file.name);
      return undefined;
    }),
  );
  const { shared } = recordings;
  return reports.map((report) =>
    shared.has(report.name) ? look(report, (url) => recordings.other(url, report.name)) : report,
  );
}

type TextFile = MarkdownFile & { readonly text: string };

/** The minutes among paths, the current folder where none is given. A file that is named is linted whatever it says. */
export function minutesAt(paths: readonly string[]): TextFile[] {
  return (paths.length > 0 ? paths : ["."]).flatMap((path) => {
    const isNamed = isFile(path);
    return markdownFiles([path])
      .map((file) => ({ ...file, text: readText(file.path) }))
      .filter(({ path: found, text }) => isNamed || isMinutesFile(found, text));
  });
}
