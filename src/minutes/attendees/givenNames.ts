import { fold } from "./nameKeys.js";

/**
 * First names that are common where software is written. Words that begin notes as often as people do ("Grant", "Hope",
 * "May") are left out.
 */
const COMMON: ReadonlySet<string> = new Set(
  `aaron abraham ada adam ahmad ajay alan alba alex alexis ali alice allen amal amanda amir amit amy ana anand
  andre andrea andreas andrew andy angela anil anja ankur ann anna anne antoine anton antonio arjun ashish ashley
  augustin ava avi aviv axel ayse bart ben benedikt benjamin bert beth bethany bill bob brad bradley brent brian
  bruce bruno bryan bryce caleb carl carla carlos carol chad charlie charlotte chen chloe chris christian
  christopher cindy clara claudio colin corey cory dan dana daniel danielle danny dario dave david dean derek
  diana diego don doug dylan eddie edgar elaine elena eli ella ellen emil emily emma eric erica erik erin ethan
  eva evan felix filip fiona francisco frank franziska fred frederic gabriel gabriela gary gavin geoff geoffrey
  george gerhard glenn greg gregor gus guy hassan henry ian igor ilya ines isaac ivan jack jacob jakob jakub james
  jamie jan jana jane janet jason jay jean jeff jen jenny jens jeremiah jess jesse jill jim jimmy joan joao joe
  joel john jon jonas jonathan jordan jorge jory jose josef josh joshua joyce juan julia julian julie julien jun
  justin kai karen karl kate katie keith kelly ken kenji kent kevin kim kumar kunal kurt kyle lara lars laura lea
  leah lee leo leon lewis liam lin lisa liz lois louis luc lucas lucy luis lukas luke lynn maja manuel mara marc
  marcin marco marcus maria marie mark marvin mary mathias matt matteo maurice max maya mei michael michal michele
  michelle miguel mika mike milan mina minh mohit myles nadia nancy naomi nate nathan neha neil nick nikhil niki
  nikita nils nina nino noah noam noel oleg oliver olivia omar oscar otto owen paolo patrick paul pavel pedro
  pelle penny per peter petr phil pierre pietro rachel rafael rahul raj ralf randy raul raymond rebecca reid remi
  rene reza rich richard rick rob robert robin rod roger rohit rolf roman ron rory ross roy ruben rui ryan said
  sam santiago sara sarah saul scott sean sebastian seth shane shaun shelley simon sofia stan stefan stephen steve
  steven stewart sue suresh susan sven taylor ted theo thomas tiago tierney tim timothy tina tobias toby todd tom
  tomas toni tony tracy trevor troy tyler ujjwal uwe victor vijay viktor vladimir wade waleed wang wei wes wesley
  william xiao yan yann yara yi ying yuki yuri yves zach zack`.split(/\s+/),
);

/** Whether a word is one of them, accents and capitals aside. */
export function isGivenName(word: string): boolean {
  return COMMON.has(word.toLowerCase()) || COMMON.has(fold(word));
}
