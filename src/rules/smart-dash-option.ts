import * as l10n from "@vscode/l10n";
import type { Minutes } from "../minutes/model.js";
import { SMART_DASH } from "../minutes/text/smartDash.js";
import type { Match } from "./engine/prose.js";
import type { Page, Rule } from "./engine/rule.js";

export const smartDashOption: Rule = {
  id: "smart-dash-option",
  severity: "warning",
  *check({ prose, minutes }) {
    for (const { start, end, text, groups } of [...prose.find(SMART_DASH), ...inCode(minutes)]) {
      const word = groups[0] ?? "";
      yield {
        span: { start, end: end + word.length },
        message: l10n.t("Unexpected {0}{1}, expected --{2}.", text, word, word),
        fix: {
          title: l10n.t("Change {0}{1} to --{2}", text, word, word),
          changes: [{ start, end, text: "--" }],
          isCertain: true,
        },
      };
    }
  },
};

/** A command in code is broken all the more. */
function* inCode({ verbatim, text }: Minutes): Iterable<Match> {
  if (!/[\u2013\u2014]/.test(text)) return;
  for (const { start, end } of verbatim) {
    if (!/^[`~\t ]/.test(text.charAt(start))) continue;
    for (const { 0: dash, 1: word, index } of text.slice(start, end).matchAll(SMART_DASH))
      yield { start: start + index, end: start + index + dash.length, text: dash, groups: [word] };
  }
}

export const page: Page = {
  finds: "A command's option begins with one long dash in place of two short ones.",
  why: "Document editors turn `--watch` into `–watch`, which no command understands. The fix shows the option before and after.",
  good: [{ text: "* Remove --watch, or – if need be – keep it\n" }, { text: "* pages 3–5 and node–gyp\n" }],
  bad: [
    {
      text: "### example/tools\n\n* Remove –watch-path [#7](https://github.com/example/tools/issues/7)\n",
      reports: ["–watch-path"],
      fixed: "### example/tools\n\n* Remove --watch-path [#7](https://github.com/example/tools/issues/7)\n",
    },
    { text: "* Run `tool —watch src`\n", reports: ["—watch"], fixed: "* Run `tool --watch src`\n" },
  ],
};
