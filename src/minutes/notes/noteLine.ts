import type { Roster } from "../attendees/roster.js";
import type { NoteKind, NoteRemark, Speaker } from "../model.js";
import type { Span } from "../span.js";
import { readSpeaker, speakerAt } from "./speaker.js";
import { collapse } from "../text/words.js";
import { trimSpan } from "../text/spans.js";

export interface NoteLine {
  readonly kinds: readonly NoteKind[];
  readonly remark: NoteRemark | undefined;
  readonly speaker: Speaker | undefined;
  readonly owner: Speaker | undefined;
  readonly text: string;
  readonly textSpan: Span;
}

const OWNER =
  /(?:^|[.;!?]\s+|\b(?:and|so|then)\s+)(@?[\p{L}][\p{L}\p{N}'’_-]*(?: \p{Lu}[\p{L}'’_-]*){0,2}) (?:to(?= [a-z]+\b)|will)\b/gu;
const ACTION = /^[*_]*(?:actions?(?: items?)?|ai|todo|task|next steps?)[*_]*\s*:[*_]*\s*/i;
const DECISION =
  /\b(?:consensus|agreed (?:to|that|on)|decided|decision|resolution|no objections?|conclusion)\b/i;
const VOTE = /\bvot(?:e|ed|es|ing)\b.*\d|[+-]1s?:\s*\d/i;

/** Reads what a note says, given who was there. */
export function readNoteLine(text: string, span: Span, roster: Roster): NoteLine {
  let { start } = span;
  const { end } = span;
  const kinds: NoteKind[] = [];
  let owner: Speaker | undefined;
  const marker = ACTION.exec(text.slice(start, end));
  if (marker) start += marker[0].length;
  const speaker = readSpeaker(text, start, end, roster);
  if (speaker) start = speaker.end;
  for (const match of text.slice(start, end).matchAll(OWNER)) {
    const words = match[1] ?? "";
    const index = roster.find(words);
    if (index === undefined) continue;
    const at = start + match.index + match[0].indexOf(words);
    owner = speakerAt(words, index, { start: at, end: at + words.length }, roster);
    break;
  }
  if (marker ?? owner) kinds.push("action");
  if (marker && !owner && speaker) owner = speaker.speaker;
  const said = text.slice(start, end);
  if (DECISION.test(said)) kinds.push("decision");
  if (VOTE.test(said)) kinds.push("vote");
  const textSpan = trimSpan(text, start, end);
  return {
    kinds,
    remark: readRemark(said),
    speaker: marker ? undefined : speaker?.speaker,
    owner,
    text: collapse(said),
    textSpan,
  };
}

function readRemark(said: string): NoteRemark | undefined {
  if (/^no updates?\b/i.test(said)) return "noUpdate";
  if (/\bremoved? from (?:the )?agenda\b/i.test(said)) return "removed";
  return /^(?:skipped|skip|skipping)\b/i.test(said) ? "skipped" : undefined;
}
