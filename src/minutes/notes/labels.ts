/** Words that begin a note before a colon and are nobody's name. */
const LABELS: ReadonlySet<string> = new Set(
  `async aye construction error messages hooks instantiation narrator neither performance post-mortem pr prs quic random
  realm shadow spec startup two windows abstain abstained abstentions approve approved favor favour opposed opposing tally total zero none action actions add advantages after against agenda agreed agreement all also alternative alternatively answer answers any
  anyone approach aside ask asked assertion background before benefits blocked blockers both build but calendar call challenge
  challenges champion clarification closed comment comments completed con concern concerns conclusion conclusions cons
  consensus context core correction customers date decision decisions details diagnostics discussed discussion docs done
  draft during edit end errors event events everybody everyone example examples explanation feedback final finally first
  floor follow following for from functionality further future general goal goals governance group https however idea ideas
  important impressions incomplete info issue issues item keep last later lead library links list location long main maybe
  meeting mentorship metrics misc mode moderation module modules moratorium more motion need needs new newsletter next
  node note notes now objections objective objectives ongoing only open opening opinion option options other others outcome
  outcomes overview owner participants people plan plans please point points poll possible previous problem problems process
  profile progress project projects promises proposal proposals proposed pros purpose question questions quorum rationale
  reason reasons recap recommendation recommendations recording ref reference references refs related release releases
  remaining reminder report requirements research resolution resolved resources response result results reverts review
  reviewed roadmap scope second security see short since snapshot solution solutions someone soon specifically speakers
  stage status step steps still store streams strategy suggestion suggestions summary support surveys task tasks team test
  testing text thanks that then there these third this thoughts timeline title today todo tomorrow topic topics totals
  tracking trade tradeoffs unclear unresolved update updates use user users version video vote voted votes voting waiting
  website what when where which who why wishes workaround workers yes yesterday`.split(/\s+/),
);

export function isLabel(words: string): boolean {
  return words
    .toLowerCase()
    .split(" ")
    .some((word) => LABELS.has(word));
}
