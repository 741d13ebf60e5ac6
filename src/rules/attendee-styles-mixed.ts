import * as l10n from "@vscode/l10n";
import { attendeeForm, type AttendeeForm, mostOf } from "../minutes/style.js";
import type { Attendee, Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";
import { headingOf } from "./engine/places.js";

/** How each form joins name and handle; others are not turned into one another. */
const JOINS: Partial<Readonly<Record<AttendeeForm, readonly [before: string, after: string]>>> = {
  parentheses: [" (", ")"],
  space: [" ", ""],
  colon: [": ", ""],
  dash: [" - ", ""],
};

export const attendeeStylesMixed: Rule = {
  id: "attendee-styles-mixed",
  severity: "info",
  *check({ minutes }) {
    const people = minutes.attendees.filter(({ name, handle, team }) => name && handle && team === undefined);
    const forms = people.map((attendee) => attendeeForm(minutes.text, attendee));
    const usual = mostOf(forms);
    const others = people.filter((_, index) => forms[index] !== usual);
    if (usual === undefined || others.length === 0) return;
    const span = headingOf(minutes, "present");
    const changes = others.flatMap((attendee) => rewritten(minutes, attendee, usual));
    const example = shown(minutes, people[forms.indexOf(usual)]);
    yield {
      span,
      message:
        others.length === 1
          ? l10n.t('Unexpected entry that is written otherwise, expected all as "{0}".', example)
          : l10n.t(
              'Unexpected {0} entries that are written otherwise, expected all as "{1}".',
              others.length,
              example,
            ),
      fix:
        changes.length > 0
          ? { title: l10n.t('Write all as "{0}"', example), changes, isCertain: true }
          : undefined,
    };
  },
};

function shown({ text }: Minutes, attendee: Attendee | undefined): string {
  if (!attendee?.nameSpan || !attendee.handleSpan) return "";
  const start = Math.min(attendee.nameSpan.start, attendee.handleSpan.start);
  const end = Math.max(attendee.nameSpan.end, attendee.handleSpan.end);
  return text.slice(start, end) + (text.slice(start, end).includes("(") ? ")" : "");
}

/** Only what stands between name and handle changes, and the bracket that closes; anything else is left to a person. */
function rewritten({ text }: Minutes, { nameSpan, handleSpan }: Attendee, usual: AttendeeForm) {
  const join = JOINS[usual];
  if (!join || !nameSpan || !handleSpan || nameSpan.end > handleSpan.start) return [];
  const between = text.slice(nameSpan.end, handleSpan.start);
  if (!/^[(:\u2013\u2014-]?$/.test(between.trim()) || /[\r\n]/.test(between)) return [];
  const closing = between.includes("(")
    ? /^\s*\)/.exec(text.slice(handleSpan.end, handleSpan.end + 10))
    : undefined;
  if (closing === null) return [];
  return [
    { start: nameSpan.end, end: handleSpan.start, text: join[0] },
    { start: handleSpan.end, end: handleSpan.end + (closing?.[0].length ?? 0), text: join[1] },
  ];
}

export const page: Page = {
  finds: "The attendees are written in more than one way.",
  why: "One form is easier to read, and to count. The fix writes all as most are.",
  good: [{ text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n* @joan\n" }],
  bad: [
    {
      text: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper: @grace\n* Joan Clarke (@joan)\n",
      reports: ["## Present"],
      fixed: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n* Joan Clarke (@joan)\n",
    },
    {
      text: "## Present\n\n* Ada Byron @ada (chair)\n* Grace Hopper (@grace)\n* Joan Clarke @joan\n",
      reports: ["## Present"],
      fixed: "## Present\n\n* Ada Byron @ada (chair)\n* Grace Hopper @grace\n* Joan Clarke @joan\n",
    },
  ],
};
