import { CannotRun, type Command, readArguments } from "./command.js";
import { markdownFiles } from "./files.js";
import { type FileReport, formats } from "./formats.js";
import { LintConfigFiles } from "./lintConfig.js";
import { lookSideBySide } from "./lookSideBySide.js";
import { lookAt } from "./lookThrough.js";
import { Recordings } from "./recordings.js";

export const lint: Command = {
  usage: "[PATH…] [--json] [--format text|json|sarif|github]",
  summary: "Finds what is wrong in minutes. Exit code 0: nothing, 1: something, 2: it could not run.",
  run: async (args, world) => {
    const { values, positionals } = readArguments(args, {
      json: { type: "boolean" },
      format: { type: "string" },
    });
    if (values.json && values.format !== undefined && values.format !== "json")
      throw new CannotRun(`--json and --format ${values.format} contradict each other.`);
    const wanted = values.json ? "json" : (values.format ?? "text");
    const format = Object.hasOwn(formats, wanted) ? formats[wanted] : undefined;
    if (!format)
      throw new CannotRun(
        `unexpected format "${wanted}", expected one of ${Object.keys(formats).join(", ")}.`,
      );
    const reports = await lintPaths(positionals, world.complain);
    world.print(format(reports, world));
    return reports.some(({ rows }) => rows.length > 0) ? 1 : 0;
  },
};

/** Whether a recording is another file's shows only at the end, so the few files that share one are looked through again. */
async function lintPaths(
  paths: readonly string[],
  complain: (line: string) => void,
): Promise<readonly FileReport[]> {
  const { reports, recordings: named, complaints } = await lookSideBySide(markdownFiles(paths));
  complaints.forEach(complain);
  const recordings = new Recordings();
  for (const { url, file } of named) recordings.add(url, file);
  const { shared } = recordings;
  const configs = new LintConfigFiles(() => undefined);
  return reports.map((report) =>
    shared.has(report.name) ? lookAt(report, configs, (url) => recordings.other(url, report.name)) : report,
  );
}
