import { fold } from "../attendees/nameKeys.js";
import type { Attendee, Minutes } from "../model.js";
import type { Span } from "../span.js";

/** A place where a person is named. */
export interface PersonPlace {
  readonly kind: "name" | "handle" | "speaker";
  /** Index in `Minutes.attendees`, where he is listed. */
  readonly attendee: number | undefined;
  /** Without `@`, where it is known. */
  readonly handle: string | undefined;
  readonly span: Span;
}

/** Every place of a document where somebody is named: in Present, as a speaker, as who is to do something, by handle. */
export function personPlaces({ attendees, notes, mentions }: Minutes): readonly PersonPlace[] {
  const places: PersonPlace[] = [];
  const taken = new Set<number>();
  const add = (place: PersonPlace) => {
    if (taken.has(place.span.start)) return;
    taken.add(place.span.start);
    places.push(place);
  };
  attendees.forEach(({ nameSpan, handleSpan, handle }, attendee) => {
    if (nameSpan) add({ kind: "name", attendee, handle, span: nameSpan });
    if (handleSpan) add({ kind: "handle", attendee, handle, span: handleSpan });
  });
  const byHandle = new Map(
    attendees.flatMap(({ handle }, index) => (handle ? [[handle.toLowerCase(), index] as const] : [])),
  );
  for (const { handle, span } of mentions)
    if (!handle.includes("/"))
      add({ kind: "handle", attendee: byHandle.get(handle.toLowerCase()), handle, span });
  for (const { speaker, owner } of notes)
    for (const named of [speaker, owner])
      if (named) {
        const handle = named.attendee === undefined ? undefined : attendees[named.attendee]?.handle;
        add({ kind: "speaker", attendee: named.attendee, handle, span: named.span });
      }
  return places.sort((one, other) => one.span.start - other.span.start);
}

/** The person at an offset. */
export function personAt(minutes: Minutes, offset: number): PersonPlace | undefined {
  return personPlaces(minutes).find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Where Present lists the person who is named at an offset. */
export function listedAt(minutes: Minutes, offset: number): Attendee | undefined {
  const index = personAt(minutes, offset)?.attendee;
  return index === undefined ? undefined : minutes.attendees[index];
}

/** Who is looked for in other documents. */
export interface Wanted {
  readonly handle: string | undefined;
  readonly name: string | undefined;
}

/** Every place where a document names somebody; by handle where both have one, else by the whole name. */
export function placesOf(minutes: Minutes, wanted: Wanted): readonly Span[] {
  const places = personPlaces(minutes);
  const index = indexOf(minutes, wanted);
  const handle = wanted.handle?.toLowerCase();
  return places
    .filter(
      (place) =>
        (index !== undefined && place.attendee === index) ||
        (handle !== undefined && place.handle?.toLowerCase() === handle),
    )
    .map(({ span }) => span);
}

function indexOf({ attendees }: Minutes, { handle, name }: Wanted): number | undefined {
  const byHandle =
    handle && attendees.findIndex((each) => each.handle?.toLowerCase() === handle.toLowerCase());
  if (typeof byHandle === "number" && byHandle >= 0) return byHandle;
  const byName =
    name === undefined ? -1 : attendees.findIndex((each) => fold(each.name ?? "") === fold(name));
  const found = attendees[byName];
  // Two people may share a name: a handle tells them apart.
  return found && (found.handle === undefined || handle === undefined) ? byName : undefined;
}
