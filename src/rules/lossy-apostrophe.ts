import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const CONTRACTION =
  /(?<![\w@/-]|\S\.)(?:(?:do|does|did|wo|ca|is|are|was|were|has|have|had|should|would|could|must|need|ai)n(?=\.t)|(?:i|you|we|they|he|she|it|that|there|what|who|let|here|where)(?=\.(?:[sdm]|re|ll|ve)\b)|[a-z]{3,21}(?=\.s ))\.(?:[tsdm]|re|ll|ve)(?![\w(/]|\.\w)/gi;
const SIGN = /\.(?:[tsdm]|re|ll|ve)(?![\w(/]|\.\w)/gi;

export const lossyApostrophe: Rule = {
  id: "lossy-apostrophe",
  severity: "warning",
  *check({ prose }) {
    for (const { start, end, text } of prose.find(CONTRACTION, SIGN)) {
      const dot = text.lastIndexOf(".");
      const mended = `${text.slice(0, dot)}'${text.slice(dot + 1)}`;
      yield {
        span: { start, end },
        message: l10n.t("Unexpected {0}, expected {1}.", text, mended),
        fix: {
          title: l10n.t("Change {0} to {1}", text, mended),
          changes: [{ start: start + dot, end: start + dot + 1, text: "'" }],
          isCertain: true,
        },
      };
    }
  },
};

export const page: Page = {
  finds: "A full stop stands where an apostrophe was.",
  why: "Some exports of document editors turn `don’t` into `don.t`. The fix shows the word before and after.",
  good: [{ text: "* They don't, and we'll see node.js and config.d\n" }],
  bad: [
    {
      text: "# Why we don.t meet\n",
      reports: ["don.t"],
      fixed: "# Why we don't meet\n",
    },
    { text: "* It didn.t.\n", reports: ["didn.t"], fixed: "* It didn't.\n" },
    {
      text: "* He said .don.t do that.\n",
      reports: ["don.t"],
      fixed: "* He said .don't do that.\n",
    },
  ],
};
