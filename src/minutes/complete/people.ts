import type { Attendee, Minutes } from "../model.js";
import { renderAttendee } from "../renderAttendee.js";
import { styleOf } from "../style.js";
import { filterFor, matches } from "./matches.js";
import type { Place } from "./place.js";
import { renderSpeaker, speakerStyle } from "./speakerStyle.js";
import type { Candidate, Suggestion } from "./suggestion.js";

/** Who may be named at a place: those of this meeting first, then those who are known. */
export function suggestPeople(
  minutes: Minutes,
  place: Place,
  known: readonly Candidate[],
): readonly Suggestion[] {
  const listed = minutes.attendees.filter(
    ({ span }) => !(span.start < place.span.end && place.span.end <= span.end),
  );
  if (place.kind === "attendee") return suggestLines(minutes, place, listed, known);
  const isSpeaker = place.kind === "speaker";
  const style = speakerStyle(minutes);
  const here = listed.flatMap((attendee) => {
    const text = isSpeaker
      ? renderSpeaker(attendee, style, minutes.attendees)
      : attendee.handle && `@${attendee.handle}`;
    return text ? [suggestion(withTimes(attendee, known), text, place, true)] : [];
  });
  // Letters alone may begin any word: they name those who are here.
  const others = place.sign === "@" ? notListed(listed, known) : [];
  return [
    ...here,
    ...others.flatMap((person) =>
      person.handle
        ? [suggestion(person, `@${person.handle}${isSpeaker ? style.close : ""}`, place, false)]
        : [],
    ),
  ].filter((each) => isMeant(place, each));
}

/** Whole lines for those who are not listed yet. */
function suggestLines(
  minutes: Minutes,
  place: Place,
  listed: readonly Attendee[],
  known: readonly Candidate[],
): readonly Suggestion[] {
  const style = styleOf(minutes);
  const hasRoles = listed.length === 0 || listed.some(({ role }) => role !== undefined);
  const bullet = place.hasBullet ? "" : `${style.bullet} `;
  return notListed(listed, known)
    .flatMap((person) => {
      if (!person.handle) return [];
      const role = hasRoles ? person.role : undefined;
      const line = renderAttendee({ ...person, handle: person.handle, role }, style.attendee);
      return [suggestion(person, bullet + line, place, false)];
    })
    .filter((each) => isMeant(place, each));
}

function isMeant({ typed }: Place, { person }: PersonSuggestion): boolean {
  return matches(typed, person.name, person.handle);
}

type PersonSuggestion = Extract<Suggestion, { kind: "person" }>;

function suggestion(
  person: Candidate,
  text: string,
  { sign, typed }: Place,
  isPresent: boolean,
): PersonSuggestion {
  const { name, handle } = person;
  const filter = sign === "@" ? `@${filterFor(typed, handle, name)}` : filterFor(typed, name, handle);
  return { kind: "person", person, isPresent, text, isSnippet: false, filter };
}

function notListed(listed: readonly Attendee[], known: readonly Candidate[]): readonly Candidate[] {
  const handles = new Set(listed.map(({ handle }) => handle?.toLowerCase()));
  const names = new Set(listed.flatMap(({ name, handle }) => (name && !handle ? [name.toLowerCase()] : [])));
  return known.filter(
    ({ handle, name }) => !handles.has(handle?.toLowerCase()) && !(name && names.has(name.toLowerCase())),
  );
}

function withTimes(attendee: Attendee, known: readonly Candidate[]): Candidate {
  const handle = attendee.handle?.toLowerCase();
  const before = handle ? known.find((person) => person.handle?.toLowerCase() === handle) : undefined;
  return { ...attendee, role: attendee.role ?? before?.role, times: before?.times ?? 0 };
}
