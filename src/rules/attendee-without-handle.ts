import * as l10n from "@vscode/l10n";
import { bareMarkOf } from "./engine/places.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeWithoutHandle: Rule = {
  id: "attendee-without-handle",
  severity: "warning",
  *check({ minutes: { attendees, text }, facts }) {
    for (const { name, handle, team, nameSpan, span } of attendees) {
      if (name === undefined || handle !== undefined || team !== undefined) continue;
      // "None" says that nobody came, and an @ without a handle has a rule of its own.
      if (bareMarkOf(text, span)) continue;
      const known = handleOf(name, facts.people);
      const at = nameSpan ?? span;
      yield {
        span: at,
        message:
          known === undefined
            ? l10n.t("Unexpected {0} without a handle, expected one.", name)
            : l10n.t("Unexpected {0} without a handle, expected @{1}.", name, known),
        fix:
          known !== undefined && nameSpan && text[nameSpan.end] !== "("
            ? {
                title: l10n.t("Add (@{0})", known),
                changes: [{ start: nameSpan.end, end: nameSpan.end, text: ` (@${known})` }],
                isCertain: false,
              }
            : undefined,
      };
    }
  },
};

/** The one handle that people of this name have. */
function handleOf(name: string, people: Parameters<Rule["check"]>[0]["facts"]["people"]): string | undefined {
  const wanted = name.toLowerCase();
  const handles = new Set(
    people.flatMap((person) =>
      person.name?.toLowerCase() === wanted && person.handle ? [person.handle] : [],
    ),
  );
  return handles.size === 1 ? [...handles][0] : undefined;
}

export const page: Page = {
  finds: "Somebody who is present is listed without a GitHub handle.",
  why: "Names repeat and change; the handle says who it was, and lets attendance be counted. Where earlier minutes know the person, a fix offers the handle.",
  good: [
    { text: "## Present\n\n* Ada Byron (@ada)\n* @grace\n" },
    { text: "## Present\n\n* Tools team: @example/tools\n" },
    { text: "## Present\n\n* Ada Byron (@ada)\n\n### Observers/Guests\n\n_None._\n" },
  ],
  bad: [
    { text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper\n", reports: ["Grace Hopper"] },
    {
      text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper\n",
      facts: { people: [{ name: "Grace Hopper", handle: "grace" }] },
      reports: ["Grace Hopper"],
      fixed: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n",
    },
  ],
};
