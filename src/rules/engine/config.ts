import { severities, type Severity } from "./rule.js";

/** By rule: how bad it is, or that it is switched off. */
export type LintConfig = Readonly<Record<string, Severity | "off">>;

export interface ReadLintConfig {
  readonly config: LintConfig;
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly string[];
  /** Whether nothing could be read at all, not only a name or a value too many. */
  readonly isBroken?: true;
}

/** Reads `{ "lint": { "rules": { … } } }`, the text of a `.minutes.json`. */
export function readConfigFile(text: string, known: readonly string[]): ReadLintConfig {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { config: {}, problems: ["This file is no JSON."], isBroken: true };
  }
  const lint = memberOf(value, "lint");
  const isMeant = isObject(value) && (lint === undefined || isObject(lint));
  if (!isMeant) return { config: {}, problems: ['Expected { "lint": { "rules": { … } } }.'], isBroken: true };
  const rules = memberOf(lint, "rules");
  return rules === undefined ? { config: {}, problems: [] } : readRules(rules, known);
}

/** Reads the value of the setting `minutes.lint.rules`. */
export function readRules(value: unknown, known: readonly string[]): ReadLintConfig {
  if (!isObject(value))
    return { config: {}, problems: ['Expected rules as { "rule-name": "warning" }.'], isBroken: true };
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
