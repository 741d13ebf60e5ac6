import type { AgendaItem, Attendee, Entry, ExtractedLine, LinkEntry, Note, Speaker } from "./model.js";
import type { Span } from "./span.js";
import { moveSpan } from "./text/spans.js";

/** Moving what was read of one chunk to where the chunk stands in the document. */

function moved(span: Span | undefined, by: number): Span | undefined {
  return span && moveSpan(span, by);
}

export function moveLink(link: LinkEntry, by: number): LinkEntry {
  return { ...link, urlSpan: moved(link.urlSpan, by), span: moveSpan(link.span, by) };
}

export function moveAttendee(attendee: Attendee, by: number): Attendee {
  const { nameSpan, handleSpan, span } = attendee;
  return {
    ...attendee,
    nameSpan: moved(nameSpan, by),
    handleSpan: moved(handleSpan, by),
    span: moveSpan(span, by),
  };
}

export function moveExtracted(line: ExtractedLine, by: number): ExtractedLine {
  return {
    ...line,
    labelSpan: moved(line.labelSpan, by),
    orgSpan: moved(line.orgSpan, by),
    span: moveSpan(line.span, by),
  };
}

export function moveEntry<E extends Entry | AgendaItem>(entry: E, by: number): E {
  const { titleSpan, urlSpan, checkSpan, span, extent } = entry;
  return {
    ...entry,
    titleSpan: moveSpan(titleSpan, by),
    urlSpan: moved(urlSpan, by),
    checkSpan: moved(checkSpan, by),
    span: moveSpan(span, by),
    extent: moveSpan(extent, by),
    ...("referenceSpan" in entry ? { referenceSpan: moved(entry.referenceSpan, by) } : {}),
  };
}

export function moveNote(note: Note, by: number): Note {
  const { speaker, owner, textSpan, span } = note;
  return {
    ...note,
    speaker: moveSpeaker(speaker, by),
    owner: moveSpeaker(owner, by),
    textSpan: moveSpan(textSpan, by),
    span: moveSpan(span, by),
  };
}

function moveSpeaker(speaker: Speaker | undefined, by: number): Speaker | undefined {
  return speaker && { ...speaker, span: moveSpan(speaker.span, by) };
}
