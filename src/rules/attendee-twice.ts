import type { Attendee } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeTwice: Rule = {
  id: "attendee-twice",
  severity: "warning",
  *check({ minutes: { attendees } }) {
    const seen = new Set<string>();
    for (const attendee of attendees) {
      const key = keyOf(attendee);
      if (key === undefined) continue;
      if (seen.has(key))
        yield {
          span: attendee.handleSpan ?? attendee.nameSpan ?? attendee.span,
          message: `Unexpected second entry of ${attendee.name ?? `@${attendee.handle ?? ""}`}, expected each person once.`,
        };
      seen.add(key);
    }
  },
};

function keyOf({ handle, name, team }: Attendee): string | undefined {
  if (team !== undefined) return undefined;
  if (handle !== undefined) return `@${handle.toLowerCase()}`;
  return name?.toLowerCase().includes(" ") ? name.toLowerCase() : undefined;
}

export const page: Page = {
  finds: "Somebody is listed twice.",
  why: "Who is counted twice makes a quorum that was none. Delete one of the two entries.",
  good: [{ text: "## Present\n\n* Ada Byron (@ada)\n* Ada Lovelace (@lovelace)\n" }],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n* Ada B. (@Ada)\n",
      reports: ["@Ada"],
    },
  ],
};
