import type { Log, ReportingDescriptor, Result } from "sarif";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { version } from "../../package.json";
import type { Severity } from "../rules/engine/rule.js";
import { pageAddress } from "../rules/engine/pageAddress.js";
import { rules } from "../rules/index.js";
import summaries from "../rules/summaries.json";
import type { Row } from "./formats.js";

const levels: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** A log in SARIF 2.1.0, as code scanning takes it. @param rows with the files' paths from the root, or whole */
export function sarif(rows: readonly Row[]): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "minutes",
            semanticVersion: version,
            informationUri: pageAddress(),
            rules: rules.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        results: rows.map((row) => ({
          ruleId: row.rule,
          ruleIndex: rules.findIndex(({ id }) => id === row.rule),
          level: levels[row.severity],
          message: { text: row.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(row.file) },
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

function descriptor({
  id,
  severity,
}: {
  readonly id: string;
  readonly severity: Severity;
}): ReportingDescriptor {
  const { finds = id, why = "" } = (summaries as Readonly<Record<string, Summary>>)[id] ?? {};
  return {
    id,
    shortDescription: { text: finds },
    fullDescription: { text: `${finds} ${why}` },
    help: { text: why },
    helpUri: pageAddress(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

interface Summary {
  readonly finds: string;
  readonly why: string;
}

function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split("/").map(encodeURIComponent).join("/");
}
