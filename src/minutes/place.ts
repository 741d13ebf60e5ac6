import type { ExtractedLine, LinkEntry, TimeMark } from "./model.js";
import type { TimePiece } from "./syntax/pieces.js";
import { moveSpan } from "./text/spans.js";

/** Moving what was read of one chunk to where the chunk stands in the document. */

export function moveLink(link: LinkEntry, by: number): LinkEntry {
  return { ...link, urlSpan: moveSpan(link.urlSpan, by), span: moveSpan(link.span, by) };
}

export function moveExtracted(line: ExtractedLine, by: number): ExtractedLine {
  return {
    ...line,
    labelSpan: moveSpan(line.labelSpan, by),
    orgSpan: moveSpan(line.orgSpan, by),
    span: moveSpan(line.span, by),
  };
}
export function moveTime({ start, end, seconds, label, url, urlSpan }: TimePiece, by: number): TimeMark {
  const span = { start: start + by, end: end + by };
  return { seconds, label: moveSpan(label, by), url, urlSpan: moveSpan(urlSpan, by), span };
}
