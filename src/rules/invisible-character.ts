import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

function nameOf(run: string): string {
  const code = run.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  switch (run.charAt(0)) {
    case "\ufeff":
      return l10n.t("byte order mark");
    case "\u200b":
      return l10n.t("zero-width space");
    case "\u2028":
      return l10n.t("line separator");
    case "\u00ad":
      return l10n.t("soft hyphen");
    case "\u00a0":
      return l10n.t("no-break space");
    default:
      return l10n.t("invisible character U+{0}", code);
  }
}

/**
 * Joiners (U+200C, U+200D) are left out where no Latin letter is beside them: emoji and several scripts need them. So is a
 * no-break space before the marks that some languages set apart, or after a letter that was misread, whose second half it is.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\ufeff\ufffc\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u00ad\u2060-\u2069\u0000-\u0008\v\f\u000e-\u001f\u007f]+|\b[\u200c\u200d]|[\u200c\u200d]\b|(?<![«\u00c2-\u00f4\u221a\u00a0])[\u00a0\u2000-\u200a\u202f]+(?![:;!?»%])/g;
/** All but what is surely seen: most documents hold nothing else. */
const SIGN = /[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u061b\u2010-\u2027\u2070-\ufefe]/g;
/** What parts words, so that a space takes its place. */
const PARTING = /[\u2028\u2029\u00a0\u2000-\u200a\u202f\v\f]/;

export const invisibleCharacter: Rule = {
  id: "invisible-character",
  severity: "warning",
  *check({ prose, minutes: { text } }) {
    for (const { start, end, text: run } of prose.matches(INVISIBLE, SIGN)) {
      const span = { start, end };
      const left = PARTING.test(run) ? " " : "";
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
  good: [{ text: "# Example Meeting 2026-08-06 👩‍💻\n" }, { text: "* 12\u00a0% of «\u00a0all\u00a0»\n" }],
  bad: [
    { text: "\ufeff# Example Meeting\n", reports: ["\ufeff"], fixed: "# Example Meeting\n" },
    { text: "# Example\u200b Meeting\n", reports: ["\u200b"], fixed: "# Example Meeting\n" },
    { text: "# Exam\u200dple Meeting\n", reports: ["\u200d"], fixed: "# Example Meeting\n" },
    { text: "# Example\u202fMeeting\n", reports: ["\u202f"], fixed: "# Example Meeting\n" },
    { text: "# Example\u00a0Meeting\n", reports: ["\u00a0"], fixed: "# Example Meeting\n" },
    { text: "# Example Meeting\n\n\u001b\n", reports: ["\u001b"], fixed: "# Example Meeting\n\n\n" },
    { text: "# Example\u2028Meeting\n", reports: ["\u2028"], fixed: "# Example Meeting\n" },
  ],
};
