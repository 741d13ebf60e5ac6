import type { TextChange } from "../../minutes/document.js";
import type { Minutes } from "../../minutes/model.js";
import type { Span } from "../../minutes/span.js";
import type { Facts } from "./facts.js";
import type { Prose } from "./prose.js";

export const severities = ["error", "warning", "info", "hint"] as const;
export type Severity = (typeof severities)[number];

/** One mistake that minutes are looked through for; its file is named after it. */
export interface Rule {
  /** Stable, in kebab-case: the diagnostic's code and the name in settings. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong in this document; each place once, in any order. Looks nothing up and never throws. */
  readonly check: (context: Context) => Iterable<Finding>;
}

/** What a rule may know. */
export interface Context {
  readonly minutes: Minutes;
  readonly prose: Prose;
  /** With forward slashes; absent for a document that has no file yet. */
  readonly path: string | undefined;
  readonly facts: Facts;
}

export interface Finding {
  readonly span: Span;
  /** "Unexpected X, expected Y", one line. */
  readonly message: string;
  readonly fix?: Fix | undefined;
}

/** What would mend it. */
export interface Fix {
  /** What the person reads in the list of fixes; names before and after where words change. */
  readonly title: string;
  readonly changes: readonly TextChange[];
  /** Whether it is certain, so that "fix all" may take it. */
  readonly isCertain: boolean;
}

/** What the documentation says of a rule, and what its tests run. */
export interface Page {
  /** One sentence: what the rule finds. */
  readonly finds: string;
  /** Why it matters, and how to mend it. */
  readonly why: string;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

export interface Example {
  readonly text: string;
  readonly path?: string;
  readonly facts?: Partial<Facts>;
}

export interface BadExample extends Example {
  /** The words that are reported, in order of their place. */
  readonly reports: readonly string[];
  /** The text after every fix of this rule; absent where it has none. */
  readonly fixed?: string;
}
