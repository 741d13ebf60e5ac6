import * as l10n from "@vscode/l10n";
import { isFresh } from "./engine/fresh.js";
import type { Page, Rule } from "./engine/rule.js";

export const teamInPresent: Rule = {
  id: "team-in-present",
  severity: "warning",
  *check({ minutes }) {
    // Before the meeting they are those who are invited.
    if (isFresh(minutes)) return;
    for (const { team, span } of minutes.attendees)
      if (team !== undefined)
        yield {
          span,
          message: l10n.t("Unexpected team @{0} among those present, expected the people who came.", team),
        };
  },
};

export const page: Page = {
  finds: "A team stands among those present.",
  why: "The template lists the teams that were invited. Who came are people: list them, and delete the team.",
  good: [
    { text: "## Present\n\n* Ada Byron (@ada)\n" },
    { text: "## Present\n\n* Tools team: @example/tools\n\n## Agenda\n" },
  ],
  bad: [
    {
      text: "## Present\n\n* Tools team: @example/tools\n* Ada Byron (@ada)\n",
      reports: ["* Tools team: @example/tools"],
    },
  ],
};
