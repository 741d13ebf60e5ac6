import { isRecording } from "../../minutes/links/recording.js";
import type { Minutes } from "../../minutes/model.js";
import { isToBeDone } from "./placeholders.js";
import { valueOf } from "./places.js";

/** Whether the meeting is still to be held: nobody came, nothing was said, and nothing is said of a recording. */
export function isFresh(minutes: Minutes): boolean {
  const { attendees, notes, links } = minutes;
  return (
    notes.length === 0 &&
    attendees.every(({ team }) => team !== undefined) &&
    links.every((entry) => !isRecording(entry) || isToBeDone(valueOf(minutes, entry)))
  );
}
