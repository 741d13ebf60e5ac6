import { Roster } from "../minutes/attendees/roster.js";
import type { Page, Rule } from "./engine/rule.js";

export const speakerNotListed: Rule = {
  id: "speaker-not-listed",
  severity: "warning",
  *check({ minutes: { notes, attendees } }) {
    if (attendees.length === 0) return;
    const seen = new Set<string>();
    const roster = new Roster(attendees);
    for (const { speaker } of notes) {
      // "Ann" where two are listed is nobody for certain, and yet listed.
      if (!speaker || speaker.attendee !== undefined || roster.find(speaker.name)) continue;
      const key = speaker.name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        span: speaker.span,
        message: `Unexpected speaker ${speaker.name}, expected somebody who is listed as present.`,
      };
    }
  },
};

export const page: Page = {
  finds: "Somebody speaks in the notes who is not listed as present.",
  why: "Either the list of those present lacks somebody, or the name is misspelt. It is reported where the name comes up first.",
  good: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: soon\n  * First, the tests\n",
    },
  ],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n\n## Agenda\n\n* Plans [#1](https://github.com/example/tools/issues/1)\n  * Ada: soon\n  * @grace: sooner\n",
      reports: ["@grace"],
    },
  ],
};
