import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

function nameOf(run: string): string {
  const code = run.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  switch (run.charAt(0)) {
    case "\ufeff":
      return l10n.t("byte order mark");
    case "\u200b":
      return l10n.t("zero-width space");
    case "\u200e":
      return l10n.t("left-to-right mark");
    case "\u200f":
      return l10n.t("right-to-left mark");
    case "\u2028":
      return l10n.t("line separator");
    case "\u2029":
      return l10n.t("paragraph separator");
    case "\u00ad":
      return l10n.t("soft hyphen");
    case "\u2060":
      return l10n.t("word joiner");
    default:
      return l10n.t("invisible character U+{0}", code);
  }
}

/** Joiners (U+200C, U+200D) are left out: emoji and several scripts need them. */
const INVISIBLE = /[\ufeff\u200b\u200e\u200f\u2028\u2029\u00ad\u2060-\u2064\u202a-\u202e\u2066-\u2069]+/g;

export const invisibleCharacter: Rule = {
  id: "invisible-character",
  severity: "warning",
  *check({ minutes: { text } }) {
    for (const { 0: run, index: start } of text.matchAll(INVISIBLE)) {
      const span = { start, end: start + run.length };
      // A line separator parts words; whatever else is taken out leaves nothing.
      const left = /[\u2028\u2029]/.test(run) ? " " : "";
      yield {
        span,
        message: l10n.t("Unexpected {0}, expected nothing that cannot be seen.", nameOf(run)),
        fix: {
          title: l10n.t("Remove the {0}", nameOf(run)),
          changes: [{ ...span, text: isBetweenWords(text, span.start, span.end) ? left : "" }],
          isCertain: true,
        },
      };
    }
  },
};

function isBetweenWords(text: string, start: number, end: number): boolean {
  return /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end));
}

export const page: Page = {
  finds: "A character that nobody sees: a byte order mark, a zero-width space, a line separator.",
  why: "Searches and links fail on it for no reason that anybody could see. Usually it came in with the clipboard. The fix removes it.",
  good: [{ text: "# Example Meeting 2026-08-06 👩‍💻\n" }],
  bad: [
    { text: "\ufeff# Example Meeting\n", reports: ["\ufeff"], fixed: "# Example Meeting\n" },
    { text: "# Example\u200b Meeting\n", reports: ["\u200b"], fixed: "# Example Meeting\n" },
    { text: "# Example\u2028Meeting\n", reports: ["\u2028"], fixed: "# Example Meeting\n" },
  ],
};
