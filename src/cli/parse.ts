import { parseMinutes } from "../minutes/parse.js";
import { isMinutesFile } from "../minutes/recognize.js";
import { toJson } from "../minutes/toJson.js";
import { CannotRun, type Command, readArguments } from "./command.js";
import { isFile, type MarkdownFile, markdownFiles, readText } from "./files.js";

export const parse: Command = {
  usage: "PATH… [--json]",
  summary: "Prints what stands in minutes as JSON: of one file its object, else one object a line.",
  run: (args, { print }) => {
    const { positionals } = readArguments(args, { json: { type: "boolean" } });
    const [only, ...others] = positionals;
    if (only === undefined) throw new CannotRun("name a file or a folder of minutes.");
    if (others.length === 0 && isFile(only))
      print(`${JSON.stringify(parsed({ path: only, name: only }), null, 2)}\n`);
    else for (const file of markdownFiles(positionals)) print(`${JSON.stringify(parsed(file))}\n`);
    return 0;
  },
};

function parsed({ path, name }: Pick<MarkdownFile, "path" | "name">): Record<string, unknown> {
  const text = readText(path);
  return { file: name, ...toJson(parseMinutes(text)), minutes: isMinutesFile(path, text) };
}
