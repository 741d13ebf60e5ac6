import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const PASSWORD = /[?&#](?:pwd|passcode|password|pass)=[^&#\s]+/i;
const WORDS = /\b(?:meeting )?(?:passcode|password|pin)[^\S\n]?[:=][^\S\n]?([^\s,;)]{4,40})/gi;

export const meetingPassword: Rule = {
  id: "meeting-password",
  severity: "error",
  *check({ minutes: { addresses }, prose }) {
    for (const { url, span } of addresses) {
      const found = PASSWORD.exec(url);
      if (!found) continue;
      const start = span.start + found.index;
      yield {
        span: { start, end: start + found[0].length },
        message: l10n.t("Unexpected password in a link, expected the link without it."),
      };
    }
    for (const { start, end, groups } of prose.find(WORDS))
      if (/\d/.test(groups[0] ?? ""))
        yield {
          span: { start, end },
          message: l10n.t("Unexpected password of a meeting, expected none in what is published."),
        };
  },
};

export const page: Page = {
  finds: "The password of a meeting is about to be published.",
  why: "A meeting that recurs keeps its password. Who reads the minutes may join the next one unasked.",
  good: [{ text: "* Join at https://zoom.example/j/123456789\n* Password hashing: which one?\n" }],
  bad: [
    { text: "* Join at https://zoom.example/j/123456789?pwd=abcdef\n", reports: ["?pwd=abcdef"] },
    { text: "* Passcode: 123456\n", reports: ["Passcode: 123456"] },
  ],
};
