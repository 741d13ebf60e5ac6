import { isAbsolute, relative, resolve } from "node:path";
import type { Minutes } from "../minutes/model.js";
import { LineIndex } from "../minutes/text/lines.js";
import { isForAll } from "../rules/engine/fixAll.js";
import type { Problem } from "../rules/engine/lint.js";
import type { Severity } from "../rules/engine/rule.js";
import type { World } from "./command.js";
import { named } from "./files.js";
import { sarif } from "./sarif.js";
import { text } from "./textFormat.js";

export interface FileReport {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly rows: readonly Row[];
}

/** One problem as `--json` prints it; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether `minutes fix` mends it. */
  readonly fixable: boolean;
}

export type Format = (reports: readonly FileReport[], world: Pick<World, "isTerminal" | "env">) => string;

export const formats: Readonly<Record<string, Format>> = {
  text: (reports, { isTerminal }) => text(reports, isTerminal),
  json: (reports) =>
    `${JSON.stringify(
      reports.flatMap(({ rows }) => rows),
      null,
      2,
    )}\n`,
  sarif: (reports, world) => `${JSON.stringify(sarif(rowsFromRoot(reports, world)), null, 2)}\n`,
  github: (reports, world) => rowsFromRoot(reports, world).map(annotation).join(""),
};

/** As GitHub finds the files: below the folder of the repository, or, for none of those, by the whole path. */
function rowsFromRoot(reports: readonly FileReport[], { env }: Pick<World, "env">): Row[] {
  const root = env.GITHUB_WORKSPACE ?? process.cwd();
  return reports.flatMap(({ path, rows }) => {
    const below = relative(root, resolve(path));
    const file = below.startsWith("..") || isAbsolute(below) ? resolve(path) : below;
    return rows.map((row) => ({ ...row, file: named(file) }));
  });
}

/** @param file the name that is printed */
export function rowsOf(file: string, minutes: Minutes, problems: readonly Problem[]): Row[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(minutes.text);
  return problems.map(({ span, rule, severity, message, fix }) => {
    const start = lines.at(span.start);
    const end = lines.at(span.end);
    return {
      ...{ file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      ...{ rule, severity, message, fixable: fix !== undefined && isForAll(minutes, fix) },
    };
  });
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** A command of GitHub Actions that shows the problem beside its line. */
function annotation({ file, line, column, endLine, endColumn, rule, severity, message }: Row): string {
  const place = { file, line, col: column, endLine, endColumn, title: `minutes: ${rule}` };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(message)}\n`;
}

function escapeData(words: string): string {
  return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(words: string): string {
  return escapeData(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
