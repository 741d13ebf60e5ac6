import * as l10n from "@vscode/l10n";
import { differsByOneSlip } from "../minutes/attendees/slip.js";
import type { Page, Rule } from "./engine/rule.js";

export const handleMisspelt: Rule = {
  id: "handle-misspelt",
  severity: "warning",
  *check({ minutes: { mentions, attendees }, facts }) {
    const people = [...attendees, ...facts.people].flatMap(({ handle }) =>
      handle === undefined ? [] : [handle],
    );
    const byName = new Map(people.map((handle) => [handle.toLowerCase(), handle]));
    const elsewhere = new Set(facts.people.map(({ handle }) => handle?.toLowerCase()));
    const everyone = new Set(byName.keys());
    const present = new Set(attendees.map(({ handleSpan }) => handleSpan?.start));
    for (const { handle, span } of mentions) {
      const key = handle.toLowerCase();
      // Who is listed here is only doubted where earlier minutes know somebody better.
      const rivals = present.has(span.start) ? elsewhere : everyone;
      if (handle.includes("/") || rivals.has(key) || (byName.has(key) && !present.has(span.start))) continue;
      const near = [...rivals].filter((known) => known !== undefined && differsByOneSlip(key, known));
      const meant = near.length === 1 ? byName.get(near[0] ?? "") : undefined;
      if (meant !== undefined)
        yield {
          span,
          message: l10n.t(
            "Unexpected handle @{0}, expected one that is known: did you mean @{1}?",
            handle,
            meant,
          ),
          fix: {
            title: l10n.t("Change @{0} to @{1}", handle, meant),
            changes: [{ ...span, text: `@${meant}` }],
            isCertain: false,
          },
        };
    }
  },
};

export const page: Page = {
  finds: "A handle is one slip of the finger away from one that is known.",
  why: "A mistyped handle notifies a stranger and counts the wrong person as present. Known are the attendees and those of earlier minutes.",
  good: [
    {
      text: "## Present\n\n* Ada Byron (@adabyron)\n\n## Q&A\n\n* @adabyron will ask\n",
      facts: { people: [{ name: "Ada Byron", handle: "adabyron" }] },
    },
  ],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@adabyron)\n\n## Q&A\n\n* @adabyrn will ask\n",
      reports: ["@adabyrn"],
      fixed: "## Present\n\n* Ada Byron (@adabyron)\n\n## Q&A\n\n* @adabyron will ask\n",
    },
    {
      text: "## Present\n\n* Grace Hopper (@gracehoper)\n",
      facts: { people: [{ name: "Grace Hopper", handle: "gracehopper" }] },
      reports: ["@gracehoper"],
      fixed: "## Present\n\n* Grace Hopper (@gracehopper)\n",
    },
  ],
};
