import type { Span } from "../span.js";

/** A link's target without the angle brackets that may surround it. */
export function linkTarget(text: string, target: Span): { readonly url: string; readonly urlSpan: Span } {
  const bracketed = text[target.start] === "<" && text[target.end - 1] === ">";
  const urlSpan = bracketed ? { start: target.start + 1, end: target.end - 1 } : target;
  return { url: text.slice(urlSpan.start, urlSpan.end), urlSpan };
}
