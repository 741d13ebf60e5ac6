import * as l10n from "@vscode/l10n";
import type { Attendee } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeTwice: Rule = {
  id: "attendee-twice",
  severity: "warning",
  *check({ minutes: { attendees } }) {
    const handles = new Set<string>();
    /** Full names, and whether each has a handle. */
    const names = new Map<string, boolean>();
    for (const attendee of attendees) {
      if (attendee.team !== undefined) continue;
      const handle = attendee.handle?.toLowerCase();
      const name = fullNameOf(attendee);
      if (
        handle === undefined
          ? name !== undefined && names.has(name)
          : handles.has(handle) || names.get(name ?? "") === false
      )
        yield {
          span: attendee.handleSpan ?? attendee.nameSpan ?? attendee.span,
          message: l10n.t(
            "Unexpected second entry of {0}, expected each person once.",
            attendee.name ?? `@${attendee.handle ?? ""}`,
          ),
        };
      if (handle !== undefined) handles.add(handle);
      if (name !== undefined) names.set(name, handle !== undefined);
    }
  },
};

/** Two may share a first name; two of one full name differ in their handles. */
function fullNameOf({ name }: Attendee): string | undefined {
  return name?.includes(" ") ? name.toLowerCase() : undefined;
}

export const page: Page = {
  finds: "Somebody is listed twice.",
  why: "Who is counted twice makes a quorum that was none. Delete one of the two entries.",
  good: [
    { text: "## Present\n\n* Ada Byron (@ada)\n* Ada Lovelace (@lovelace)\n" },
    { text: "## Present\n\n* Ada Byron (@ada)\n* Ada Byron (@byron)\n" },
  ],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n* Ada B. (@Ada)\n",
      reports: ["@Ada"],
    },
    { text: "## Present\n\n* Ada Byron (@ada)\n* Ada Byron (@)\n", reports: ["Ada Byron"] },
  ],
};
