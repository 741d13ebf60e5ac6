import assert from "node:assert/strict";
import type { Minutes } from "../../src/minutes/model.js";
import type { Span } from "../../src/minutes/span.js";

/** Whatever the text, these hold of its model. */
export function assertSound(minutes: Minutes): void {
  const { text } = minutes;
  const cut = (span: Span): string => text.slice(span.start, span.end);
  for (const [path, span] of spansOf(minutes, "minutes")) {
    assert.ok(Number.isInteger(span.start) && span.start >= 0, `${path} starts at ${span.start}`);
    assert.ok(
      span.end >= span.start && span.end <= text.length,
      `${path} is ${span.start}–${span.end} of ${text.length}`,
    );
  }
  for (const { name, nameSpan, handle, handleSpan, team } of minutes.attendees) {
    if (handleSpan) assert.equal(cut(handleSpan), `@${handle ?? team ?? ""}`);
    if (nameSpan && !/[*_\\`&<[~]/.test(cut(nameSpan))) assert.equal(collapsed(cut(nameSpan)), name);
  }
  for (const { label, labelSpan, org, orgSpan } of minutes.extracted ? [minutes.extracted] : []) {
    if (labelSpan) assert.equal(cut(labelSpan), label);
    if (orgSpan) assert.equal(cut(orgSpan), org);
  }
  for (const { text: said, textSpan } of minutes.notes) assert.equal(collapsed(cut(textSpan)), said);
  for (const { item, standing } of minutes.notes) {
    assert.ok(item === undefined || item < minutes.items.length);
    assert.ok(standing === undefined || standing < minutes.standing.length);
  }
  for (const { handle, span } of minutes.mentions) assert.equal(cut(span), `@${handle}`);
  for (const { number, span } of minutes.references)
    assert.ok(cut(span).includes(String(number)), `${cut(span)} names ${number}`);
  for (const { url, urlSpan } of [...minutes.items, ...minutes.links, ...minutes.standing])
    if (urlSpan) assert.equal(cut(urlSpan), url);
  for (const { span, extent, noteLines } of [...minutes.items, ...minutes.standing]) {
    assert.ok(extent.start <= span.start && extent.end >= span.end);
    assert.ok(noteLines >= 0);
  }
  minutes.sections.forEach(({ parent }, index) => assert.ok(parent === undefined || parent < index));
}

function collapsed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function* spansOf(value: unknown, path: string): Generator<readonly [string, Span]> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) yield [path, value as Span];
  else for (const [key, inner] of Object.entries(value)) yield* spansOf(inner, `${path}.${key}`);
}
