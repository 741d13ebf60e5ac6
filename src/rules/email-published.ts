import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const EMAIL = /(?<![\w.%+/-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w/-])/gi;

/** `(ada @ example.org)`, `ada [at] example [dot] org`: people and harvesters read it alike. */
const DISGUISED =
  /\([a-z][\w.+-]{0,40} @ (?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\)|\b[\w.+-]{1,64} ?(?:\(at\)|\[at\]|<at>) ?[a-z0-9-]{1,63}(?: ?(?:\.|\(dot\)|\[dot\]|<dot>) ?[a-z0-9-]{2,24}){1,4}/gi;

/** Without such a mark nothing is disguised; most documents have none. */
const AT = /[([<]at[)\]>]| @ /gi;

export const emailPublished: Rule = {
  id: "email-published",
  severity: "warning",
  *check({ prose, minutes: { addresses } }) {
    const pages = addresses.filter(({ url }) => /^https?:/i.test(url));
    for (const { start, end, text: address } of [
      ...prose.findEverywhere(EMAIL, /@/g),
      ...prose.find(DISGUISED, AT),
    ])
      if (!pages.some(({ span }) => span.start <= start && end <= span.end))
        yield {
          span: { start, end },
          message: l10n.t("Unexpected e-mail address {0}, expected a name or a handle.", address),
        };
  },
};

export const page: Page = {
  finds: "An e-mail address is about to be published.",
  why: "Minutes are read by machines, too, and stay in the history of the repository. Write a handle, or ask whoever it belongs to.",
  good: [
    { text: "* Ada (@ada) writes to the list\n* npm i tools@2.0.0\n" },
    { text: "* Ada (engineer @ Example)\n" },
  ],
  bad: [
    { text: "* Write to ada@example.org\n", reports: ["ada@example.org"] },
    { text: "* Ask @ada (ada @ example.org)\n", reports: ["(ada @ example.org)"] },
    { text: "* Ask ada [at] example [dot] org\n", reports: ["ada [at] example [dot] org"] },
  ],
};
