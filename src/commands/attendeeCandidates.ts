import type { Person } from "../github/subject.js";
import type { KnownPerson } from "../history/history.js";
import type { Invited } from "../meeting/invited.js";
import { isListed } from "../minutes/insertAttendees.js";
import type { Minutes } from "../minutes/model.js";
import type { NewAttendee } from "../minutes/renderAttendee.js";

/** Somebody who may be inserted into Present, and how it is known of him. */
export interface Candidate extends NewAttendee {
  readonly isPresent: boolean;
  readonly times: number;
  /** `YYYY-MM-DD` of the last meeting in this workspace. */
  readonly last: string | undefined;
  readonly isInvited: boolean;
}

export interface CandidateSources {
  readonly minutes: Minutes;
  /** The most recent and frequent first. */
  readonly earlier: readonly KnownPerson[];
  readonly invited: readonly Invited[];
  readonly team: readonly Person[];
}

/** Everyone known, once: who attended before (recent and frequent first), the invited, the team, who else is listed. */
export function attendeeCandidates({
  minutes,
  earlier,
  invited,
  team,
}: CandidateSources): readonly Candidate[] {
  const people = invited.filter(({ handle }) => !handle.includes("/"));
  const invitedBy = new Map(people.map((person) => [person.handle.toLowerCase(), person]));
  const nameOnGitHub = new Map(team.map((person) => [person.login.toLowerCase(), person.name]));
  const nameHere = new Map(minutes.attendees.map(({ handle, name }) => [handle?.toLowerCase(), name]));
  const handles = new Map<string, string>();
  for (const handle of [
    ...earlier.map((person) => person.handle),
    ...people.map((person) => person.handle),
    ...team.map((person) => person.login),
    ...minutes.attendees.flatMap((person) => person.handle ?? []),
  ])
    // A handle that GitHub could not have leads to nobody.
    if (readTypedHandle(handle) && !handles.has(handle.toLowerCase()))
      handles.set(handle.toLowerCase(), handle);
  return [...handles].map(([key, handle]) => {
    const known = earlier.find((person) => person.handle.toLowerCase() === key);
    const invitation = invitedBy.get(key);
    const name = known?.name ?? invitation?.name ?? nameOnGitHub.get(key) ?? nameHere.get(key);
    return {
      handle,
      name,
      role: invitation?.role ?? known?.role,
      observer: invitation?.observer ?? false,
      isPresent: isListed(minutes, { handle, name }),
      times: known?.times ?? 0,
      last: known?.last,
      isInvited: invitation !== undefined,
    };
  });
}

/** A handle that GitHub could have, out of what somebody typed, without `@`. */
export function readTypedHandle(typed: string): string | undefined {
  const handle = typed.trim().replace(/^@/, "");
  return /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(handle) ? handle : undefined;
}
