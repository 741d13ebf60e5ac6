import type { TextChange } from "../document.js";
import { behindLine } from "./insertTime.js";
import type { Minutes } from "../model.js";
import { type Topic, topicAt, topicStartAt } from "./topics.js";

/**
 * The topic whose first note was just begun, where it has no time yet: all that its notes say is what was typed last.
 *
 * @param offset behind what was typed
 */
export function topicBegun(minutes: Minutes, offset: number, typed: string): Topic | undefined {
  if (typed.trim() === "" || /[\r\n]/.test(typed)) return undefined;
  const note = minutes.notes.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!note || note.textSpan.end > offset || note.textSpan.end - note.textSpan.start > typed.length)
    return undefined;
  const topic = topicAt(minutes, offset);
  if (!topic || topic.times.length > 0) return undefined;
  const isFirst = minutes.notes.every(
    (other) => other === note || topicStartAt(minutes, other.span.start) !== topic.span.start,
  );
  return isFirst ? topic : undefined;
}

/** The time behind the line of a topic that has notes, and none of its own yet; undefined where that is no more so. */
export function topicToMark(minutes: Minutes, start: number, seconds: number): TextChange | undefined {
  const topic = topicAt(minutes, start);
  if (topic?.span.start !== start || topic.times.length > 0) return undefined;
  const hasNotes = minutes.notes.some(({ span }) => topicStartAt(minutes, span.start) === start);
  const insertion = hasNotes ? behindLine(minutes, topic, seconds) : undefined;
  return insertion && "change" in insertion ? insertion.change : undefined;
}
