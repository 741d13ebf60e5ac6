import type { NoteRemark } from "../model.js";

const DECISION_MARKER =
  /^[*_([]*(?:decisions?|resolutions?|resolved|conclusions?|consensus|outcomes?|agreed|approved|agreement)\b[*_)\]]*\s*(?:[:.!,]|-\s|$)/i;

/** Sentences that report what the meeting settled. */
const DECISIONS: readonly RegExp[] = [
  /\b(?:we|group|team|everyone|everybody|all|tsc|ctc|committee|participants|attendees|meeting|those|us|and|then)\b[^.?!]{1,30}\b(?:agreed(?!-| upon)|decided|resolved (?:to|that))\b/i,
  /^[*_(]*(?:(?:(?:have|was|were|it was|it's been|been) )?(?:agreed|decided|approved|resolved) (?:to|that|on|by|with|as|we|not|let['’]?s)|(?:collectively|mutually|generally|jointly|unanimously|all) (?:agreed|decided)|ratified|approved|accepted|no (?:further |other )?concerns? (?:raised|from|about|with))\b/i,
  /(?:^[*(]*|[-–] |\bthere(?:['’]s| is| was) (?:a )?(?:broad |clear |strong )?)agreement (?:that|to|on|in the (?:meeting|group))\b/i,
  /\b(?:discussed|discussion).{1,160}\b(?:agreed|agreeing|decided)\b|, but agreed\b|\bagreed[*_]*[.:!]?$/i,
  /\b(?:general|unanimous|overall|broad|rough) (?:agreement|consensus)\b/i,
  /\bconsensus\b[^.?!,]{1,40}\b(?:is|was|achieved|found|reached)\b/i,
  /\bconsensus(?: (?!should|would|could|need)\w+){0,2} (?:to|that|on|in the (?:meeting|group|room))\b/i,
  /\b(?:have|had|got|met|reached|there(?:['’]s| is| was)) (?:a )?(?:rough |general )?(?:a )?consensus\b/i,
  /\b(?:decision|conclusion|consensus|agreement|resolution(?= was (?:to|that))) (?:is|was)(?! (?:not|needed|pending|to be|still))\b/i,
];

/** What is wished, asked or denied is not settled. */
const UNSETTLED =
  /(?:n['’]t|\b(?:no|not|without|(?:seek|gain|build|get|reach|find|captur|try)(?:t?ing|es?)?|coming|to come|need\w*|want\w*|means of|if|unless|until|whether|once|when|any|make sure|look like|should|could|would|towards?|lack of|for)(?: to)?) (?:[\w'’]+ ){0,3}(?:consensus|agreement|agreed|decided|decision|objections?)\b/gi;

/** `we should have shared values and a consensus to start from` */
const WANTED = /\b(?:should|could|would|must|need to|want to) (?:have|be)\b[^.,;]{1,60}\bconsensus\b/i;

/** What somebody tells of another meeting was not decided in this one. */
const ELSEWHERE =
  /\bthere was (?:a|another) (?:meeting|call)\b|\b(?:that|what|which|how|as|because|since|where) we (?:had |have )?(?:agreed|decided)\b|\b(?:agreed|decided)\b[^.]{1,60}\blast (?:week|meeting|time|month)\b/i;

const NO_OBJECTION =
  /\bno (?:firm |strong |major |real |further |other |concerns\/)?objections?\b|\bno ?(?:one|body) object(?:s|ed)\b/i;

/** An objection that is looked for, or that somebody talks of, is none that was not made. */
const WISHED =
  /\b(?:if|unless|assuming|until|mak(?:e|ing) sure|be sure|ensur(?:e|ing)|confirm|would be)\b[^.]{0,40} no objections?|\bthe no objections?/i;

/** A decision's mark in the middle of a note, where a colon must show that it is one. */
const MARKED = /^[*_]*(?:decisions?|resolutions?|conclusions?|consensus|outcomes?)[*_]*:/i;

/** Without one of these words nothing is decided; most notes have none. */
const DECISIVE = /agree|deci|resol|consensus|object|conclu|outcome|approv|concern|ratif|accept/i;

/** @param isSpoken whether it is somebody's words: who says `agreed` or that something is agreeable speaks of their own mind */
export function isDecision(note: string, isSpoken: boolean): boolean {
  if (!DECISIVE.test(note)) return false;
  const said = note.replace(/^notes?: |_/gi, "");
  if (isSpoken && /^agree/i.test(said)) return false;
  if (DECISION_MARKER.test(said)) return !/^[*_]*agreed[*_]*,/i.test(said);
  for (const sentence of said.split(/(?<=[.!?])\s+/)) {
    if (sentence.endsWith("?")) continue;
    if (MARKED.test(sentence)) return true;
    if (NO_OBJECTION.test(sentence) && !WISHED.test(sentence)) return true;
    if (ELSEWHERE.test(sentence) || WANTED.test(sentence)) continue;
    const settled = sentence.replace(UNSETTLED, "");
    if (DECISIONS.some((form) => form.test(settled))) return true;
  }
  return false;
}

const VOTE_CAST = /^[*_~]*[+-]1\b(?![.:%])/;

/** A line of a tally. */
const TALLY =
  /^[*_]*(?:yes|yea|yay|no|nay|aye|abst[a-z]{2,8}|for|against|in favou?r(?: of)?|not (?:yet )?voted|approve[ds]?|opposed|\+1|-1)[*_]{0,3}\s{0,3}(?:\(\d+\)|\d+)?[*_]{0,3}\s{0,3}:/i;
const VOTE_WORD = /vot|abst|favou?r|against|\d\s*yes|tall|total| [+-]1/i;

const VOTES: readonly RegExp[] = [
  /^[*_]*(?:the )?(?:vot(?:es?|ing|ed)|tally)\b(?: results?)?[^:.\n]{0,25}:/i,
  /^[*_]*totals?(?: votes)?[*_]*:/i,
  /\bcall(?:s|ed|ing)? (?:for )?(?:a |the )?vote\b/i,
  /\bvote (?:has )?(?:pass|fail|carri|succeed)e[ds]|\bpassed the vote|\bvoted (?:in|yes|no|to|for|against|unanimously|on)\b|\bvoted? (?:0|[+-]\d)\b/i,
  /\b\d+\s*(?:\/\s*\d+\s*)?(?:voted|votes? (?:for|against|in|yes|no)|yes\b|in favou?r|against\b|abstain|abstentions?|\+1 votes)/i,
  /\b(?:votes|voted) (?:yes|no)\b|\bunanimous(?:ly)?\b[^.]{1,20}\b(?:vote|voted|yes|approved)\b|\bvote\b[^.]{1,20}\bunanimous/i,
  /\b(?:\d+|one|many|all|majority of) [+-]1['’]?s?\b(?!\s*[.%:\d])/i,
];

export function isVote(said: string): boolean {
  return (
    VOTE_CAST.test(said) ||
    TALLY.test(said) ||
    (VOTE_WORD.test(said) && VOTES.some((form) => form.test(said)))
  );
}

export function readRemark(said: string): NoteRemark | undefined {
  if (!/^[*_(\s]*(?:no|skip|defer|postpon)|agenda/i.test(said)) return undefined;
  const words = said.replace(/^[*_(\s]+/, "");
  if (
    /^(?:no|not much|nothing)(?: (?:new|further|major|real|significant|other))? (?:updates?|progress|change)\b|^nothing (?:new|to (?:report|update|discuss))\b|^no news\b/i.test(
      words,
    )
  )
    return "noUpdate";
  if (
    /\b(?:remov|dropp|tak|took)[a-z]{0,3} (?:it |this |label |the label )?(?:from|off)(?: of)? (?:the )?(?:\w+ )?agenda\b/i.test(
      words,
    )
  )
    return "removed";
  return /^(?:skip(?:ped|ping)?|deferred|postponed|not discussed)\b/i.test(words) ? "skipped" : undefined;
}
