import * as l10n from "@vscode/l10n";
import type { Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";
import { sectionAt } from "./engine/places.js";

const GOOGLE =
  /^https?:\/\/docs\.google\.com\/(?:document|spreadsheets|presentation)\/(?:u\/\d+\/)?d\/[\w-]+(?!\/(?:pub|preview))/i;
const OTHER =
  /^https?:\/\/(?:[\w-]+\.)*(?:hackmd\.io|hedgedoc\.org|dropbox\.com|etherpad\.org)\/\S+(?:\/edit|[?&](?:edit|both))\b/i;

/** Written without `https://`, it is no link and leads there all the same. */
const BARE =
  /(?<![\w/.-])docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/[\w-]{1,200}[^\s<>()[\]]{0,300}/gi;

export const editableDocumentLink: Rule = {
  id: "editable-document-link",
  severity: "warning",
  *check({ minutes, prose }) {
    for (const address of minutes.addresses)
      if (OTHER.test(address.url) || (GOOGLE.test(address.url) && isMeetings(minutes, address.span.start)))
        yield { span: address.target, message: message() };
    for (const { start, end } of prose.find(BARE))
      if (isMeetings(minutes, start)) yield { span: { start, end }, message: message() };
  },
};

function message(): string {
  return l10n.t("Unexpected link to a document that can be edited, expected the published one, or none.");
}

/** Notes may well name a document that people work on; what is meant are the minutes' own. */
function isMeetings(minutes: Minutes, at: number): boolean {
  if (minutes.links.some(({ span }) => span.start <= at && at < span.end)) return true;
  const section = sectionAt(minutes, at)?.kind;
  if (section === "links") return true;
  // `- [Minutes](https://docs…)` in a list of another name.
  const before = minutes.text.slice(minutes.text.lastIndexOf("\n", at) + 1, at);
  if (/^[-*+\s[_]*(?:\w{1,12} )?(?:minutes|notes)\b[^.;]{0,30}$/i.test(before)) return true;
  return at < Math.min(minutes.items[0]?.span.start ?? Infinity, minutes.notes[0]?.span.start ?? Infinity);
}

export const page: Page = {
  finds: "The link to the document in which the minutes were taken is kept.",
  why: "Who has that link may change what was said after the minutes were published, and two versions drift apart. Delete the entry.",
  good: [
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* Minutes: https://hackmd.io/@example/abc\n" },
    {
      text: "# Example Meeting 2026-08-06\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: the draft is at https://docs.google.com/document/d/abc/edit\n",
    },
  ],
  bad: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Minutes Google Doc**: <https://docs.google.com/document/d/abc/edit>\n",
      reports: ["<https://docs.google.com/document/d/abc/edit>"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* Minutes: https://hackmd.io/abc?both\n",
      reports: ["https://hackmd.io/abc?both"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* Minutes Google Doc:\ndocs.google.com/document/d/abc/edit\n",
      reports: ["docs.google.com/document/d/abc/edit"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Where\n\n- [Minutes](https://docs.google.com/document/d/abc/edit)\n",
      reports: ["[Minutes](https://docs.google.com/document/d/abc/edit)"],
    },
  ],
};
