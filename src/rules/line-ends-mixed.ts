import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

export const lineEndsMixed: Rule = {
  id: "line-ends-mixed",
  severity: "hint",
  *check({ minutes: { text } }) {
    if (!text.includes("\r\n")) return;
    const ends = [...text.matchAll(/\r?\n/g)];
    const long = ends.filter(({ 0: end }) => end === "\r\n").length;
    const usual = long * 2 > ends.length ? "\r\n" : "\n";
    const others = ends.filter(({ 0: end }) => end !== usual);
    const [first] = others;
    if (!first) return;
    yield {
      span: { start: first.index, end: first.index + first[0].length },
      message: l10n.t(
        "Unexpected line end {0}, expected {1} as in most of this document.",
        nameOf(first[0]),
        nameOf(usual),
      ),
      fix: {
        title: l10n.t("End every line with {0}", nameOf(usual)),
        changes: others.map(({ index, 0: end }) => ({ start: index, end: index + end.length, text: usual })),
        isCertain: true,
      },
    };
  },
};

function nameOf(end: string): string {
  return end === "\n" ? "LF" : "CRLF";
}

export const page: Page = {
  finds: "Some lines end with CRLF and some with LF.",
  why: "Every difference of two versions then shows lines that nobody changed. It is reported once; the fix mends the whole document.",
  good: [{ text: "# Example Meeting\r\n\r\nWords\r\n" }],
  bad: [
    {
      text: "# Example Meeting\r\n\nWords\r\n",
      reports: ["\n"],
      fixed: "# Example Meeting\r\n\r\nWords\r\n",
    },
  ],
};
