import { parseMinutes } from "../../minutes/parse.js";
import type { Minutes } from "../../minutes/model.js";
import { isIgnored, readIgnored } from "./ignored.js";
import type { LintConfig } from "./config.js";
import { type Facts, noFacts } from "./facts.js";
import { Prose } from "./prose.js";
import type { Finding, Rule, Severity } from "./rule.js";

/** A finding with its rule. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly config?: LintConfig | undefined;
  readonly path?: string | undefined;
  readonly facts?: Partial<Facts> | undefined;
  /** Of these minutes; one that knows the previous is quicker. */
  readonly prose?: Prose | undefined;
}

/** Looks through minutes with every rule that is switched on; problems come in the order of the document. */
export function lintMinutes(minutes: Minutes, options: LintOptions): Problem[] {
  const { rules, config = {}, path, facts, prose = new Prose(minutes) } = options;
  const context = { minutes, prose, path, facts: { ...noFacts, ...facts } };
  const ignored = readIgnored(minutes.text);
  const problems = rules.flatMap((rule): Problem[] => {
    const severity = config[rule.id] ?? rule.severity;
    if (severity === "off" || isIgnored(ignored, rule.id)) return [];
    return [...rule.check(context)].map((finding) => ({ ...finding, rule: rule.id, severity }));
  });
  return problems.sort((one, other) => one.span.start - other.span.start || compare(one.rule, other.rule));
}

/** As `lintMinutes`, of a text. */
export function lintText(text: string, options: LintOptions): Problem[] {
  return lintMinutes(parseMinutes(text), options);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
