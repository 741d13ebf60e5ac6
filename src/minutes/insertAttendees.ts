import type { TextChange } from "./document.js";
import { insertBlock, joinInsertions, trimmedEnd } from "./insertions.js";
import type { Attendee, Minutes, Section } from "./model.js";
import { type NamedAttendee, renderAttendee } from "./renderAttendee.js";
import { type Style, styleOf } from "./style.js";

/**
 * The changes that list people in Present, observers below their own heading, in the document's form of line. Who is
 * listed already is left out; missing headings are made; nothing that is written is touched.
 */
export function insertAttendees(minutes: Minutes, people: readonly NamedAttendee[]): readonly TextChange[] {
  const style = styleOf(minutes);
  const missing = withoutTwins(people).filter((person) => !isListed(minutes, person));
  const members = missing.filter(({ observer }) => !observer);
  const observers = missing.filter(({ observer }) => observer);
  const hasRoles = minutes.attendees.length === 0 || minutes.attendees.some(({ role }) => role !== undefined);
  const lines = (some: readonly NamedAttendee[], bullet: string) =>
    some
      .map(
        (person) =>
          `${bullet} ${renderAttendee(hasRoles ? person : { ...person, role: undefined }, style.attendee)}`,
      )
      .join(style.lineEnd);

  const present = minutes.sections.find(({ kind }) => kind === "present");
  if (!present) return missing.length === 0 ? [] : [newSection(minutes, style, members, observers, lines)];
  const changes: TextChange[] = [];
  if (members.length > 0)
    changes.push(extend(minutes, style, present, false, (bullet) => lines(members, bullet)));
  if (observers.length > 0)
    changes.push(addObservers(minutes, style, present, (bullet) => lines(observers, bullet)));
  return joinInsertions(changes);
}

/** Whether somebody is listed, by handle, else by name where one of the two lacks a handle. */
export function isListed({ attendees }: Minutes, person: Pick<NamedAttendee, "handle" | "name">): boolean {
  const handle = person.handle?.toLowerCase();
  const name = person.name?.trim().toLowerCase();
  return attendees.some((attendee) =>
    attendee.handle === undefined || handle === undefined
      ? name !== undefined && attendee.name?.toLowerCase() === name
      : attendee.handle.toLowerCase() === handle,
  );
}

function withoutTwins(people: readonly NamedAttendee[]): NamedAttendee[] {
  const byHandle = new Map<string, NamedAttendee>();
  for (const person of people) {
    const key = (person.handle ?? person.name ?? "").toLowerCase();
    if (!byHandle.has(key)) byHandle.set(key, person);
  }
  return [...byHandle.values()];
}

/** Lines after the last attendee of a section, or below its heading where there is none yet. */
function extend(
  minutes: Minutes,
  style: Style,
  section: Section,
  observer: boolean,
  lines: (bullet: string) => string,
): TextChange {
  const last = minutes.attendees.findLast(
    (attendee) => attendee.observer === observer && isInside(attendee, section.extent),
  );
  if (!last)
    return insertBlock(
      minutes.text,
      section.heading.end,
      style.lineEnd.repeat(2) + lines(style.bullet),
      style.lineEnd,
    );
  const end = trimmedEnd(minutes.text, last.span.start, last.span.end);
  const bullet = /^[*+-]/.exec(minutes.text.slice(last.span.start))?.[0] ?? style.bullet;
  return { start: end, end, text: style.lineEnd + lines(bullet) };
}

function isInside({ span }: Attendee, extent: Section["extent"]): boolean {
  return span.start >= extent.start && span.end <= extent.end;
}

function addObservers(
  minutes: Minutes,
  style: Style,
  present: Section,
  lines: (bullet: string) => string,
): TextChange {
  const own = minutes.sections.find(({ kind }) => kind === "observers");
  if (own) return extend(minutes, style, own, true, lines);
  const heading = `${"#".repeat(Math.min(6, present.level + 1))} Observers/Guests`;
  const end = trimmedEnd(minutes.text, present.heading.end, present.extent.end);
  const block = [heading, "", lines(style.bullet)].join(style.lineEnd);
  return insertBlock(minutes.text, end, style.lineEnd.repeat(2) + block, style.lineEnd);
}

/** Present, where the document has none: after the links, else after the title. */
function newSection(
  minutes: Minutes,
  style: Style,
  members: readonly NamedAttendee[],
  observers: readonly NamedAttendee[],
  lines: (some: readonly NamedAttendee[], bullet: string) => string,
): TextChange {
  const { text, sections } = minutes;
  const before =
    sections.find(({ kind }) => kind === "links") ?? sections.find(({ kind }) => kind === "time");
  const title = sections.find(({ kind }) => kind === "title");
  const next = sections.find(({ heading }) => heading.start > (title?.heading.start ?? -1))?.heading.start;
  const end = before
    ? trimmedEnd(text, before.heading.end, before.extent.end)
    : trimmedEnd(text, title?.heading.end ?? 0, title ? (next ?? text.length) : 0);
  const blocks = ["## Present"];
  if (members.length > 0) blocks.push(lines(members, style.bullet));
  if (observers.length > 0) blocks.push("### Observers/Guests", lines(observers, style.bullet));
  const gap = style.lineEnd.repeat(2);
  return insertBlock(text, end, (end === 0 ? "" : gap) + blocks.join(gap), style.lineEnd);
}
