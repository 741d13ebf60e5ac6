import { fold } from "../../minutes/attendees/roster.js";

/**
 * First names that are common where software is written. Words that begin notes as often as people do ("Grant", "Hope",
 * "May") are left out.
 */
const COMMON: ReadonlySet<string> = new Set(
  `aaron abraham ada adam ahmad ajay alan alba alex alexis ali alice allen amal amanda amir amit amy ana anand
  andre andrea andreas andrew andy angela anil anita anja ankur ann anna anne antoine anton antonio anya arjun
  arun ashish ashley augustin ava avi aviv axel ayse barry bart ben benedikt benjamin bert beth bethany betty bill
  bob brad bradley brent brian bruce bruno bryan bryce caleb carl carla carlos carol cathy chad charlie charlotte
  chen chloe chris christian christopher cindy clara claudio colin corey cory craig dan dana daniel danielle danny
  dario dave david dean derek diana diego dirk don doug dylan eddie edgar edwin elaine elena eli elias ella ellen
  emil emily emma eric erica erik erin ethan eva evan fabio felix filip fiona francisco frank franz franziska fred
  frederic gabriel gabriela gary gavin geoff geoffrey george gerhard gina glenn greg gregor gus guy hans hassan
  helen henry hugo ian igor ilya ines irene isaac ivan jack jacob jade jakob jakub james jamie jan jana jane janet
  jason jay jean jeff jen jenna jenny jens jeremiah jerry jess jesse jill jim jimmy joan joao joe joel john jon
  jonas jonathan jordan jorge jory jose josef josh joshua joyce juan juha julia julian julie julien jun justin kai
  karen karl kate katie keith kelly ken kenji kent kevin kim kumar kunal kurt kyle lara lars laura lea leah lee
  lena leo leon lewis liam lin linda lisa liz lois louis luc luca lucas lucy luigi luis luisa lukas luke lynn mads
  maja manuel mara marc marcin marco marcus maria marie mario mark marvin mary mathias matt matteo maurice max
  maya megan mei michael michal michele michelle miguel mika mike milan mina minh mohit myles nadia nancy naomi
  nate nathan neha neil nick nikhil niki nikita nils nina nino noah noam noel nora oleg olga oliver olivia omar
  oscar otto owen paolo patrick paul paula pavel pedro pelle penny per pete peter petr phil pierre pietro piotr
  priya rachel rafael rahul raj ralf ralph randy raul ravi raymond rebecca reid remi rene reza rich richard rick
  ricky rita rob robert robin rod roger rohit rolf roman ron rory rosa ross roy ruben rui ruth ryan said sam
  santiago sara sarah saul scott sean sebastian seth shane shaun shelley simon sofia sonia stan stefan stephen
  steve steven stewart sue suresh susan sven tanya tara taylor ted terry theo thomas tiago tierney tim timothy
  tina tobias toby todd tom tomas tommy toni tony tracy trevor troy tyler ujjwal ulf uwe vera victor vijay viktor
  vladimir wade waleed wang wayne wei wendy wes wesley william xiao yan yann yara yi ying yuki yuri yves zach zack
  zane zoe`.split(/\s+/),
);

/** Whether a word is one of them, accents and capitals aside. */
export function isGivenName(word: string): boolean {
  return COMMON.has(word.toLowerCase()) || COMMON.has(fold(word));
}
