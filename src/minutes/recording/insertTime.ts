import { isVerbatim, lineAt } from "../complete/line.js";
import type { TextChange } from "../document.js";
import type { Minutes, TimeMark } from "../model.js";
import type { Span } from "../span.js";
import { formatTime } from "./time.js";
import { type Topic, topicAt } from "./topics.js";

/** Where a time goes, or the one that stands there already. */
export type Insertion = { readonly change: TextChange } | { readonly known: TimeMark };

/**
 * The time for what stands at an offset: behind an item's line or a heading, before the words of a note. Undefined
 * where nobody talks.
 */
export function insertTime(minutes: Minutes, offset: number, seconds: number): Insertion | undefined {
  const topic = topicAt(minutes, offset);
  if (!topic || isVerbatim(minutes, offset)) return undefined;
  if (isOn(topic.span, offset)) return behindLine(minutes, topic, seconds);
  const note = minutes.notes.findLast(({ span }) => isOn(span, offset));
  const start = note?.span.start ?? offset;
  const { content, start: lineStart } = lineAt(minutes.text, lineEndAt(minutes.text, start));
  const known = minutes.times.find(({ span }) => span.start >= lineStart && span.start <= content);
  if (known) return { known };
  return { change: { start: content, end: content, text: `(${formatTime(seconds)}) ` } };
}

/** The topic's mark, behind the words of its line. */
export function behindLine({ text }: Minutes, topic: Topic, seconds: number): Insertion {
  const known = topic.times.find(({ span }) => span.start >= topic.span.start && span.end <= topic.span.end);
  if (known) return { known };
  const line = text.slice(topic.span.start, topic.span.end).split(/[\r\n]/, 1)[0] ?? "";
  // A heading may be closed with marks of its own.
  const words = line.startsWith("#") ? line.replace(/[ \t]+#+[ \t]*$/, "") : line;
  const at = topic.span.start + words.trimEnd().length;
  return { change: { start: at, end: at, text: ` (${formatTime(seconds)})` } };
}

function isOn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function lineEndAt(text: string, offset: number): number {
  const length = /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + length;
}
