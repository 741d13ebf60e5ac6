import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

export const privateTitle: Rule = {
  id: "private-title",
  severity: "error",
  *check({ minutes: { items }, facts }) {
    for (const { repository, number, titleSpan } of items) {
      if (!repository || number === undefined) continue;
      if (facts.subject(repository.owner, repository.name, number)?.isPrivate === true)
        yield {
          span: titleSpan,
          message: l10n.t(
            "Unexpected title from the private repository {0}, expected nothing that is not public.",
            `${repository.owner}/${repository.name}`,
          ),
        };
    }
  },
};

const text = "### example/secret\n\n* Plans [#12](https://github.com/example/secret/issues/12)\n";
const subject = {
  title: "Plans",
  state: "open",
  owner: "example",
  repo: "secret",
  number: 12,
  url: "https://github.com/example/secret/issues/12",
  labels: [],
} as const;

export const page: Page = {
  finds: "An item of a private repository stands in minutes.",
  why: "Its title was never public. Publish it only if you mean to.",
  good: [{ text, facts: { subject: () => ({ ...subject, isPrivate: false }) } }],
  bad: [{ text, facts: { subject: () => ({ ...subject, isPrivate: true }) }, reports: ["Plans"] }],
};
