import type { Page, Rule } from "./engine/rule.js";
import { repairEncoding } from "./engine/encodings.js";

/** Two or more characters of which at least the first is what a lead byte of UTF-8 becomes when it is misread. */
const SUSPECT = /[\u00c2-\u00c5\u00e2\u00f0\u221a\u201a\u00ac\u00f1\u00ef][\u0080-\uffff]{1,6}|\ufffd/g;

export const wrongEncoding: Rule = {
  id: "wrong-encoding",
  severity: "error",
  *check({ prose, minutes: { text } }) {
    for (const match of prose.find(SUSPECT)) {
      if (match.text === "\ufffd") {
        const span = { start: match.start, end: match.end };
        yield { span, message: "Unexpected \ufffd, expected the letter that was lost." };
        continue;
      }
      const repaired = repairEncoding(match.text);
      if (repaired === undefined) continue;
      const start = match.start;
      const end = start + repaired.length;
      const [before, after] = wordAround(text, start, end, repaired.text);
      yield {
        span: { start, end },
        message: `Unexpected ${before}, expected ${after}: text in one encoding was read in another.`,
        fix: {
          title: `Change ${before} to ${after}`,
          changes: [{ start, end, text: repaired.text }],
          isCertain: true,
        },
      };
    }
  },
};

/** The word that holds the mistake, as it is and as it should be. */
function wordAround(text: string, start: number, end: number, mended: string): readonly [string, string] {
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
    { text: "# Example â€“ Meeting\n", reports: ["â€“"], fixed: "# Example – Meeting\n" },
    { text: "# Caf\ufffd Meeting\n", reports: ["\ufffd"] },
  ],
};
