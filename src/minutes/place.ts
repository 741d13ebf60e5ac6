import type {
  Address,
  AgendaItem,
  Attendee,
  ExtractedLine,
  LinkEntry,
  Mention,
  Note,
  Reference,
  Speaker,
  StandingItem,
  TimeMark,
} from "./model.js";
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

export function moveItem(item: AgendaItem, by: number, section: number | undefined): AgendaItem {
  return {
    title: item.title,
    titleSpan: moveSpan(item.titleSpan, by),
    url: item.url,
    urlSpan: moved(item.urlSpan, by),
    checked: item.checked,
    checkSpan: moved(item.checkSpan, by),
    span: moveSpan(item.span, by),
    extent: moveSpan(item.extent, by),
    noteLines: item.noteLines,
    section,
    repository: item.repository,
    number: item.number,
    referenceSpan: moved(item.referenceSpan, by),
    isHeading: item.isHeading,
  };
}

export function moveStanding(entry: StandingItem, by: number, section: number | undefined): StandingItem {
  return {
    title: entry.title,
    titleSpan: moveSpan(entry.titleSpan, by),
    url: entry.url,
    urlSpan: moved(entry.urlSpan, by),
    checked: entry.checked,
    checkSpan: moved(entry.checkSpan, by),
    span: moveSpan(entry.span, by),
    extent: moveSpan(entry.extent, by),
    noteLines: entry.noteLines,
    section,
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
  return speaker && { name: speaker.name, attendee: speaker.attendee, span: moveSpan(speaker.span, by) };
}

export function moveReference(reference: Reference, by: number): Reference {
  const { kind, owner, repo, number, host } = reference;
  const span = moveSpan(reference.span, by);
  const target = reference.target === reference.span ? span : moveSpan(reference.target, by);
  return { kind, owner, repo, number, host, span, target };
}

export function moveMention({ handle, span }: Mention, by: number): Mention {
  return { handle, span: moveSpan(span, by) };
}

export function moveAddress({ url, span, label, target }: Address, by: number): Address {
  return { url, span: moveSpan(span, by), label: moved(label, by), target: moveSpan(target, by) };
}

export function moveTime({ start, end, seconds, label, url, urlSpan }: TimePiece, by: number): TimeMark {
  const span = { start: start + by, end: end + by };
  return { seconds, label: moveSpan(label, by), url, urlSpan: moved(urlSpan, by), span };
}
