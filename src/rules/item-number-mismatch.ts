import * as l10n from "@vscode/l10n";
import { readSubjectUrl } from "../minutes/references/subjectUrl.js";
import type { Page, Rule } from "./engine/rule.js";

export const itemNumberMismatch: Rule = {
  id: "item-number-mismatch",
  severity: "error",
  *check({ minutes: { addresses, text } }) {
    for (const { url, label, target } of addresses) {
      if (!label) continue;
      const words = text.slice(label.start, label.end);
      const written = /(?:^|[\s#(/])(\d{1,9})\)?$/.exec(words)?.[1];
      if (written === undefined || url.endsWith(`/${written}`)) continue;
      const subject = readSubjectUrl(url);
      if (!subject || Number(written) === subject.number) continue;
      // Words that only end in a number ("the plan for 2024") name no issue.
      if (!/#\d+\)?$|^\(?(?:[\w.-]{1,40}\/){0,2}\d+\)?$/.test(words)) continue;
      yield {
        span: target,
        message: l10n.t(
          "Unexpected #{0} for a link to {1}/{2}#{3}, expected the same number in both.",
          written,
          subject.owner,
          subject.repo,
          subject.number,
        ),
      };
    }
  },
};

export const page: Page = {
  finds: "The number that a link shows is not the one that it leads to.",
  why: "One of the two is wrong, usually because a line was copied and only half of it changed. Which one only a person can tell.",
  good: [{ text: "* Plans [#12](https://github.com/example/tools/issues/12)\n" }],
  bad: [
    {
      text: "* Plans [#12](https://github.com/example/tools/issues/21)\n",
      reports: ["[#12](https://github.com/example/tools/issues/21)"],
    },
    {
      text: "* Plans [tools/12](https://github.com/example/tools/issues/21)\n",
      reports: ["[tools/12](https://github.com/example/tools/issues/21)"],
    },
  ],
};
