import type { Severity } from "../rules/engine/rule.js";
import type { Row } from "./formats.js";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** A log in SARIF 2.1.0, as code scanning takes it. */
export function sarif(rows: readonly Row[]): unknown {
  const ids = [...new Set(rows.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "minutes", rules: ids.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: rows.map((row) => ({
          ruleId: row.rule,
          ruleIndex: ids.indexOf(row.rule),
          level: levels[row.severity],
          message: { text: row.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: row.file.split("/").map(encodeURIComponent).join("/") },
                region: {
                  startLine: row.line,
                  startColumn: row.column,
                  endLine: row.endLine,
                  endColumn: row.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  };
}
