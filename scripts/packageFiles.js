// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

/**
 * Compares the files of a package with scripts/packageFiles.txt, where each line is a path, and `*` stands for any part
 * of a name.
 *
 * @param {readonly string[]} files paths from the project's folder
 * @param {readonly string[]} [listed]
 * @returns {{ unlisted: string[], missing: string[] }} files that no line names, and lines that name no file
 */
export function compareFiles(files, listed = readList()) {
  const patterns = listed.map((line) => ({ line, pattern: toPattern(line) }));
  return {
    unlisted: files.filter((file) => !patterns.some(({ pattern }) => pattern.test(file))),
    missing: patterns
      .filter(({ pattern }) => !files.some((file) => pattern.test(file)))
      .map(({ line }) => line),
  };
}

function readList() {
  return readFileSync(join(root, "scripts", "packageFiles.txt"), "utf8")
    .split("\n")
    .filter(Boolean);
}

/** @param {string} line */
function toPattern(line) {
  const parts = line.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
