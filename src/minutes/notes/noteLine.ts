import type { Roster } from "../attendees/roster.js";
import type { Listed, Note, NoteKind, Speaker } from "../model.js";
import type { Span } from "../span.js";
import { trimSpan } from "../text/spans.js";
import { collapse } from "../text/words.js";
import { marksTaskWithin, readActionMarker } from "./actionMarker.js";
import { findOwnerAtStart } from "./namedOwner.js";
import { announcesDecisions, isDecision, isVote, readRemark } from "./outcome.js";
import { impliedOwner, markerOwner } from "./owner.js";
import { findOwner } from "./ownerInSentence.js";
import { takesTaskUnnamed } from "./promise.js";
import { readSpeaker, readSpeakerOnly, type SpokenBy } from "./speaker.js";

/** What a note says, apart from what it belongs to. */
export type NoteLine = Omit<Note, "item" | "standing">;

/** A note as it reads if the name at its start is a person's. */
export interface Spoken {
  readonly line: NoteLine;
  /** Whether a colon follows a whole name: initials and names before a dash are somebody's only if they recur. */
  readonly isPlain: boolean;
}

export interface ReadNote {
  readonly line: NoteLine;
  /** The same note where the name before its colon is a person's, though nobody of that name is listed. */
  readonly spoken: Spoken | undefined;
  /** What it says that follows, where it says nothing else: `Next steps:`, `Agreed:`. */
  readonly announces: Listed | undefined;
}

/** The words of a note, and what its place tells of them. */
export interface Said {
  readonly text: string;
  readonly span: Span;
  /** Its own lines, the bullet included. */
  readonly own: Span;
  /** What it is by the heading or the label above it. */
  readonly listed: Listed | undefined;
  /** Whether others are nested below it. */
  readonly isAbove: boolean;
}

/** Reads what a note says, given who was there. */
export function readNote(said: Said, roster: Roster): ReadNote {
  const { text, span, own, isAbove } = said;
  const { start, end } = span;
  const speaker = readSpeakerOnly({ text, span, roster, isAbove });
  if (speaker)
    return {
      line: plainLine("", { start: end, end }, own, speaker),
      spoken: undefined,
      announces: undefined,
    };
  const marker = readActionMarker(text, start, end);
  if (marker && text.slice(marker.end, end).trim() === "") {
    const textSpan = trimSpan(text, start, end);
    const line = plainLine(collapse(text.slice(start, end)), textSpan, own, undefined);
    return { line, spoken: undefined, announces: "action" };
  }
  const spokenBy = readSpeaker(text, start, end, roster);
  const heard = readLine(said, spokenBy, roster);
  const announces = announcesDecisions(text, span) ? "decision" : undefined;
  if (!spokenBy?.unlisted) return { line: heard, spoken: undefined, announces };
  const closing = text.slice(spokenBy.speaker.span.end, spokenBy.end);
  const spoken = { line: heard, isPlain: isPlain(spokenBy.speaker.name, closing) };
  return { line: readLine(said, undefined, roster), spoken, announces: undefined };
}

function plainLine(text: string, textSpan: Span, span: Span, speaker: Speaker | undefined): NoteLine {
  return { kinds: [], remark: undefined, speaker, owner: undefined, text, textSpan, span };
}

function isPlain(name: string, closing: string): boolean {
  return closing.includes(":") && /\p{Ll}/u.test(name);
}

/** Speaker, task and outcome of a note show within so many characters. */
const MAX_HEARD = 4000;

function readLine(note: Said, spokenBy: SpokenBy | undefined, roster: Roster): NoteLine {
  const { text, listed, own } = note;
  const { start, end: noteEnd } = note.span;
  const end = Math.min(noteEnd, start + MAX_HEARD);
  const marker = readActionMarker(text, spokenBy?.end ?? start, end);
  const from = marker?.end ?? spokenBy?.end ?? start;
  const inner = marker ? readSpeaker(text, from, end, roster) : undefined;
  const textSpan = trimSpan(text, inner?.unlisted === false ? inner.end : from, noteEnd);
  const whole = collapse(text.slice(textSpan.start, textSpan.end));
  const said = whole.slice(0, MAX_HEARD);
  const remark = readRemark(said);
  // That nothing was done about a task is none itself; to remove something from the agenda may be one.
  const isAction = listed === "action" && (!remark || remark === "removed");
  const named =
    inner?.unlisted === false
      ? inner.speaker
      : (markerOwner(marker?.owner, text, start, from, roster) ??
        (marker || isAction ? findOwnerAtStart(text, from, end, roster) : undefined));
  const owner =
    findOwner(text, from, end, roster) ??
    named ??
    impliedOwner({ text, start: from, end, spokenBy, roster }, marker !== undefined || isAction);
  const kinds: NoteKind[] = [];
  const isTask =
    (isAction && !said.endsWith("?")) ||
    marksTaskWithin(text.slice(start, end)) ||
    (!spokenBy && takesTaskUnnamed(said));
  if (marker ?? owner ?? (isTask || undefined)) kinds.push("action");
  const isListed = listed === "decision" && !spokenBy && !said.endsWith("?");
  if (isListed || isDecision(said, spokenBy !== undefined)) kinds.push("decision");
  if (isVote(said)) kinds.push("vote");
  return { kinds, remark, speaker: spokenBy?.speaker, owner, text: whole, textSpan, span: own };
}
