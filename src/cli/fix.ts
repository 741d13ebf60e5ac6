import { isMinutesFile } from "../minutes/recognize.js";
import { fixAll } from "../rules/engine/fixAll.js";
import { rules } from "../rules/index.js";
import { type Command, readArguments } from "./command.js";
import { markdownFiles, readText } from "./files.js";
import { LintConfigFiles } from "./lintConfig.js";
import { printable } from "./printable.js";
import { replaceText } from "./write.js";

export const fix: Command = {
  usage: "[PATH…] [--dry-run]",
  summary:
    "Mends what is certain in minutes, and touches no note. With --dry-run it only says what it would change.",
  run: (args, { print, complain }) => {
    const { values, positionals } = readArguments(args, { "dry-run": { type: "boolean" } });
    const isTrial = values["dry-run"] === true;
    const configs = new LintConfigFiles(complain);
    let changed = 0;
    for (const { path, name, isNamed } of markdownFiles(positionals)) {
      const text = readText(path);
      if (!isNamed && !isMinutesFile(path, text)) continue;
      const fixed = fixAll(text, { rules, config: configs.for(path), path: name });
      if (fixed === text) continue;
      changed++;
      print(`${printable(path)}\n${isTrial ? difference(text, fixed) : ""}`);
      if (!isTrial) replaceText(path, text, fixed);
    }
    const verb = isTrial ? "would change" : "changed";
    print(
      `${changed === 0 ? "Nothing to mend" : `${changed} ${changed === 1 ? "file" : "files"} ${verb}`}.\n`,
    );
    return 0;
  },
};

/** The lines that differ. Fixes may join lines but move none, so that a walk along both finds them. */
function difference(before: string, after: string): string {
  const old = before.split("\n");
  const fresh = after.split("\n");
  let shown = "";
  for (let at = 0, other = 0; at < old.length || other < fresh.length;) {
    if (old[at] === fresh[other]) {
      at++;
      other++;
      continue;
    }
    const [untilOld, untilFresh] = nextCommon(old, fresh, at, other);
    for (; at < untilOld; at++) shown += `  ${at + 1} - ${printable(JSON.stringify(old[at]))}\n`;
    for (; other < untilFresh; other++)
      shown += `  ${other + 1} + ${printable(JSON.stringify(fresh[other]))}\n`;
  }
  return shown;
}

function nextCommon(old: readonly string[], fresh: readonly string[], at: number, other: number) {
  for (let distance = 1; distance < 400; distance++)
    for (let skip = 0; skip <= distance; skip++) {
      const [one, two] = [at + skip, other + distance - skip];
      if (one < old.length && two < fresh.length && old[one] === fresh[two]) return [one, two] as const;
    }
  return [old.length, fresh.length] as const;
}
