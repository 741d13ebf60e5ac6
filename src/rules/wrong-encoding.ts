import * as l10n from "@vscode/l10n";
import type { Finding, Page, Rule } from "./engine/rule.js";
import { repairEncoding } from "./engine/encodings.js";
import type { Match } from "./engine/prose.js";
import type { Span } from "../minutes/span.js";

/** What a lead byte of UTF-8 becomes when it is misread. */
const LEAD = /[\u00c2-\u00c5\u00e2\u00f0\u221a\u201a\u00ac\u0192\u2248\u00f1\u00ef]/;
/** Two or more characters, of which at least the first is one of those. */
const SUSPECT = new RegExp(`${LEAD.source}[\\u0080-\\ufffc]{1,40}|\\ufffd`, "g");
/** Whole words in Cyrillic letters; what a single one becomes may be meant as it is. */
const WORD = /(?:[\u00d0\u00d1][\u0080-\uffff]){2,40}|(?:[\u2013\u2014][\u00a0-\u2012\u2015-\uffff]){3,40}/g;

export const wrongEncoding: Rule = {
  id: "wrong-encoding",
  severity: "error",
  *check({ prose, minutes: { text } }) {
    for (const { start, end, text: broken } of prose.find(WORD)) {
      const repaired = repairedWord(broken);
      if (repaired !== undefined) yield findingOf({ start, end }, repaired, broken, repaired);
    }
    for (const match of prose.find(SUSPECT)) {
      const { start, end } = match;
      if (match.text === "\ufffd")
        yield {
          span: { start, end },
          message: l10n.t("Unexpected {0}, expected the letter that was lost.", "\ufffd"),
        };
      else
        for (const { repaired, ...span } of misread(match))
          yield findingOf(span, repaired, ...wordAround(text, span, repaired));
    }
  },
};

/** Both words are shown: as it is, and as it should be. */
function findingOf(span: Span, repaired: string, before: string, after: string): Finding {
  return {
    span,
    message: l10n.t("Unexpected {0}, expected {1}: text in one encoding was read in another.", before, after),
    fix: {
      title: l10n.t("Change {0} to {1}", before, after),
      changes: [{ ...span, text: repaired }],
      isCertain: true,
    },
  };
}

/** Each letter in a run that was misread. */
function* misread({ start, text }: Match): Iterable<Span & { readonly repaired: string }> {
  for (let at = 0; at < text.length;) {
    const found = LEAD.test(text.charAt(at)) ? repairEncoding(text.slice(at)) : undefined;
    if (found) yield { start: start + at, end: start + at + found.length, repaired: found.text };
    at += found?.length ?? 1;
  }
}

/** A word of which every letter was misread. */
function repairedWord(broken: string): string | undefined {
  let word = "";
  for (let at = 0; at < broken.length;) {
    const repaired = repairEncoding(broken.slice(at));
    if (!repaired || !/\p{sc=Cyrillic}/u.test(repaired.text)) return undefined;
    word += repaired.text;
    at += repaired.length;
  }
  return word;
}

/** The word that holds the mistake, as it is and as it should be. */
function wordAround(text: string, { start, end }: Span, mended: string): readonly [string, string] {
  const before = /\p{L}{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  const after = /^\p{L}{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? "";
  return [before + text.slice(start, end) + after, before + mended + after];
}

export const page: Page = {
  finds: "Letters with accents, or quotation marks, that were saved in one encoding and read in another.",
  why: "`Jos√©` was `José` once. Each such sequence has one origin, so the fix is certain; it shows the word before and after.",
  good: [{ text: "* José and Zoë met at the café — “good”\n" }, { text: "* √2 is no letter\n" }],
  bad: [
    { text: "## Present\n\n* Jos√© (@jose)\n", reports: ["√©"], fixed: "## Present\n\n* José (@jose)\n" },
    { text: "## Present\n\n* JosÃ© (@jose)\n", reports: ["Ã©"], fixed: "## Present\n\n* José (@jose)\n" },
    {
      text: "## Present\n\n* Bly≈æƒó (@example)\n",
      reports: ["≈æ", "ƒó"],
      fixed: "## Present\n\n* Blyžė (@example)\n",
    },
    {
      text: "## Present\n\n* Ð\u009dÐ¸ÐºÐ¸Ñ‚Ð° (@example)\n",
      reports: ["Ð\u009dÐ¸ÐºÐ¸Ñ‚Ð°"],
      fixed: "## Present\n\n* Никита (@example)\n",
    },
    { text: "# Example â€“ Meeting\n", reports: ["â€“"], fixed: "# Example – Meeting\n" },
    { text: "* We donâ\u0080\u0099t\n", reports: ["â\u0080\u0099"], fixed: "* We don’t\n" },
    { text: "# Caf\ufffd Meeting\n", reports: ["\ufffd"] },
  ],
};
