/** Words that begin a note before a colon and are nobody's name, without an s of many. */
const LABELS: ReadonlySet<string> = new Set(
  `abstain abstained abstention action add advantage after against agenda agreed agreement all also alternative
  alternatively answer any anyone approach approve approved aside ask asked assertion async aye background benefit
  blocked blocker board both build but calendar call challenge champion clarification close closed comment
  completed con concern conclusion consensus construction context core correction customer date decision detail
  diagnostic discussed discussion doc done draft edit end error event everybody everyone example explanation favor
  favour feature feedback final finally first floor folk follow following for foundation from functionality
  further future general goal governance group hooks however http idea important info instantiation issue item
  keep last later lead library link list location main maybe meeting member message metric misc mode moderation
  module moratorium more motion narrator need neither new next node none note now objection objective ongoing only open
  opening opinion opposed opposing option other outcome overview owner participant people performance plan please
  point poll post-mortem pr previous problem process progress project promise proposal proposed pros purpose
  question random quic quorum rationale reason recap recommendation recording ref reference related release remaining
  reminder report requirement research resolution resolved resource response result revert review reviewed rfc
  roadmap scope second security see shadow short since snapshot solution someone speaker spec startup status step
  still store strategy stream suggestion summary support survey tally task team test testing text thanks that then
  there these they third this thought timeline title today todo tomorrow topic total tracking trade tradeoff
  unclear unresolved update use user version video vote voted voting waiting website what when where which who why
  window wip wishes workaround worker yes you zero`.split(/\s+/),
);

export function isLabel(words: string): boolean {
  return words
    .toLowerCase()
    .split(" ")
    .some((word) => LABELS.has(word) || LABELS.has(word.replace(/s$/, "")));
}
