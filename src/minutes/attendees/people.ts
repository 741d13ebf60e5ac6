import type { Attendee } from "../model.js";
import type { Place } from "../outline/layout.js";
import { moveAttendee } from "../place.js";
import type { PlacedChunk } from "../syntax/chunks.js";
import { clip } from "../syntax/clip.js";
import { readPresent, readPresentLine } from "./present.js";

/** Everyone listed as present, in document order. */
export function readPeople(chunks: readonly PlacedChunk[], places: readonly Place[]): Attendee[] {
  const people: Attendee[] = [];
  let observersFollow = false;
  let isStrict = false;
  chunks.forEach(({ at, chunk }, index) => {
    const place = places[index];
    if (place?.heading !== undefined) observersFollow = isStrict = false;
    else if (place?.zone === "present" || place?.zone === "observers") {
      const observer = place.zone === "observers" || observersFollow;
      const found = chunk.recall("present", [observer, place.after], () => {
        const { block, text } = chunk;
        if (place.after === undefined || block.kind !== "paragraph")
          return readPresent(text, block, observer);
        const after = clip(block.leaf.pieces, place.after, block.end);
        return { attendees: readPresentLine(text, after, block, observer), observersFollow: false };
      });
      observersFollow ||= found.observersFollow && !observer;
      if (found.attendees.length === 0 && chunk.block.kind === "paragraph" && place.after === undefined)
        isStrict = true;
      for (const person of found.attendees)
        if (!isStrict || person.handle !== undefined || person.team !== undefined)
          people.push(moveAttendee(person, at));
    }
  });
  return people;
}
