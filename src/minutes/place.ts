import type { ExtractedLine, LinkEntry, TimeMark } from "./model.js";
import type { Span } from "./span.js";
import type { TimePiece } from "./syntax/pieces.js";
import { moveSpan } from "./text/spans.js";

/** Moving what was read of one chunk to where the chunk stands in the document. */

function moved(span: Span | undefined, by: number): Span | undefined {
  return span && moveSpan(span, by);
}

export function moveLink(link: LinkEntry, by: number): LinkEntry {
  return { ...link, urlSpan: moved(link.urlSpan, by), span: moveSpan(link.span, by) };
}

export function moveExtracted(line: ExtractedLine, by: number): ExtractedLine {
  return {
    ...line,
    labelSpan: moved(line.labelSpan, by),
    orgSpan: moved(line.orgSpan, by),
    span: moveSpan(line.span, by),
  };
}
export function moveTime({ start, end, seconds, label, url, urlSpan }: TimePiece, by: number): TimeMark {
  const span = { start: start + by, end: end + by };
  return { seconds, label: moveSpan(label, by), url, urlSpan: moved(urlSpan, by), span };
}
