import type { Attendee, Mention, Minutes, Reference } from "./model.js";
import type { Span } from "./span.js";

/** What stands at a place of the document, with the words that a reader points at. */
export type Located =
  | { readonly kind: "reference"; readonly reference: Reference; readonly span: Span }
  | { readonly kind: "mention"; readonly handle: string; readonly span: Span };

/** The reference or the person at an offset, or undefined. */
export function locate(minutes: Minutes, offset: number): Located | undefined {
  const reference = innermost(minutes.references, ({ target }) => target, offset);
  if (reference) return { kind: "reference", reference, span: reference.target };
  const mention = innermost<Mention>(minutes.mentions, ({ span }) => span, offset);
  if (mention) return { kind: "mention", handle: mention.handle, span: mention.span };
  const attendee = minutes.attendees.find(
    ({ nameSpan }) => nameSpan !== undefined && holds(nameSpan, offset),
  );
  return attendee && namedAttendee(minutes, attendee);
}

/** An attendee's name stands for his handle, where that is one that GitHub could have. */
function namedAttendee(minutes: Minutes, { nameSpan, handleSpan, handle }: Attendee): Located | undefined {
  const isMention = minutes.mentions.some(({ span }) => span.start === handleSpan?.start);
  return nameSpan && handle && isMention ? { kind: "mention", handle, span: nameSpan } : undefined;
}

function innermost<T>(things: readonly T[], spanOf: (thing: T) => Span, offset: number): T | undefined {
  let best: T | undefined;
  for (const thing of things) {
    const span = spanOf(thing);
    if (!holds(span, offset)) continue;
    if (!best || span.end - span.start < spanOf(best).end - spanOf(best).start) best = thing;
  }
  return best;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
