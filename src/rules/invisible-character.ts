import type { Page, Rule } from "./engine/rule.js";

const names: Readonly<Record<string, string>> = {
  "\ufeff": "byte order mark",
  "\u200b": "zero-width space",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u00ad": "soft hyphen",
  "\u2060": "word joiner",
};

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
        message: `Unexpected ${nameOf(run)}, expected nothing that cannot be seen.`,
        fix: {
          title: `Remove the ${nameOf(run)}`,
          changes: [{ ...span, text: isBetweenWords(text, span.start, span.end) ? left : "" }],
          isCertain: true,
        },
      };
    }
  },
};

function nameOf(run: string): string {
  const code = run.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  return names[run.charAt(0)] ?? `invisible character U+${code}`;
}

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
