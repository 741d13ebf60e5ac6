import { styleText } from "node:util";
import type { Severity } from "../rules/engine/rule.js";
import type { FileReport, Row } from "./formats.js";
import { printable } from "./printable.js";

type Colour = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Severity, Colour>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "dim",
};

/** For people: grouped by file, each problem with its line, and the sum. */
export function text(reports: readonly FileReport[], isColoured: boolean): string {
  const paint = (colour: Colour, words: string) => (isColoured ? styleText(colour, words) : words);
  const shown = reports.filter(({ rows }) => rows.length > 0);
  const files = shown.map((report) => {
    const lines = report.text.split(/\r\n|\n|\r/);
    const rows = report.rows.map((row) => problem(row, lines[row.line - 1] ?? "", paint));
    return `${paint("bold", printable(report.path))}\n${rows.join("")}\n`;
  });
  return files.join("") + sum(shown, reports.length);
}

function problem(row: Row, line: string, paint: (colour: Colour, words: string) => string): string {
  const place = `${row.line}:${row.column}`.padEnd(8);
  const severity = paint(colours[row.severity], row.severity.padEnd(7));
  const words = `  ${place} ${severity}  ${printable(row.message)}  ${paint("dim", row.rule)}\n`;
  return line.trim() === "" ? words : words + excerpt(row, line, paint);
}

/** So much of a line is shown, in characters. */
const WIDTH = 100;

function excerpt(row: Row, line: string, paint: (colour: Colour, words: string) => string): string {
  const from = Math.max(0, Math.min(row.column - 1 - 20, line.length - WIDTH));
  const part = printable(line.slice(from, from + WIDTH).replaceAll("\t", " "));
  const start = row.column - 1 - from;
  const end = row.endLine === row.line ? row.endColumn - 1 - from : part.length;
  const marks = "^".repeat(Math.max(1, Math.min(end, part.length) - start));
  const gutter = " ".repeat(11);
  return `${gutter}${paint("dim", part)}\n${gutter}${" ".repeat(Math.max(0, start))}${paint("cyan", marks)}\n`;
}

function sum(reports: readonly FileReport[], files: number): string {
  const rows = reports.flatMap((report) => report.rows);
  const checked = `${files} ${files === 1 ? "file" : "files"} looked through`;
  if (rows.length === 0) return `${checked}, nothing found.\n`;
  const fixable = rows.filter((row) => row.fixable).length;
  const advice = fixable > 0 ? `; "minutes fix" mends ${fixable} of them` : "";
  return `${checked}, ${rows.length} ${rows.length === 1 ? "problem" : "problems"} in ${reports.length}${advice}.\n`;
}
