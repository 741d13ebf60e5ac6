import { fold } from "../attendees/nameKeys.js";
import { Roster, rosterOf } from "../attendees/roster.js";
import type { Minutes } from "../model.js";
import type { NamedAttendee } from "../renderAttendee.js";

/**
 * Who spoke and is not listed as present, each once, in the order in which they spoke. Handle and name are completed
 * where one person alone is known that may be meant.
 *
 * @param known people of earlier minutes and of the group's configuration
 */
export function unlistedSpeakers(
  { text, notes, attendees }: Minutes,
  known: readonly NamedAttendee[],
): readonly NamedAttendee[] {
  if (attendees.length === 0) return [];
  const listed = rosterOf(attendees);
  const everyone = new Roster(known.map((person) => asAttendee(person)));
  const found = new Map<string, NamedAttendee>();
  for (const { speaker } of notes) {
    // "Ann" where two are listed is nobody for certain, and yet listed.
    if (!speaker || speaker.attendee !== undefined || listed.find(speaker.name)) continue;
    const words = text.slice(speaker.span.start, speaker.span.end);
    const key = fold(words);
    if (!found.has(key)) found.set(key, meant(words, everyone, known));
  }
  return withoutTwins([...found.values()]);
}

function meant(words: string, everyone: Roster, known: readonly NamedAttendee[]): NamedAttendee {
  const index = everyone.find(words)?.attendee;
  const person = index === undefined ? undefined : known[index];
  if (person) return { ...person, role: undefined };
  const nobody = { role: undefined, observer: false };
  return words.startsWith("@")
    ? { ...nobody, handle: words.slice(1), name: undefined }
    : { ...nobody, handle: undefined, name: words };
}

/** "Grace" and "@grace-h" may have turned out to be one. */
function withoutTwins(people: readonly NamedAttendee[]): readonly NamedAttendee[] {
  const seen = new Set<string>();
  return people.filter(({ handle, name }) => {
    const key = (handle ?? name ?? "").toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function asAttendee({ handle, name, role, observer }: NamedAttendee): Minutes["attendees"][number] {
  const nowhere = { start: 0, end: 0 };
  return {
    ...{ handle, name, role, observer, team: undefined, initials: undefined },
    ...{ nameSpan: undefined, handleSpan: undefined, span: nowhere },
  };
}
