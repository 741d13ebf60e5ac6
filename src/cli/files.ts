import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "./command.js";

export interface MarkdownFile {
  readonly path: string;
  /** As the person would name it: the path given, or the path below the folder given; with forward slashes. */
  readonly name: string;
  /** Whether the person named the file itself: it is minutes then, whatever it says. */
  readonly isNamed: boolean;
}

/**
 * The Markdown files among paths: a file stands for itself, a folder for all below it (`node_modules` and hidden
 * folders aside), in path order. Where no path is given it is the current folder.
 */
export function markdownFiles(paths: readonly string[]): MarkdownFile[] {
  return (paths.length > 0 ? [...paths].sort() : ["."]).flatMap((path) =>
    isFile(path) ? [{ path, name: named(path), isNamed: true }] : filesBelow(path),
  );
}

/** Whether a path is a file; a path that is not there is a `CannotRun`. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    throw new CannotRun(`${path} is not there.`);
  }
}

/** The text of a file, its byte order mark kept. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CannotRun(`${path} cannot be read.`);
  }
}

function filesBelow(folder: string): MarkdownFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) =>
        /\.(?:md|markdown)$/i.test(path) &&
        !/(?:^|[\\/])(?:node_modules|\.[^\\/]+)[\\/]/.test(path) &&
        isThere(join(folder, path)),
    )
    .sort()
    .map((path) => ({ path: join(folder, path), name: named(path), isNamed: false }));
}

/** A folder may be named as a file is, and a link lead nowhere. */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** With forward slashes. */
export function named(path: string): string {
  return path.replaceAll("\\", "/");
}
