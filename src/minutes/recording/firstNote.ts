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
