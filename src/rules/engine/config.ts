import { severities, type Severity } from "./rule.js";

/** By rule: how bad it is, or that it is switched off. */
export type LintConfig = Readonly<Record<string, Severity | "off">>;

export interface ReadLintConfig {
  readonly config: LintConfig;
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly string[];
}

/** Reads `{ "lint": { "rules": { … } } }`, the text of a `.minutes.json`. */
export function readConfigFile(text: string, known: readonly string[]): ReadLintConfig {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { config: {}, problems: ["This file is no JSON."] };
  }
  const lint = memberOf(value, "lint");
  const rules = memberOf(lint, "rules");
  return rules === undefined ? { config: {}, problems: [] } : readRules(rules, known);
}

/** Reads the value of the setting `minutes.lint.rules`. */
export function readRules(value: unknown, known: readonly string[]): ReadLintConfig {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { config: {}, problems: ['Expected rules as { "rule-name": "warning" }.'] };
  const config: Record<string, Severity | "off"> = {};
  const problems: string[] = [];
  for (const [rule, wanted] of Object.entries(value)) {
    if (!known.includes(rule)) problems.push(`There is no rule "${rule}".`);
    else if (isLevel(wanted)) config[rule] = wanted;
    else
      problems.push(
        `Unexpected ${JSON.stringify(wanted)} for "${rule}", expected one of off, ${severities.join(", ")}.`,
      );
  }
  return { config, problems };
}

function isLevel(value: unknown): value is Severity | "off" {
  return value === "off" || severities.some((severity) => severity === value);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
