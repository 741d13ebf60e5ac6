import type { Attendee } from "../model.js";
import type { Place } from "../outline/layout.js";
import type { Chunk, PlacedChunk } from "../syntax/chunks.js";
import { clip } from "../syntax/clip.js";
import { PlacedAttendee } from "./placed.js";
import { type Present, readPresent, readPresentLine } from "./present.js";

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
      const found = presentOf(chunk, observer, place.after);
      observersFollow ||= found.observersFollow && !observer;
      if (found.people.length === 0 && chunk.block.kind === "paragraph" && place.after === undefined)
        isStrict = true;
      for (const listed of found.people)
        if (!isStrict || listed.person.handle !== undefined || listed.person.team !== undefined)
          people.push(new PlacedAttendee(listed, at));
    }
  });
  return people;
}

function presentOf(chunk: Chunk, observer: boolean, after: number | undefined): Present {
  const { memo, block, text } = chunk;
  if (memo.present?.observer !== observer || memo.present.after !== after) {
    const value =
      after === undefined || block.kind !== "paragraph"
        ? readPresent(text, block, observer)
        : readPresentLine(text, clip(block.leaf.pieces, after, block.end), block, observer);
    memo.present = { observer, after, value };
  }
  return memo.present.value;
}
