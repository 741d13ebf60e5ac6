import { lintMinutes } from "../rules/engine/lint.js";
import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import { rules } from "../rules/index.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { isFile, type MarkdownFile, markdownFiles, readText } from "./files.js";
import { type FileReport, formats } from "./formats.js";
import { LintConfigFiles } from "./lintConfig.js";
import { recordingsOf } from "./recordings.js";

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
    return reports.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};

function lintPaths(paths: readonly string[], complain: (line: string) => void): FileReport[] {
  const minutes = minutesAt(paths).map((file) => ({ ...file, minutes: parseMinutes(file.text) }));
  const configs = new LintConfigFiles(complain);
  const recordings = recordingsOf(minutes);
  return minutes.map(({ path, name, minutes: parsed, text }) => ({
    path,
    name,
    text,
    minutes: parsed,
    problems: lintMinutes(parsed, {
      rules,
      config: configs.for(path),
      path: name,
      facts: { recordingElsewhere: (url) => recordings.other(url, name) },
    }),
  }));
}

/** The minutes among paths, the current folder where none is given. A file that is named is linted whatever it says. */
export function minutesAt(paths: readonly string[]): (MarkdownFile & { readonly text: string })[] {
  return (paths.length > 0 ? paths : ["."]).flatMap((path) =>
    markdownFiles([path])
      .map((file) => ({ ...file, text: readText(file.path) }))
      .filter(({ path: found, text }) => isFile(path) || isMinutesFile(found, text)),
  );
}
