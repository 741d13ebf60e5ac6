import type { EntryLine } from "../entries/entryLine.js";
import type { AgendaItem, RepositoryName, StandingItem } from "../model.js";
import type { Span } from "../span.js";

/** An entry as its own line has it, while the notes below it are counted. */
export class OpenEntry implements StandingItem {
  readonly title: string;
  readonly titleSpan: Span;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  readonly checked: boolean | undefined;
  readonly checkSpan: Span | undefined;
  readonly span: Span;
  readonly extent: Span;
  noteLines = 0;
  readonly section = undefined;

  /** @param extent the entry with everything below it */
  constructor({ title, titleSpan, subject, link, checkbox }: EntryLine, extent: Span, span: Span) {
    this.title = title;
    this.titleSpan = titleSpan;
    this.url = subject?.url ?? link?.url;
    this.urlSpan = subject?.urlSpan ?? link?.urlSpan;
    this.checked = checkbox?.checked;
    this.checkSpan = checkbox?.check;
    this.span = { start: span.start, end: span.end };
    this.extent = { start: extent.start, end: extent.end };
  }
}

export class OpenItem extends OpenEntry implements AgendaItem {
  readonly repository: RepositoryName | undefined;
  readonly number: number | undefined;
  readonly referenceSpan: Span | undefined;

  constructor(
    line: EntryLine,
    extent: Span,
    span: Span,
    repository: RepositoryName | undefined,
    readonly isHeading: boolean,
  ) {
    super(line, extent, span);
    this.repository = line.subject?.repository ?? repository;
    this.number = line.subject?.number;
    this.referenceSpan = line.subject?.span;
  }
}
