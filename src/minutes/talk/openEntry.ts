import type { EntryLine } from "../entries/entryLine.js";
import type { AgendaItem, RepositoryName } from "../model.js";
import type { Span } from "../span.js";

/** An entry as its own line has it, while the notes below it are counted; standing items need less of it. */
export type OpenEntry = Omit<AgendaItem, "noteLines"> & { noteLines: number };

/** @param extent the entry with everything below it */
export function openEntry(
  { title, titleSpan, subject, link, checkbox }: EntryLine,
  extent: Span,
  span: Span,
  repository: RepositoryName | undefined,
  isHeading = false,
): OpenEntry {
  return {
    title,
    titleSpan,
    url: subject?.url ?? link?.url,
    urlSpan: subject?.urlSpan ?? link?.urlSpan,
    checked: checkbox?.checked,
    checkSpan: checkbox?.check,
    span: { start: span.start, end: span.end },
    extent: { start: extent.start, end: extent.end },
    noteLines: 0,
    section: undefined,
    repository: subject?.repository ?? repository,
    number: subject?.number,
    referenceSpan: subject?.span,
    isHeading,
  };
}
