import type { Span } from "./span.js";

/**
 * What a careful reader takes from one minutes document. Every part carries the span of the text it was
 * read from, so that features locate and edit without searching. What a document does not state is absent,
 * never guessed.
 */
export interface Minutes {
  readonly text: string;
  /** Whether the content is that of minutes at all; every other field is still filled as far as it can be. */
  readonly isMinutes: boolean;
  readonly generation: Generation | undefined;
  readonly title: Title | undefined;
  readonly date: StatedDate | undefined;
  /** Every heading, in document order. */
  readonly sections: readonly Section[];
  readonly links: readonly LinkEntry[];
  readonly attendees: readonly Attendee[];
  readonly extracted: ExtractedLine | undefined;
  readonly items: readonly AgendaItem[];
  readonly standing: readonly StandingItem[];
  readonly notes: readonly Note[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  /** Every address in prose, in document order, whatever it leads to. */
  readonly addresses: readonly Address[];
  /** Times of the recording, among the talk and in headings, in document order. */
  readonly times: readonly TimeMark[];
  /** What is no prose: code, comments, raw HTML, images. */
  readonly verbatim: readonly Span[];
}

/** A: written in Google Docs, to 2025. B: HackMD. C: the one template since July 2026. See docs/model.md. */
export type Generation = "A" | "B" | "C";

export interface Title {
  /** Inner runs of white space collapsed to one space. */
  readonly text: string;
  /** The heading's words, without marks. */
  readonly span: Span;
}

export interface StatedDate {
  /** `YYYY-MM-DD`, a day that exists. */
  readonly iso: string;
  readonly span: Span;
}

export type SectionKind =
  | "title"
  | "time"
  | "links"
  | "present"
  | "observers"
  | "agenda"
  | "announcements"
  | "standing"
  | "issues"
  | "repository"
  | "item"
  | "questions"
  | "upcoming"
  | "minutes"
  | "other";

export interface Section {
  readonly kind: SectionKind;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly title: string;
  /** The heading, marks included, without its line end. */
  readonly heading: Span;
  /** From the heading's start to the start of the next heading of the same or a higher level, or the end. */
  readonly extent: Span;
  /** Index in `Minutes.sections` of the section that holds this one. */
  readonly parent: number | undefined;
  /** `owner/name`, for a repository's section where both are known; `owner` comes from the extracted line for a bare name. */
  readonly repository: RepositoryName | undefined;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** An entry of the Links section. */
export interface LinkEntry {
  /** Without emphasis and colon. */
  readonly label: string;
  /** Absent where the entry has none, or an unfilled placeholder. */
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  /** The whole entry, its bullet included, without the line end. */
  readonly span: Span;
}

export interface Attendee {
  readonly name: string | undefined;
  /** Without `@`, as written, even where GitHub could not have it. */
  readonly handle: string | undefined;
  readonly team: string | undefined;
  readonly role: string | undefined;
  readonly observer: boolean;
  /** `XX` of `XX: Name (@h)`, used later as the speaker's mark. */
  readonly initials: string | undefined;
  readonly nameSpan: Span | undefined;
  /** With its `@`. */
  readonly handleSpan: Span | undefined;
  /** The whole entry, its bullet included, without the line end. */
  readonly span: Span;
}

/** "Extracted from **label** labelled issues and pull requests from the **org org** prior to the meeting." */
export interface ExtractedLine {
  readonly label: string | undefined;
  readonly labelSpan: Span | undefined;
  readonly org: string | undefined;
  readonly orgSpan: Span | undefined;
  readonly span: Span;
}

/** What an agenda item and a standing item have in common. */
export interface Entry {
  /** Without number, link, checkbox and bullet; Markdown escapes undone, inline code keeps its backticks. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  readonly checked: boolean | undefined;
  /** The character between the brackets of the checkbox. */
  readonly checkSpan: Span | undefined;
  /** The entry's own line or lines, its bullet included, without what is nested below and without the line end. */
  readonly span: Span;
  /** The entry with everything that belongs to it. */
  readonly extent: Span;
  /** List entries and paragraphs below the item that belong to it. */
  readonly noteLines: number;
  /** Index in `Minutes.sections` of the innermost section that holds the entry. */
  readonly section: number | undefined;
}

/** A list entry (or heading) that stands for one issue or pull request. */
export interface AgendaItem extends Entry {
  readonly repository: RepositoryName | undefined;
  readonly number: number | undefined;
  /** The reference's words, `[#12](url)` or `#12` or the bare URL. */
  readonly referenceSpan: Span | undefined;
  /** Whether a heading stands for it, as notes have it below an agenda; the public JSON holds list entries only. */
  readonly isHeading: boolean;
}

export type StandingItem = Entry;

export type NoteKind = "action" | "decision" | "vote";

/** The kinds that a heading or a label tells of all that is listed below it. */
export type Listed = Exclude<NoteKind, "vote">;

/** What a note says about its item as a whole; found beside its kinds. */
export type NoteRemark = "noUpdate" | "removed" | "skipped";

/** One list entry or paragraph of talk. */
export interface Note {
  /** Index in `Minutes.items`. */
  readonly item: number | undefined;
  /** Index in `Minutes.standing`. */
  readonly standing: number | undefined;
  readonly kinds: readonly NoteKind[];
  readonly remark: NoteRemark | undefined;
  readonly speaker: Speaker | undefined;
  /** Who is to do an action: the attendee's name as Present writes it, else as the note does. */
  readonly owner: Speaker | undefined;
  /** Without speaker and marker. */
  readonly text: string;
  readonly textSpan: Span;
  /** The note's own lines, its bullet included, without nested notes and without the line end. */
  readonly span: Span;
}

export interface Speaker {
  /** The attendee's name as Present writes it, else as the note writes it. */
  readonly name: string;
  /** Index in `Minutes.attendees`, where the speaker is one of them. */
  readonly attendee: number | undefined;
  /** As the note writes it, without what closes it (`:`, `,`, ` -`). */
  readonly written: string;
  readonly span: Span;
}

export type ReferenceKind = "issue" | "pull" | "discussion" | "unknown";

/** A reference to an issue, a pull request or a discussion, anywhere in the document. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly owner: string | undefined;
  readonly repo: string | undefined;
  readonly number: number;
  /** Host of a full URL; absent for the short forms, which mean the host that is signed in to. */
  readonly host: string | undefined;
  /** What is written: `#1`, `owner/repo#1`, or the URL. */
  readonly span: Span;
  /** What a reader points at: the whole of `[text](url)`, else the same as `span`. */
  readonly target: Span;
}

export interface Mention {
  /** Without `@`: `handle` or `org/team`. */
  readonly handle: string;
  readonly span: Span;
}

/** `(12:34)` before a note's words or at the end of an item's line or a heading: a moment of the recording. */
export interface TimeMark {
  readonly seconds: number;
  /** The digits and colons. */
  readonly label: Span;
  /** The link's target, where it has one. */
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  /** With its parentheses or brackets, and its link. */
  readonly span: Span;
}

/** An address that a reader can follow: a link's target, or the bare URL. */
export interface Address {
  readonly url: string;
  readonly span: Span;
  /** The words of the link, between its brackets; absent for a bare URL. */
  readonly label: Span | undefined;
  /** What a reader points at: the whole of `[text](url)`, else the same as `span`. */
  readonly target: Span;
}
