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

/** @param owner the entry it belongs to, by its index in the document */
export function moveNote(
  note: Note,
  by: number,
  owner: { readonly kind: "item" | "standing"; readonly index: number } | undefined,
): Note {
  return {
    item: owner?.kind === "item" ? owner.index : undefined,
    standing: owner?.kind === "standing" ? owner.index : undefined,
    kinds: note.kinds,
    remark: note.remark,
    speaker: moveSpeaker(note.speaker, by),
    owner: moveSpeaker(note.owner, by),
    text: note.text,
    textSpan: moveSpan(note.textSpan, by),
    span: moveSpan(note.span, by),
  };
}

function moveSpeaker(speaker: Speaker | undefined, by: number): Speaker | undefined {
  return speaker && { ...speaker, span: moveSpan(speaker.span, by) };
}
