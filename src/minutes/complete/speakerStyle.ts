import { fold } from "../attendees/nameKeys.js";
import { rosterOf } from "../attendees/roster.js";
import type { Attendee, Minutes, Note } from "../model.js";
import { mostOf } from "../style.js";

/** What a document calls those who speak. */
export type SpeakerName = "first" | "full" | "handle" | "initials";

/** How the notes of a document name who speaks. */
export interface SpeakerStyle {
  readonly name: SpeakerName;
  /** What stands between the name and what was said, white space included. */
  readonly close: string;
}

const closes: ReadonlySet<string> = new Set([": ", ", ", " - ", " \u2013 ", " \u2014 "]);

/** For each of the two traits what the notes do most often; `Name: ` where they do not tell. */
export function speakerStyle(minutes: Minutes): SpeakerStyle {
  return {
    name: mostOf(minutes.notes.map((note) => nameForm(minutes, note))) ?? "first",
    close: mostOf(minutes.notes.map((note) => closeOf(minutes.text, note))) ?? ": ",
  };
}

/** One of the attendees at the beginning of a note, up to where his words begin. */
export function renderSpeaker(
  attendee: Attendee,
  style: SpeakerStyle,
  attendees: readonly Attendee[],
): string {
  return calledAs(attendee, style.name, attendees) + style.close;
}

/** A form that the attendee does not have, or that could be another's, gives way to the next that tells who it is. */
function calledAs(attendee: Attendee, form: SpeakerName, attendees: readonly Attendee[]): string {
  const { name, handle, initials } = attendee;
  const index = attendees.indexOf(attendee);
  const first = name?.split(/\s/, 1)[0];
  if (form === "initials" && initials) return initials;
  if (form === "handle" && handle) return `@${handle}`;
  if (form === "first" && first && rosterOf(attendees).find(first)?.attendee === index) return first;
  return name ?? (handle ? `@${handle}` : "");
}

function nameForm({ attendees, text }: Minutes, { speaker }: Note): SpeakerName | undefined {
  const attendee = speaker?.attendee === undefined ? undefined : attendees[speaker.attendee];
  if (!speaker || !attendee) return undefined;
  const written = text.slice(speaker.span.start, speaker.span.end);
  if (written.startsWith("@")) return "handle";
  if (attendee.initials === written) return "initials";
  const [words, name] = [fold(written), fold(attendee.name ?? "")];
  if (words === name && name.includes(" ")) return "full";
  return words === name.split(" ", 1)[0] ? "first" : undefined;
}

function closeOf(text: string, { speaker, textSpan }: Note): string | undefined {
  if (!speaker || textSpan.start <= speaker.span.end) return undefined;
  const between = text.slice(speaker.span.end, textSpan.start).replace(/\s+/g, " ");
  return closes.has(between) ? between : undefined;
}
