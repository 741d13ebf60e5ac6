import type { NoteRemark } from "../model.js";
import type { Span } from "../span.js";

const DECISION_MARKER =
  /^[*_([]*(?:(?:decisions?|resolutions?|conclusions?|consensus|outcomes?|agreement)\b[*_)\]]*\s*(?:[:.!,]|-\s|$)|resolved[*_)\]]*\s*:)/i;

/** `Agreed:` and nothing more says that what was agreed follows. */
const ANNOUNCES =
  /^[*_]{0,3}(?:agreed|(?:decision|agreement|conclusion|resolution|outcome)s?|(?:the )?consensus)(?:[*_]{0,3}:| (?:is|was)[*_]{0,3}:?)[*_]{0,3}\s*$/i;

export function announcesDecisions(text: string, { start, end }: Span): boolean {
  return end - start < 40 && ANNOUNCES.test(text.slice(start, end));
}

/** Sentences that report what the meeting settled. */
const DECISIONS: readonly RegExp[] = [
  /\b(?:we|group|team|every(?:one|body)|all|tsc|ctc|committee|participants|attendees|meeting|those|and|then)\b[^.?!]{1,30}\b(?:agreed(?!-| upon)|decided(?! (?:what|which|who|how)\b)|resolved (?:to|that))\b/i,
  /(?:^|[,;:–—-] )[*_(]*(?:(?:and|but|so|it|was|were|have|been|[a-z]+ly|all) ){0,3}(?:(?:agreed|decided)\b(?! (?:upon|next)\b|[-,])|settled on\b)/i,
  /^(?:so )?we(?:['’]ll| will) (?:move forward|go(?: ahead)?) with\b|\b(?:have|had) agreement (?:on|that|to)\b|\b(?:we|all|every(?:one|body))(?:['’]re| are| is)(?: all)? [io]n agreement\b/i,
  /^[*_(]*(?:ratified|approved|accepted|confirmed (?:by|through) vote|(?:(?:was|were|been) )?resolved (?:to|that|as|by|on|with|not)\b)|\b(?:group|tsc|ctc|committee|we)(?: (?:has|have|all))? approved\b/i,
  /(?:^[*(]*|[,;:] |\b(?:so|and) )we (?:all )?agree (?:to|that|on)\b|\b(?:all|every(?:one|body)|group|commcomm)(?: (?!not\b)\w+){0,4} (?:agrees? (?:to|that|on)|in agreement)\b/i,
  /(?:^[*(]*(?:\w+ )?|[-–:] |\band (?=\w+ that)|\bthere(?:['’]s| is| was) (?:\w+ )?|\bseem(?:s|ed) to be (?:\w+ )?)agreement (?:that|to|on|we|in the (?:meeting|group))\b/i,
  /\bdiscuss(?:ed|ion)\b.{2,160}\b(?:agreed|agreeing|decided)\b|\bdiscuss\w* and agree\b|(?<!\/)\bagreed[*_]*[.:!]?$|\bpassed unanimously\b/i,
  /^[*_]*unanimous[*_!.]*$|\b(?:general|unanimous|overall|broad|rough|widespread) (?:agreement|consensus|decision|support)\b/i,
  /(?<!some )\bconsensus(?: (?!should|would|could|need|through|via)\w+){0,2} (?:to|that|on|in the (?:meeting|group|room))\b|(?:^|[-=]> ?)consensus(?: (?:for|we)\b|[*_!.]*$)/i,
  /\b(?:have|had|got|met|reached|came to|(?:have|['’]ve) come to|there(?:['’]s| is| was)) (?:an? |the |some )?(?:\w+ )?(?:consensus|conclusion)\b/i,
  /\b(?:consensus\b[^.?!,]{0,40}|decision|conclusion|agreement|resolution(?= was)) (?:is|was|achieved|found|reached)\b(?! (?:not|needed|pending|to be|still))/i,
  /\b(?:okay|ok|fine|good|happy) (?:with|to) every(?:one|body)\b|\bevery(?:one|body)(?:: ?| is | was | seems )(?:ok|fine|happy)|\bit was (?:agreed|decided)\b|^passed[.!]|\b(?:motion (?:is |was )?|, )carried\b/i,
];

/** What is wished, asked or denied is not settled. */
const UNSETTLED =
  /(?:n['’]t|\b(?:no|not|without|(?:seek|gain|build|get|reach|find|captur|try)(?:t?ing|es?)?|coming|to come|need\w*|want\w*|means of|if|unless|until|whether|once|when|any|make sure|look like|should|could|would|towards?|lack of|for)(?: to)?) (?:(?!so |but )[\w'’]+ ){0,5}(?:consensus|conclusion|agree(?:ment|[ds])?|decided|decision|approved)\b/gi;

/** What somebody tells of another meeting was not decided in this one. */
const ELSEWHERE =
  /\bthere was (?:a|another) (?:meeting|call)\b|\b(?:that|what|which|how|as|because|since|where) we (?:had |have )?(?:agreed|decided)\b|^had agreed\b|\b(?:agreed?|decided|approved|consensus|objections?)\b[^.]{1,60}\b(?<!this )last (?:week|meeting|time|month)\b|\b(?:yesterday|(?:at|in|during|from) (?:\w+ )?(?:last|previous)(?: week['’]?s?)? (?:meeting|call))\b[^.]{1,60}\b(?:agreed|decided|objections?)\b|\bin the cpc\b/i;

/** Nobody is against it. */
const NO_OBJECTION =
  /\bno (?:\w+ |(?:concerns|questions)\/)?(?:(?:objection|disagreement)s?|concerns?(?! in terms))\b|\b(?:no[ -]?(?:one|body) (?:(?:object|reject)(?:s|ed)|(?:voiced?|raised?|ha[sd]) (?:any )?(?:concerns?|objections?))|did(?: not|n['’]t) (?:raise|have) (?:any )?objections)\b/i;

/** `Any objections? (No.)` */
const NOBODY_OBJECTS =
  /\bobjections\b[^.?!]{0,120}(?:\? {0,3}|, |\. {1,2}(?=no[nb]))[([*]{0,2}(?:no|none|nobody|silence)\b/i;

/** An objection that is looked for, or that somebody talks of, is none that was not made. */
const WISHED =
  /\b(?:if|unless|assuming|until|mak(?:e|ing) sure|be sure|ensur(?:e|ing)|confirm|check(?: that)? there|(?:would|need to) be)\b[^.]{0,40} no (?:\w+ )?(?:objection|concern)|\bthe no objection/i;

/** A decision's mark in the middle of a note, where a colon must show that it is one. */
const MARKED = /^[-–*_>\s]*(?:decisions?|resolutions?|conclusions?|consensus|outcomes?)[*_]*:/i;

/** What somebody says of the whole meeting; all else that a speaker agrees with or does not mind is their own opinion. */
const OF_ALL =
  /(?:^[-–*_\s]*|[[(])no (?:\w+ )?objections?(?:[\])*_.!]*| (?:from|in) (?:\w+ ){0,2}(?:group|meeting|tsc|ctc|present)[^.]*\.?)$|\bno objections in (?:this|the) meeting\b|\bno[ -]?(?:one|body) objects\b|^(?:so |seems (?:like )?)?we have consensus\b|^approved (?:in|at|by) the\b|\b(?:group|meeting|committee) (?:agreed|decided)\b|^(?:the )?(?:group|meeting|committee|tsc|ctc) agrees\b|^(?:so )?(?:the )?(?:consensus|agreement|conclusion) is (?:to|that|yes)\b/i;

/** Without one of these words nothing is decided; most notes have none, and most sentences. */
const DECISIVE =
  /agree|deci|resol|consensus|object|reject|conclu|outcome|approv|concern|ratif|accept|every|settled|unanim|forward|ahead|support|passed|carried|confirm/i;

/** @param isSpoken whether it is somebody's words: who says `agreed` or that something is agreeable speaks of their own mind */
export function isDecision(note: string, isSpoken: boolean): boolean {
  if (!DECISIVE.test(note)) return false;
  const said = note.replace(/^notes?: |_/gi, "");
  if (NOBODY_OBJECTS.test(said)) return true;
  if (!isSpoken && DECISION_MARKER.test(said)) return true;
  for (const sentence of said.split(/(?<=[.!?])\s+/)) {
    if (sentence.endsWith("?") || !DECISIVE.test(sentence)) continue;
    if (MARKED.test(sentence)) return true;
    if (isSpoken) {
      if (OF_ALL.test(sentence)) return true;
      continue;
    }
    if (ELSEWHERE.test(sentence)) continue;
    if (NO_OBJECTION.test(sentence) && !WISHED.test(sentence)) return true;
    const settled = sentence.replace(UNSETTLED, "");
    if (DECISIONS.some((form) => form.test(settled))) return true;
  }
  return false;
}

const VOTE_CAST = /^[*_~]*[+-][01]\b(?![.:%])|^[^.\d]{0,30} [+-][01][.!]?$/;

/** A line of a tally. */
const TALLY =
  /^[*_]*(?:yes|yea|yay|no|nay|aye|abst[a-z]{2,8}|for|against|in favou?r(?: of)?|not (?:yet )?voted|approve[ds]?|opposed|\+1|-1)[*_]{0,3}(?: \([^()\n]{1,80}\):|\s{0,3}(?:\(\d+\)(?=[*_]{0,3}\s{0,3}$)|(?:\(\d+\)|\d+)?[*_]{0,3}\s{0,3}:|\s{1,9}[-–—]\s\d+\b))/i;
const VOTE_WORD = /vot|abst|favou?r|against|\d\s*yes|tall|total|unanim|\d approved| [+-]1|\+1 from/i;

const VOTES: readonly RegExp[] = [
  /^[*_]*(?:(?:the )?(?:vot(?:es?|ing|ed)|tally)\b[^:.\n]{0,34}:(?![*_\s]*$)|totals?(?: votes)?[*_]*:)/i,
  /\bvote (?:has )?(?:pass|fail|carri|succeed)e[ds]|\b(?:passed the|took a|confirmed (?:by|through)) votes?\b|\bvoted (?:in favou?r|yes|no|to|for|against|unanimously)\b|\bvoted? (?:0|[+-]\d)\b|\bI vote (?:for(?! \w+ to\b)|to|yes|no)\b/i,
  /(?<![.\w])\d+\s*(?:\/\s*\d+\s*)?(?:voted|votes? (?:for|against|in|yes|no)|yes\b|in favou?r|against\b|abstain|abstentions?|,? \+ ?1? votes|approved,)/i,
  /\b(?:votes|voted) (?:yes|no)\b|\b(?:yes|no)[”\x22]? votes\b|\bpassed unanimously\b|\bunanimous(?:ly)?\b[^.]{1,20}\b(?:vote|voted|yes|aye|approved)\b|\bvote\b[^.]{1,20}\bunanimous|\ball (?:of )?(?:those )?(?:in|at) the (?:meeting|call) (?:are |were )?in favou?r|\b(?:no|one|two|three|four) abstentions?\b|\b\d+ (?:out )?of \d+ votes\b|\b(?:is|was|said|says|am|big) \+1|\+1 from\b/i,
  /\b(?:\d+|one|many|all|majority of|got|additional|several|lots of) [+-]1['’]?s?\b(?!\s*[.%:\d])/i,
];

export function isVote(said: string): boolean {
  return (
    VOTE_CAST.test(said) ||
    TALLY.test(said) ||
    (VOTE_WORD.test(said) && !said.endsWith("?") && VOTES.some((form) => form.test(said)))
  );
}

export function readRemark(said: string): NoteRemark | undefined {
  if (!/^[*_(\s]*(?:no|skip|defer|postpon|roll)|agenda/i.test(said)) return undefined;
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
  return /^(?:skip(?:ped|ping)?|deferred|postponed|not discussed|roll (?:this |it )?over)\b/i.test(words)
    ? "skipped"
    : undefined;
}
