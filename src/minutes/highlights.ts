import type { Minutes } from "./model.js";
import type { Span } from "./span.js";

export const highlightTypes = [
  "minutesSection",
  "minutesAttendee",
  "minutesSpeaker",
  "minutesOwner",
  "minutesHandle",
] as const;

export interface Highlight {
  readonly type: (typeof highlightTypes)[number];
  readonly span: Span;
}

/**
 * What stands out in minutes beyond Markdown's own colours: names of known sections, attendees, speakers,
 * those who have a task, and handles. In document order; no two overlap, the first to start wins.
 */
export function highlights(minutes: Minutes): readonly Highlight[] {
  const found: Highlight[] = [];
  for (const section of minutes.sections)
    if (section.kind !== "other" && section.kind !== "item" && section.kind !== "title")
      found.push({ type: "minutesSection", span: words(minutes.text, section.heading) });
  for (const { nameSpan, handleSpan } of minutes.attendees) {
    if (nameSpan) found.push({ type: "minutesAttendee", span: nameSpan });
    if (handleSpan) found.push({ type: "minutesHandle", span: handleSpan });
  }
  for (const { speaker, owner } of minutes.notes) {
    if (speaker) found.push({ type: "minutesSpeaker", span: speaker.span });
    if (owner) found.push({ type: "minutesOwner", span: owner.span });
  }
  for (const { span } of minutes.mentions) found.push({ type: "minutesHandle", span });
  return withoutOverlaps(found);
}

/** A heading without its marks; one of the underlined form keeps to its first line. */
function words(text: string, heading: Span): Span {
  const [line = ""] = text.slice(heading.start, heading.end).split(/[\r\n]/, 1);
  const opening = /^[ \t]*#*[ \t]*/.exec(line)?.[0].length ?? 0;
  return { start: heading.start + opening, end: heading.start + Math.max(opening, line.trimEnd().length) };
}

function withoutOverlaps(found: readonly Highlight[]): readonly Highlight[] {
  let reached = 0;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }) => {
      if (span.start < reached || span.start === span.end) return false;
      reached = span.end;
      return true;
    });
}
