import { isGivenName } from "../attendees/givenNames.js";
import type { Roster } from "../attendees/roster.js";
import type { Speaker } from "../model.js";
import { eachMatch } from "../text/eachMatch.js";
import { isLabel } from "./labels.js";
import { DEEDS, isQuestion, NO_DEED } from "./promise.js";
import { FULL_NAME, speakerAt } from "./speaker.js";

const NAME = String.raw`@?\p{L}[\p{L}\p{M}\p{N}'’_-]{0,39}(?: \p{Lu}[\p{L}\p{M}'’-]{0,39}){0,2}`;
/** Where a sentence or a part of it begins; behind the last ones, only `will` gives a task (`ask Ann and Ben to …`). */
const BEGINNING = String.raw`(?:^|[.;!?:)]["”*_]{0,3}\s+|\n\s*|\(|[-–—] |\b[Nn]ext (?:steps?|actions?) (?:(?:is|are) )?(?:for |that )?|(, (?:and |so |but )?(?:then )?|\b(?:and|so|but|then) ))`;
/** What is no task where it is said of somebody. */
const NO_TASK = String.raw`(?!be (?:at|in|on|out|ok|okay|fine|able|available|a|an|the|there|attending|away)\b|${NO_DEED}|have\b(?! an? )|an?\b)`;
const HAS_ACTION = String.raw`(?:ha[sd]|have|takes?|took|got) (?:an? |the )?(?:action(?: item)?s?|todo|ai)`;
/** Who takes a sentence's task upon them: `Ann to write …`, `Ann and Ben will write …`, `@ann to …`. */
const TASK = new RegExp(
  String.raw`${BEGINNING}[*_]{0,3}(${NAME}(?:(?:,? (?:and|or) | ?/ ?|, | [&+] )${NAME}){0,5})(?: \(@[\w-]{1,39}\))?[*_]{0,3}\s{1,9}(?:(?:(?:(?:is|are|was|were) )?going to|(?:still )?to|will(?: \([a-z]{2,12}\))?|agreed to|offered to|is to|plans to|is planning to|said (?:that )?(?:he|she|they)(?:[’']ll|[’']d| will| would)|${HAS_ACTION} to)[*_]{0,3}\s{1,9}[*_]{0,3}${NO_TASK}(?=[a-z]|(?:PR|CC|DM)\b)|(?:[a-z]{2,12} )?(?:volunteer(?:s|ed|ing)?|signed up (?:for|to)|(?:been |was |is )?assigned)\b|(?:took|takes) (?:it on|(?:the |an )?action)\b)`,
  "gu",
);

/** Without one of these nobody is given anything to do. */
const MAY_TELL =
  /\s(?:to|[Ww]ill|said (?:that )?(?:s?he|they)|volunteer\w*|signed|took|takes|assigned|s?he['’]ll)\b/;

/** The first attendee whom a sentence gives a task; questions give none. */
export function findOwner(text: string, start: number, end: number, roster: Roster): Speaker | undefined {
  const said = text.slice(start, end);
  if (!MAY_TELL.test(said)) return findTold(said, start, roster);
  let unlisted: Speaker | undefined;
  for (const match of eachMatch(TASK, said)) {
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
    const isPromised = WILL.test(whole);
    if (unlisted || !(isPromised || whole.endsWith("volunteer"))) continue;
    const isDeed = isPromised && within === undefined && DEED.test(said.slice(match.index + whole.length));
    if (isGivenName(names) || (isDeed && isName(names))) unlisted = speakerAt(names, undefined, from, roster);
  }
  return findTold(said, start, roster) ?? findOwnerOfSentence(said, start, roster) ?? unlisted;
}

/** What somebody is told to do: `Ann add it to the guide`; `Ann ask is …` and `Ann open to …` tell nobody anything. */
const TOLD = new RegExp(String.raw`^[*_]{0,3}(${NAME})\s(?:${DEEDS}|open(?! (?:to|the)\b))\s(?!is\b)`, "u");

function findTold(said: string, start: number, roster: Roster): Speaker | undefined {
  const [whole = "", name = ""] = TOLD.exec(said) ?? [];
  return name === "" ? undefined : firstCalled(name, start + whole.indexOf(name), roster);
}

function isName(words: string): boolean {
  return FULL_NAME.test(words) && !isLabel(words);
}

/** Who is not listed has a task where a person's name will do what persons do: `Ann will open an issue`, hardly `Tests will …`. */
const WILL =
  /\s(?:will|(?:ha[sd]|takes?|took) (?:an? |the )?action(?: item)? to|(?:is|are|was|were) going to|volunteered|(?:been|was|is) assigned)(?:\s|$)|\bfor /;
const DEED = new RegExp(
  `^(?: to )?(?:${DEEDS}|audit|comment|do|document|help|lead|look|open|propose|put|set(?:up)?|start|take|talk|try|work)\\b`,
);

/** `Ann had questions, and will ask them`: whom a sentence begins with also does what it ends with. */
const LATER = new RegExp(
  String.raw`(?:^|[.,;!?]\s+)(${NAME})\s[^.;!?\n]{1,120}?(?:(?:,| and| but)(?: and| but| then)? w|[.;] W)ill\s{1,9}${NO_TASK}(?=[a-z])`,
  "gu",
);
/** `if time permits Ann will ask them`; what is hoped or asked stands behind other words. */
const WITHIN = new RegExp(
  String.raw`(?<=\p{Ll}\)? )(?<!\b(?:if|when|whether|that|hope|hoping|thinks?|once|until|unless|maybe|after|before|what|where|how|why|who|and|so|but|then|like) )(@?\p{Lu}[\p{L}'’-]{1,39}(?: \p{Lu}[\p{L}'’-]{1,39})?)(?:,? who)? will\s{1,9}${NO_TASK}(?=[a-z])`,
  "gu",
);
/** `Ann mentioned that she will ask them`, `Ann mentioned that. She will ask them` */
const SHE = new RegExp(
  String.raw`(?:^|[.;!?]\s+|[,–-] |\bwhen )(${NAME})\s(?:[^.;!?\n]|\n\s*(?=\p{Ll})){1,160}?(?:[ ,–-]s?he|[.] {1,2}S?[Hh]e)(?:['’]ll| will|['’]s going to| is going to)\s{1,9}${NO_TASK}(?=[a-z])`,
  "gu",
);

function findOwnerOfSentence(said: string, start: number, roster: Roster): Speaker | undefined {
  if (!/[Ww]ill |he['’](?:ll|s)|he is/.test(said)) return undefined;
  for (const form of [LATER, WITHIN, SHE])
    for (const match of eachMatch(form, said)) {
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

const EACH_NAME = new RegExp(String.raw`(?<!\p{L})(?!(?:so|and|or) )${NAME}`, "gu");

/** The first of the names before a task that is somebody's: what comes before it may be a sentence's end, `done, Ann will …`. */
function firstCalled(names: string, from: number, roster: Roster): Speaker | undefined {
  for (const { 0: words, index } of eachMatch(EACH_NAME, names)) {
    const found = roster.find(words);
    // "Ping Ann and Ben to …" is theirs who are to ping.
    if (index === 0 && !found && roster.find(words.replace(/^\S+ /, ""))) return undefined;
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
