import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type GroupConfig, groupIdOf, isGroupFile, readGroupConfig } from "../meeting/groupConfig.js";
import { CannotRun } from "./command.js";
import { isFile, readText } from "./files.js";

const ending = ".meeting.json";

/**
 * Reads the group a person names: by the path of its `*.meeting.json`, or by that file's stem, which is looked for in
 * the current folder, in `meetings/`, and in the folders below (`node_modules` and hidden ones aside).
 *
 * @throws {CannotRun} where there is no such file, more than one, or one with mistakes: each of them is named
 */
export function readGroup(group: string): GroupConfig {
  const path = groupFile(group);
  const { config, problems } = readGroupConfig(groupIdOf(basename(path)), readText(path));
  if (config) return config;
  throw new CannotRun(
    `${path} is no group: ${problems.map((problem) => [problem.path, problem.message].filter(Boolean).join(": ")).join(" ")}`,
  );
}

function groupFile(group: string): string {
  if (existsSync(group) && isFile(group)) return group;
  if (group.endsWith(".json")) throw new CannotRun(`${group} is not there.`);
  const near = [`${group}${ending}`, join("meetings", `${group}${ending}`)].find((path) => existsSync(path));
  if (near !== undefined) return near;
  const [only, ...others] = filesBelow(".").filter((path) => basename(path) === `${group}${ending}`);
  if (only === undefined) throw new CannotRun(`there is no ${group}${ending} here, in meetings/ or below.`);
  if (others.length === 0) return only;
  throw new CannotRun(
    `there is more than one ${group}${ending}: name one of ${[only, ...others].join(", ")}.`,
  );
}

/** The group files of a folder and of those below it; folders that cannot be read hold none. */
function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : filesBelow(path);
    return isGroupFile(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}
