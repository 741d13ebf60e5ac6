import type { AgendaItem, Attendee, Minutes, Section } from "./model.js";
import type { Span } from "./span.js";

/** How an item names its issue or pull request. */
export type ReferenceForm =
  /** `Title [#1](url)` */
  | "number"
  /** `Title [repo#1](url)` */
  | "repoNumber"
  /** `Title [owner/repo#1](url)` */
  | "fullNumber"
  /** `[#1](url) Title` */
  | "numberFirst"
  /** `[Title](url)` */
  | "linkedTitle"
  /** `Title url` */
  | "url"
  /** `Title #1` */
  | "plain";

/** How a line of Present joins name and handle. */
export type AttendeeForm =
  /** `Name (@h)` */
  | "parentheses"
  /** `Name @h` */
  | "space"
  /** `Name: @h` */
  | "colon"
  /** `Name - @h` */
  | "dash"
  /** `@h (Name)` */
  | "handleFirst"
  /** `@h - Name` */
  | "handleDash"
  /** `@h` */
  | "handleOnly";

export type Bullet = "*" | "-" | "+";

/** How a document is written: for each trait what it does most often, else what generation C does. */
export interface Style {
  readonly bullet: Bullet;
  /** Of agenda items, which some documents mark otherwise than attendees and notes. */
  readonly itemBullet: Bullet;
  /** Of a note below its item, in columns. */
  readonly indent: number;
  readonly lineEnd: "\n" | "\r\n";
  readonly reference: ReferenceForm;
  readonly attendee: AttendeeForm;
  /** Whether an empty line stands between items. */
  readonly isSpaced: boolean;
  readonly repositoryLevel: Section["level"];
  /** Whether headings name only the repository, not its owner. */
  readonly hasBareRepositories: boolean;
}

/** Reads the style off a document. */
export function styleOf(minutes: Minutes): Style {
  const { text, items, attendees, sections, notes } = minutes;
  const lists = items.filter((item) => bulletOf(text, item.span.start) !== undefined);
  const bulleted = [...lists, ...attendees, ...minutes.standing, ...notes];
  const repositories = sections.filter(({ kind }) => kind === "repository");
  const bulletsOf = (entries: readonly { readonly span: Span }[]) =>
    mostOf(entries.map(({ span }) => bulletOf(text, span.start)));
  // Deeper notes stand below notes, not below the item.
  const firstNotes = notes.filter(({ item }, index) => notes[index - 1]?.item !== item);
  const bullet = bulletsOf(bulleted) ?? "*";
  return {
    bullet,
    itemBullet: bulletsOf(lists) ?? bullet,
    indent: mostOf(firstNotes.map((note) => indentBelow(minutes, note.item, note.span.start))) ?? 2,
    lineEnd: countOf(text, "\r\n") * 2 > countOf(text, "\n") ? "\r\n" : "\n",
    reference: mostOf(lists.map((item) => referenceForm(text, item))) ?? "number",
    attendee: mostOf(attendees.map((attendee) => attendeeForm(text, attendee))) ?? "space",
    isSpaced: mostOf(gaps(text, lists)) ?? false,
    repositoryLevel: mostOf(repositories.map(({ level }) => level)) ?? 4,
    hasBareRepositories: mostOf(repositories.map(({ title }) => !title.includes("/"))) ?? false,
  };
}

/** The value that is there most often, the earlier one where two are. */
export function mostOf<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function bulletOf(text: string, start: number): Bullet | undefined {
  const mark = text[start];
  return mark === "*" || mark === "-" || mark === "+" ? mark : undefined;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** How far a note directly below a list item is indented against it. */
function indentBelow(minutes: Minutes, index: number | undefined, start: number): number | undefined {
  const item = index === undefined ? undefined : minutes.items[index];
  if (
    !item ||
    bulletOf(minutes.text, start) === undefined ||
    bulletOf(minutes.text, item.span.start) === undefined
  )
    return undefined;
  const indent = columnOf(minutes.text, start) - columnOf(minutes.text, item.span.start);
  return indent >= 1 && indent <= 4 ? indent : undefined;
}

function columnOf(text: string, position: number): number {
  const line = text.slice(text.lastIndexOf("\n", position - 1) + 1, position);
  return line.replaceAll("\t", "    ").length;
}

function referenceForm(text: string, item: AgendaItem): ReferenceForm | undefined {
  const { referenceSpan, titleSpan } = item;
  if (!referenceSpan) return undefined;
  const written = text.slice(referenceSpan.start, referenceSpan.end);
  if (/^<?https?:/.test(written)) return "url";
  const label = /^\[([^\]]*)\]/.exec(written)?.[1];
  if (label === undefined) return "plain";
  if (/^[\w.-]+\/[\w.-]+#\d+$/.test(label)) return "fullNumber";
  if (/^[\w.-]+#\d+$/.test(label)) return "repoNumber";
  if (/^#?\d+$/.test(label)) return referenceSpan.end <= titleSpan.start ? "numberFirst" : "number";
  return "linkedTitle";
}

/** How an entry joins name and handle; undefined where it has no handle. */
export function attendeeForm(text: string, attendee: Attendee): AttendeeForm | undefined {
  const { handleSpan, nameSpan } = attendee;
  if (!handleSpan) return undefined;
  if (!nameSpan) return "handleOnly";
  if (handleSpan.end <= nameSpan.start)
    return text.slice(handleSpan.end, nameSpan.start).includes("(") ? "handleFirst" : "handleDash";
  const between = text.slice(nameSpan.end, handleSpan.start);
  if (between.includes("(")) return "parentheses";
  if (between.includes(":")) return "colon";
  return /[-\u2013\u2014]/.test(between) ? "dash" : "space";
}

/** For each pair of items that follow each other in one section, whether an empty line parts them. */
function gaps(text: string, items: readonly AgendaItem[]): boolean[] {
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    if (!before || before.section !== item.section) return [];
    return [/\n[ \t]*\r?\n[ \t]*$/.test(text.slice(before.span.end, item.span.start))];
  });
}
