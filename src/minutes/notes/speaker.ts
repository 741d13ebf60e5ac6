import { fold, type Found, type Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import type { Span } from "../span.js";
import { isLabel } from "./labels.js";

/** The speaker at the start of a note, and where the words after the name begin. */
export interface SpokenBy {
  readonly speaker: Speaker;
  readonly end: number;
  /**
   * Whether only the form speaks for it: `Brian: …` where no Brian is listed. Whether that is a person shows in the
   * rest of the document.
   */
  readonly unlisted: boolean;
}

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]{0,39}\.?`;
const NAMES = String.raw`@?${WORD}(?: ${WORD}){0,3}`;
/** `Name`, `Name (@h)`, `Ann/Ben`, with emphasis around it, and what closes it. */
const SPOKEN = new RegExp(
  String.raw`^[*_~]{0,3}(${NAMES})((?:\/| ?& ?| and )${NAMES})?[*_]{0,3}(?: ?\((?:(\p{Lu})\.?|[^()\n]{1,30})\))?[*_]{0,3}( ?:[*_]{0,3}| ?,| ?[-–—]{1,3}>? | ?→ )\s*`,
  "u",
);
/** `(Name) …`, `[XX] …` */
const BRACKETED = new RegExp(String.raw`^[*_]{0,3}[([](${NAMES})[)\]][*_]{0,3}(:?)\s*(?!\()`, "u");

export function readSpeaker(text: string, start: number, end: number, roster: Roster): SpokenBy | undefined {
  const line = text.slice(start, Math.min(end, start + MAX_NAME));
  const bracketed = BRACKETED.exec(line);
  if (bracketed?.[1] !== undefined)
    return (
      known(bracketed[0], bracketed[1], start, roster, bracketed[2] === ":") ??
      misspelt(bracketed[0], bracketed[1], start, roster) ??
      unlisted(bracketed[0], bracketed[1], start, roster)
    );
  return readSpoken(text, line, start, end, roster) ?? readAddressee(line, start, roster);
}

function readSpoken(
  text: string,
  line: string,
  start: number,
  end: number,
  roster: Roster,
): SpokenBy | undefined {
  const spoken = SPOKEN.exec(line);
  if (spoken?.[1] === undefined) return undefined;
  const [whole, name, others, initial, closing = ""] = spoken;
  const certain = closing.trimStart().startsWith(":");
  const exact = initial === undefined ? undefined : roster.find(`${name} ${initial}`)?.attendee;
  const found =
    exact === undefined
      ? known(whole, name, start, roster, certain)
      : spokenBy(whole, name, start, roster, exact);
  if (certain && closing.startsWith(" ")) return found;
  if (certain) return found ?? misspelt(whole, name, start, roster) ?? unlisted(whole, name, start, roster);
  if (others !== undefined) return undefined;
  if (!found && / [-–—]/.test(closing))
    return name.includes(" ") ? undefined : unlisted(whole, name, start, roster);
  if (!closing.endsWith(",")) return found;
  const meant = found ?? misspelt(whole, name, start, roster);
  return meant && !isAddressed(text.slice(meant.end, end), roster) ? meant : undefined;
}

/** `@ann engines are …` is said by Ann, `@ann suggested …` and `@ann to …` are said of her. */
const AT_START = /^(@[\w-]+)\s+(?=\S)/;
const SAID_OF =
  /^(?:will|to|is|was|are|has|had|have|would|and|or|can|could|should|may|might|brought|gave|took|said|went|sent|wrote|got|made|put|set|in|on|for|with|also|already|not|who|did|just|[a-z]{2,}s(?! (?:are|can|have|of|should)\b)|[a-z]\w*(?:ed|ing (?:to|for|at|on|with))|[(&,/+|-].*)(?:\W|$)/;

/** `Ann we should …`, `Ann Z what if …`: a name without any mark, before words that nobody says of somebody else. */
const NAME_AT_START = /^(\p{Lu}[\p{L}\p{M}'’-]{1,39}(?: (?!I\b)\p{Lu}\.?)?)\s+(?=\S)/u;
const SAID_BY =
  /^(?:I|we|you|they|he|she|it|this|that|these|those|there|the|an?|any|my|our|but|so|because|no (?:objections?|concerns?|strong|opinion|update)|(?:also|just)(?! \w*(?:ed|s|n['’]t)\b)|at least|by default|correct me|from what|good|great|have|seems? (?:like|that|too)|(?:could|should|would|might|must) be(?! (?:able|willing|available|the|there|out|back|in|on)\b)|what|why|how|which|if|unless|do|don['’]t|one|only (?:concern|issue|problem|question|reason|thing|way)|not (?:if|likely|really|sure|that)|maybe|perhaps|possibly|probably|FYI|since|let['’]?s|yes|yeah|agree|\+1|(?:should|could|would|can|is|are|was|were|has|have|does|did|will) (?:I|we|you|they|it|this|that|these|those|there)|(?:should|could|would|can|does|did|will) the)(?:['’](?:[msd]|ll|ve|re))?(?=[\s,.;:]|$)/;

function readAddressee(line: string, start: number, roster: Roster): SpokenBy | undefined {
  const match = AT_START.exec(line);
  if (match?.[1] !== undefined)
    return SAID_OF.test(line.slice(match[0].length))
      ? undefined
      : known(match[0], match[1], start, roster, false);
  const bare = NAME_AT_START.exec(line);
  if (bare?.[1] === undefined || !SAID_BY.test(line.slice(bare[0].length))) return undefined;
  return known(bare[0], bare[1], start, roster, false);
}

/** A note that is a name and nothing else announces what that person says. */
const NAME_ONLY = new RegExp(
  String.raw`^[*_]{0,3}(${NAMES})(?:[,:]? {1,3}\(?(@[\w-]{1,39})\)?(?: {1,3}\([^()\n]{1,60}\))?)?(?: [*_(]{1,3}[^()\n]{1,30}[*_)]{1,3})?[*_]{0,3}:?[*_]{0,3}$`,
  "u",
);

interface NameOnly {
  readonly text: string;
  readonly span: Span;
  readonly roster: Roster;
  /** Whether notes are nested below the name; only then it speaks for somebody whom Present does not list. */
  readonly isAbove: boolean;
}

export function readSpeakerOnly({ text, span, roster, isAbove }: NameOnly): Speaker | undefined {
  const { start, end } = span;
  if (end - start > MAX_NAME) return undefined;
  const [, words, handle] = NAME_ONLY.exec(text.slice(start, end).trimEnd()) ?? [];
  if (words === undefined) return undefined;
  const found =
    roster.find(words) ??
    (handle !== undefined
      ? findByHandle(words, handle, roster)
      : isAbove
        ? { attendee: roster.findMisspelt(words) }
        : undefined);
  const isUnlisted =
    found?.attendee === undefined &&
    isAbove &&
    handle !== undefined &&
    !roster.find(handle) &&
    words.includes(" ") &&
    FULL_NAME.test(words);
  if (found?.attendee === undefined && !isUnlisted) return undefined;
  return speakerAt(words, found?.attendee, start + text.slice(start, end).indexOf(words), roster);
}

/** `Ann Mary Lee @ann` is the listed Ann Lee, `Onboarding @ann` is nobody. */
function findByHandle(words: string, handle: string, roster: Roster): Found | undefined {
  const found = roster.find(handle);
  const listed = found?.attendee === undefined ? undefined : roster.attendees[found.attendee]?.name;
  const names = fold(listed ?? "").split(" ");
  return fold(words)
    .split(" ")
    .some((word) => names.includes(word))
    ? found
    : undefined;
}

/** Nobody's name and handle are longer together. */
const MAX_NAME = 120;

/** Whether words at the start of a title are somebody who speaks. */
export function startsWithSpeaker(words: string, roster: Roster): boolean {
  return readSpeaker(words, 0, words.length, roster)?.unlisted === false;
}

export function speakerAt(
  words: string,
  attendee: number | undefined,
  start: number,
  roster: Roster,
): Speaker {
  const listed = attendee === undefined ? undefined : roster.attendees[attendee];
  const name = listed?.name ?? listed?.handle ?? words.replace(/^@/, "");
  return { name, attendee, written: words, span: { start, end: start + words.length } };
}

/** A handle that nobody present has speaks only where it stands alone before the colon. */
const HANDLE_ONLY = /^[*_~]{0,3}@[\w-]{1,39}[*_]{0,3}(?: ?\([^()\n]{1,30}\))?[*_]{0,3}:/;

function known(
  whole: string,
  name: string,
  start: number,
  roster: Roster,
  certain: boolean,
): SpokenBy | undefined {
  const found = roster.find(name);
  if (!found && !(certain && HANDLE_ONLY.test(whole))) return undefined;
  if (found?.attendee === undefined && !certain) return undefined;
  return spokenBy(whole, name, start, roster, found?.attendee);
}

function misspelt(whole: string, name: string, start: number, roster: Roster): SpokenBy | undefined {
  const attendee = roster.findMisspelt(name);
  return attendee === undefined ? undefined : spokenBy(whole, name, start, roster, attendee);
}

const INITIALS = /^\p{Lu}{2,3}$/u;
export const FULL_NAME = /^\p{Lu}[\p{Ll}\p{M}'’-]{2,}(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;

function unlisted(whole: string, name: string, start: number, roster: Roster): SpokenBy | undefined {
  if (!(INITIALS.test(name) || FULL_NAME.test(name)) || isLabel(name)) return undefined;
  return { ...spokenBy(whole, name, start, roster, undefined), unlisted: true };
}

function spokenBy(
  whole: string,
  name: string,
  start: number,
  roster: Roster,
  attendee: number | undefined,
): SpokenBy {
  const speaker = speakerAt(name, attendee, start + whole.indexOf(name), roster);
  return { speaker, end: start + whole.length, unlisted: false };
}

/** `Ann, could you …` and `Ann, Ben and Cid agree` are said to and of Ann, not by her. */
function isAddressed(rest: string, roster: Roster): boolean {
  if (/^(?:will|can|could|would|do|did|are|have|should|may) you\b/i.test(rest)) return true;
  const next = /^(?:and )?(@?\p{L}[\p{L}\p{N}'’-]*)\s*(?:,| and\b|&)/u.exec(rest)?.[1];
  return next !== undefined && roster.find(next) !== undefined;
}
