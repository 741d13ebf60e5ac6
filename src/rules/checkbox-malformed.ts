import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const BOX =
  /^([ \t]{0,20}(?:>[ \t]?){0,3})([-*+]|\d{1,3}[.)])([ \t]{0,4})\\?\[([ \t]{0,3})(x?)([ \t]{0,3})\\?\]([ \t]?)(?![(:[])/gim;
const BRACKETS = /\[[ \tx]{0,7}\\?\]/gi;

export const checkboxMalformed: Rule = {
  id: "checkbox-malformed",
  severity: "warning",
  *check({ prose }) {
    for (const { start, end, text, groups } of prose.findEverywhere(BOX, BRACKETS)) {
      const [indent = "", bullet = "", gap = "", left = "", mark = "", right = "", after = ""] = groups;
      const inside = left + mark + right;
      const isGood = gap !== "" && /^[x ]$/i.test(inside) && after !== "" && !text.includes("\\");
      // A box that nothing follows is a line still being typed; "[]" without a bullet's space is code.
      if (isGood || (after === "" && gap === "")) continue;
      const box = `${indent}${bullet}${gap || " "}[${mark || " "}]${after || " "}`;
      if (box === text) continue;
      yield {
        span: { start: start + indent.length, end: end - after.length },
        message: l10n.t("Unexpected checkbox {0}, expected {1}", text.trim(), box.trim()),
        fix: {
          title: l10n.t("Write {0}", box.trim()),
          changes: [{ start, end, text: box }],
          isCertain: true,
        },
      };
    }
  },
};

export const page: Page = {
  finds: "A checkbox is written so that GitHub shows none.",
  why: "GitHub wants exactly one character, a space or an x, between the brackets, and a space on either side of them.",
  good: [{ text: "## Agenda\n\n- [x] Backlog\n- [ ] Scores\n- [1](https://example.org)\n" }],
  bad: [
    { text: "- [x ] Backlog\n", reports: ["- [x ]"], fixed: "- [x] Backlog\n" },
    { text: "- [] Backlog\n", reports: ["- []"], fixed: "- [ ] Backlog\n" },
    { text: "-[x] Backlog\n", reports: ["-[x]"], fixed: "- [x] Backlog\n" },
    { text: "- [ x ] Backlog\n", reports: ["- [ x ]"], fixed: "- [x] Backlog\n" },
    { text: "- \\[x\\] Backlog\n", reports: ["- \\[x\\]"], fixed: "- [x] Backlog\n" },
    { text: "- [x]Backlog\n", reports: ["- [x]"], fixed: "- [x] Backlog\n" },
  ],
};
