import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import { isLabel } from "./labels.js";
import { FULL_NAME, speakerAt } from "./speaker.js";

const WORD = String.raw`(?:actions?(?:[ _]items?)?|next(?: (?:steps?|actions?)|(?=[*_]{0,3}:[*_]{0,3}\s*$))|to[- ]?dos?|task|follow[- ]?ups?)`;
/** `Action: `, `(Action)`, `TODO(ann) `, `**Next steps:**`, `Action is to `, and who it may name in brackets. */
const MARKER = new RegExp(
  String.raw`^#{0,6}[*_]*[([]?(?:new )?(?:${WORD}(?: ?/ ?${WORD})?\b[)\]*_]{0,4}(?: ?\(([^()\n]{2,40})\))?[*_]{0,3}\s{0,3}(?:[:,\])]|[-–—]>? )|${WORD}(?:[*_]{2}(?= \S)| (?:is|are)(?: to\b|(?=\s{0,3}(?::|$))))|next actions? (?:is|are)(?= [a-z])|actions?(?: items?)? for (@?[^\s:*_@]{2,40})(?:[*_]{0,3}:| to\b)|ai\s*:|\(actions?\)|(?:ACTIONS?|TODO|AI)(?= \S))[*_]{0,3}\s{0,3}(?:[:-]\s{0,3})?`,
  "i",
);
const SHOUTED = /^#{0,6}[*_]*(?:ACTIONS?(?: ITEMS?)?|TODO|AI)\b/;
/** What shows that a word before it is a marker and not the beginning of a sentence. */
const CLOSED = /[:\])]|[-–—]>? |[*_]{2}\s*$| (?:is|are)\b| for \S+ to\b/;
/** A marker that stands alone needs nothing to close it. */
const ALONE = new RegExp(String.raw`^#{0,6}[*_]*${WORD}(?: ?/ ?${WORD})?[*_]*!?$`, "i");

export interface ActionMarker {
  /** Where the words after the marker begin. */
  readonly end: number;
  readonly owner: string | undefined;
}

export function readActionMarker(text: string, start: number, end: number): ActionMarker | undefined {
  const line = text.slice(start, Math.min(end, start + 80));
  if (ALONE.test(line.trim())) return { end, owner: undefined };
  const match = MARKER.exec(line);
  if (!match) return undefined;
  const isWord = /^[*_]*(?:actions?|todo|ai)\s+\S/i.test(
    match[0] + line.slice(match[0].length, match[0].length + 1),
  );
  if (isWord && !CLOSED.test(match[0]) && !SHOUTED.test(line)) return undefined;
  return { end: start + match[0].length, owner: match[1] ?? match[2] };
}

const NAME = String.raw`@?\p{L}[\p{L}\p{M}\p{N}'’_-]{0,39}(?: \p{Lu}[\p{L}\p{M}'’-]{0,39}){0,2}`;
/** Where a sentence or a part of it begins; behind the last ones, only `will` gives a task (`ask Ann and Ben to …`). */
const BEGINNING = String.raw`(?:^|[.;!?:)]["”*_]{0,3}\s+|\n\s*|\(|[-–—] |\b[Nn]ext (?:steps?|actions?) (?:(?:is|are) )?(?:for |that )?|(, (?:and |so |but |then )?|\b(?:and|so|but|then) ))`;
/** What `will` leads to that is no task, whoever says it, .. */
const NO_DEED = String.raw`take (?:(?:a|some|quite a|several|a bit of) )?(?:time|while|bit|few|weeks|months|days|longer|long)\b|(?:likely|probably|happen|cause|wait|still|no|not|never|only|need|the|that|this|there|it|we|you|they|what|which)\b`;
/** .. and where it is said of somebody. */
const NO_TASK = String.raw`(?!be (?:at|in|on|out|able|available|a|an|the|there|attending|away)\b|${NO_DEED}|have\b(?! an? )|an?\b)`;
const HAS_ACTION = String.raw`(?:ha[sd]|have|takes?|took|got) (?:an? |the )?(?:action(?: item)?s?|todo|ai)`;
/** Who takes a sentence's task upon them: `Ann to write …`, `Ann and Ben will write …`, `@ann to …`. */
const TASK = new RegExp(
  String.raw`${BEGINNING}[*_]{0,3}(${NAME}(?:(?:,? and | ?/ ?|, | [&+] )${NAME}){0,5})(?: \(@[\w-]{1,39}\))?[*_]{0,3}\s{1,9}(?:(?:(?:(?:is|are|was|were) )?going to|(?:still )?to|will(?: \([a-z]{2,12}\))?|agreed to|offered to|is to|${HAS_ACTION} to)[*_]{0,3}\s{1,9}[*_]{0,3}${NO_TASK}(?=[a-z]|(?:PR|CC|DM)\b)|(?:[a-z]{2,12} )?(?:volunteer(?:s|ed|ing)?|signed up (?:for|to))\b|(?:took|takes) (?:it on|(?:the |an )?action)\b)`,
  "gu",
);

/** The first attendee whom a sentence gives a task; questions give none. */
export function findOwner(text: string, start: number, end: number, roster: Roster): Speaker | undefined {
  const said = text.slice(start, end);
  if (!/\s(?:to|will|volunteer\w*|signed|took|takes)\b/.test(said)) return undefined;
  let unlisted: Speaker | undefined;
  for (const match of said.matchAll(TASK)) {
    const [whole, within, names = ""] = match;
    if (isQuestion(said, match.index + whole.length)) continue;
    if (
      within !== undefined &&
      !/\s(?:will|actions?)\s/.test(whole) &&
      isAsked(said, match.index, within, roster)
    )
      continue;
    const from = start + match.index + whole.indexOf(names);
    const owner = firstCalled(names, from, roster);
    if (owner) return owner;
    if (within === undefined && WILL.test(whole) && DEED.test(said.slice(match.index + whole.length)))
      unlisted ??=
        FULL_NAME.test(names) && !isLabel(names) ? speakerAt(names, undefined, from, roster) : undefined;
  }
  return findOwnerOfSentence(said, start, roster) ?? unlisted;
}

/** Who is not listed has a task where a person's name will do what persons do: `Ann will open an issue`, hardly `Tests will …`. */
const WILL = /\s(?:will|(?:is|are|was|were) going to|volunteered)(?:\s|$)|\bfor /;
const DEED =
  /^(?: to )?(?:add|ask|audit|check|comment|create|do|document|draft|file|follow|help|land|lead|look|open|ping|post|propose|put|raise|reach|review|schedule|send|set(?:up)?|share|start|submit|take|talk|try|update|work|write)\b/;

/** `Ann had questions, and will ask them`: whom a sentence begins with also does what it ends with. */
const LATER = new RegExp(
  String.raw`(?:^|[.;!?]\s+)(${NAME})\s[^.;!?\n]{1,120}?(?:,| and| but)(?: and| but| then)? will\s{1,9}${NO_TASK}(?=[a-z])`,
  "gu",
);

function findOwnerOfSentence(said: string, start: number, roster: Roster): Speaker | undefined {
  if (!/(?:,|and|but|then) will\s/.test(said)) return undefined;
  for (const match of said.matchAll(LATER)) {
    const [whole, name = ""] = match;
    if (isQuestion(said, match.index + whole.length)) continue;
    const owner = firstCalled(name, start + match.index + whole.indexOf(name), roster);
    if (owner?.attendee !== undefined || name.startsWith("@")) return owner;
  }
  return undefined;
}

/** Whether `Ann to …` within a sentence is what others are asked for: `ask them, Ann to …`; after `agreed, Ann to …` it is hers. */
function isAsked(said: string, at: number, within: string, roster: Roster): boolean {
  if (/^(?:, )?so /.test(within)) return false;
  if (!within.startsWith(",")) return true;
  const before = said.slice(Math.max(0, at - 80), at);
  const other = /\b(?:for|from|with|between|by|of) (\S+)$/.exec(before)?.[1];
  return (
    (other !== undefined && roster.find(other) !== undefined) ||
    /\b(?:ask|get|ping|want|need|allow|invit|help|encourag|let|like)\w*\b[^.;!?]*$/i.test(before)
  );
}

const EACH_NAME = new RegExp(String.raw`(?<!\p{L})(?!so )${NAME}`, "gu");

/** The first of the names before a task that is somebody's: what comes before it may be a sentence's end, `done, Ann will …`. */
function firstCalled(names: string, from: number, roster: Roster): Speaker | undefined {
  for (const { 0: words, index } of names.matchAll(EACH_NAME)) {
    const found = roster.find(words);
    const attendee = found?.attendee ?? (found ? undefined : roster.findMisspelt(words));
    const isOneOfSeveral = found !== undefined && /^\p{Lu}/u.test(words);
    const isUnlisted = isHandle(words) && !names.includes(`${words}/`);
    if (attendee !== undefined || isOneOfSeveral || isUnlisted)
      return speakerAt(words, attendee, from + index, roster);
  }
  return undefined;
}

/** A handle is somebody's, listed or not; a team's is nobody's. */
function isHandle(words: string): boolean {
  return /^@[\w-]{1,39}$/.test(words);
}

const AT_START =
  /^[^\p{L}\p{N}@]{0,6}(?:(@(?!everyone\b|all\b)[\w-]{1,39})(?![\w/-])|(\p{Lu}[\p{L}'’-]{2,39}) (?!(?:is|was|has|have|had|\w+ed)\b)(?=[a-z]))/u;

/** Where a task is marked within a note: at the beginning of a line or of a sentence. */
const MARKED_WITHIN =
  /(?:\n\s*|[.;!?]\s+)[*_([]{0,3}(?:AI|TODO|ACTIONS?(?: ITEMS?)?|Actions? items?|Next (?:steps?|actions?))(?:[*_)\]]{0,3}\s?:| (?:is|are) to\b)/;

export function marksTaskWithin(said: string): boolean {
  return /:|Next/.test(said) && MARKED_WITHIN.test(said);
}

/** The handle right behind a task's marker, or the attendee whom a list of tasks names first: `ACTION ITEM: @ann – write …`. */
export function findOwnerAtStart(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  const match = AT_START.exec(text.slice(start, Math.min(end, start + 60)));
  const [whole = "", handle, name = ""] = match ?? [];
  const words = handle ?? name;
  const attendee = roster.find(words)?.attendee;
  if (!match || (handle === undefined && attendee === undefined)) return undefined;
  return speakerAt(words, attendee, start + whole.indexOf(words), roster);
}

/** `update the guide by @ann`, `update the guide. @ann` */
const AT_END = /(?:^|\s)(@[\w-]{1,39})[.\s]*$/;

/** Whose handle ends a task. */
export function findOwnerAtEnd(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  const said = text.slice(start, end);
  const words = AT_END.exec(said.slice(-60))?.[1];
  const found = words === undefined ? undefined : roster.find(words);
  if (words === undefined || found?.attendee === undefined) return undefined;
  return speakerAt(words, found.attendee, start + said.lastIndexOf(words), roster);
}

const BRACKETED = /[([](@?\p{L}[\p{L}\p{N}'’ -]{1,30})(?:[/,][^()\n]{0,60})?[)\]]/gu;

/** The attendee named in brackets: `write the guide (ann)`. */
export function findBracketedOwner(
  text: string,
  start: number,
  end: number,
  roster: Roster,
): Speaker | undefined {
  for (const match of text.slice(start, end).matchAll(BRACKETED)) {
    const words = match[1] ?? "";
    const found = roster.find(words);
    if (found?.attendee !== undefined)
      return speakerAt(words, found.attendee, start + match.index + 1, roster);
  }
  return undefined;
}

/** A speaker who takes a task: `Ann: will write …`, `Ann: it is late. I'll …`, `Ann, there are cases, will list them`. */
const TAKEN = new RegExp(
  String.raw`(?:^(?:[Ww]ill|[Vv]olunteer(?:s|ed)? to)|[,.;] (?:and )?[Ww]ill|(?:^|[.;!?,:)—–-]\s+|\b(?:[Ss]o|[Aa]nd|but|[Tt]hen|ok|okay|[Yy]es|yeah|[Ss]ure|think|guess|not) )[Ii](?: ?['’]ll| will| can take|['’]m going to))\s+(?!${NO_DEED}|(?:be|get back|have|say|admit|agree|argue|let|leave|assume|defer|abstain|always)\b)[a-z]+`,
  "g",
);

export function takesTask(said: string): boolean {
  if (!/\bI\b|\bi['’]ll\b|\b[Ww]ill\b|olunteer/.test(said)) return false;
  for (const match of said.matchAll(TAKEN)) if (!isQuestion(said, match.index + match[0].length)) return true;
  return false;
}

/** What somebody who is not named takes on: `I'll open an issue`. */
export function takesTaskUnnamed(said: string): boolean {
  return /\bI\b/.test(said) && takesTask(said.replace(/^[Ww]ill\b|[,.;] (?:and )?[Ww]ill\b/g, ""));
}

function isQuestion(said: string, from: number): boolean {
  const end = said.slice(from).search(/[.!?](?:\s|$)/);
  return end >= 0 && said[from + end] === "?";
}
