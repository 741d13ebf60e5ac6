import { fold } from "../../minutes/attendees/roster.js";

/**
 * First names that are common where software is written. Words that begin notes as often as people do ("Grant", "Hope",
 * "May") are left out.
 */
const COMMON: ReadonlySet<string> = new Set(
  `aaron abdul abhishek abraham ada adam aditya adrian adriana agnes ahmad ahmed aidan ajay akash akira alan alba albert
  alberto alejandro aleksandr alena alex alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina
  alison allan allen allison amal amanda amber amir amit amy ana anand anastasia anders andre andrea andreas andrei andres
  andrew andrey andy angela angelo angus anil anita anja anjali ankit ankur ann anna anne annie anthony antoine anton
  antonio anya archie ariel arjun arnaud arthur arturo arun ashish ashley ashok asher astrid augustin aurelien austin ava
  avi aviv axel ayaan ayse barbara barry bart bartosz bastian beatrice ben benedikt benjamin bernard bernardo bert beth
  bethany betty bianca bill bjorn bob bogdan boris brad bradley brandon brenda brendan brent brett brian brigitte bruce
  bruno bryan bryce caitlin caleb calvin cameron camila carina carl carla carlo carlos carmen carol caroline carolina
  cassandra catherine cathy cecilia cedric celine chad charles charlie charlotte chelsea chen cheng chiara chloe chris
  christian christiane christina christine christoph christophe christopher cindy claire clara claude claudia claudio
  clement colin connor conrad constantin corey cory craig cristian cristina curtis cynthia daisuke damian damien dan dana
  daniel daniela daniele danielle danny dario darren dave david dean deborah deepak denis denise dennis derek diana diego
  dieter dimitri dinesh dirk divya dmitri dmitry dominic dominik dominique don donald donna doris doug douglas dylan eddie
  edgar edith eduardo edward edwin eileen elaine elena eli elias elijah elisa elisabeth elizabeth ella ellen elliot elliott
  emil emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ester
  esther ethan eugene eva evan evelyn fabian fabien fabio fabrice fatima federico felipe felix fernando filip filippo fiona
  florence florian francesca francesco francis francisco franck francois frank franz franziska fred frederic frederik
  gabriel gabriela gabriele gary gavin geoff geoffrey george georg georgia gerald gerard gerhard gianluca gilles gina
  giorgio giovanni giulia giuseppe glenn gonzalo gordon greg gregor gregory guido guillaume guillermo gunnar gus gustavo
  guy hamid hannah hans harald harold haruki harry harsh hassan heather hector heidi heiko heinz helen helena henri henrik
  henry herbert hiroshi holger hugo hussein ian ibrahim ignacio igor ilya imran ines ingrid irene irina isaac isabel
  isabella isabelle ivan jack jackie jackson jacob jacques jade jaime jakob jakub james jamie jan jana jane janet janine
  jared jaroslav jason javier jay jean jeff jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jess
  jesse jessica jesus jill jim jimmy joachim joan joanna joao joaquin jochen joe joel joerg johan johann johannes john
  johnny jon jonas jonathan jordan jordi jorge jory jose josef joseph josep josh joshua joyce juan juha julia julian
  juliana julie julien juliette julio jun jurgen justin justine kai karan karen karim karin karl karthik kate katharina
  katherine kathleen kathryn kathy katie katrin kazuki keith kelly ken kenji kenneth kent kenta kerstin kevin khalid kim
  kiran klaus kristen kristian kristin kristina krzysztof kumar kunal kurt kyle lara larry lars laura lauren laurence
  laurent lea leah lee lena leo leon leonard leonardo leslie leticia lewis liam lin linda lindsay lionel lisa liz lois
  lorenzo louis louise luc luca lucas lucia luciano lucie lucy luigi luis luisa lukas lukasz luke lydia lynn maciej madison
  mads magnus mahmoud maja manfred manish manon manuel manuela mara marc marcel marcelo marcin marco marcos marcus margaret
  maria mariana marie marina mario marion marisa marius mark markus marta martha martin martina marvin mary masahiro mateo
  mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu mattias maurice mauricio mauro max maxim maxime
  maximilian maya megan mehdi mehmet meghan mei melanie melissa micah michael michal michel michele michelle miguel mika
  mikael mike mikhail milan milos mina minh miriam mitch mitchell mohamed mohammad mohammed mohit monica monika morgan
  moritz muhammad mustafa myles nadia nancy naomi natalia natalie natasha nate nathalie nathan nathaniel naveen neha neil
  nelson nicholas nick nicola nicolas nicole niels nikhil niki nikita niklas nikola nikolai nikolas nils nina nino nisha
  noah noam noel noemi nora norbert norman oleg oleksandr olga oliver olivia olivier omar orlando oscar oskar otto owen
  pablo paige pamela paola paolo pascal patricia patrick patrik paul paula pauline paulo pavel pawel pedro peggy pelle penny
  per pete peter petr petra phil philip philipp philippe phillip pierre pietro piotr pooja prakash pranav prasad priya
  rachel rafael rahul raj rajesh ralf ralph ramon ramona randy raphael rashid raul ravi raymond rebecca regina reid remi
  renata renate rene reza ricardo riccardo rich richard rick ricky rishi rita rob robert roberta roberto robin rod roderick
  rodolfo rodrigo roger rohan rohit roland rolf roman romain ron ronald rory rosa ross roxana roy ruben rudolf rui rupert
  russell ruth ryan sabine sabrina sachin said sakura salma salvador salvatore sam samantha samir samuel sandeep sandra
  sandy sanjay santiago santosh sara sarah sasha saul scott sean sebastian seamus sergei sergey sergio seth severin shane
  shannon sharon shaun shawn sheila shelley sherry shinji shirley shivam shreya shubham sibylle siddharth silvia simon
  simona simone sofia solomon sonia sonja sophia sophie soren stacy stan stanislav stefan stefania stefano steffen
  stephan stephane stephanie stephen steve steven stewart stuart sue sunil suresh susan susanne suzanne sven svetlana
  sylvain sylvia sylvie takashi takeshi tamara tanja tanya tara tarun taylor ted teresa terry tessa theo theodore theresa
  thiago thibault thomas thorsten tiago tierney tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony
  torsten tracy travis trevor tristan troy tyler ujjwal ulf ulrich ulrike ursula uwe vadim valentin valentina valeria
  valerie vanessa vera veronica veronika vicki vicky victor victoria vijay vikas vikram viktor vikoria vincent vincenzo
  viola virginia vishal vivek vivian vladimir volker wade waleed walter wang warren wayne wei wendy werner wes wesley
  wilhelm william willem winston wolfgang xavier xiao yan yann yannick yara yasmin yasuhiro yi ying yogesh yuki yulia yuri
  yusuf yves yvonne zach zachary zack zahra zane zhang zoe zoltan`.split(/\s+/),
);

/** Whether a word is one of them, accents and capitals aside. */
export function isGivenName(word: string): boolean {
  return COMMON.has(word.toLowerCase()) || COMMON.has(fold(word));
}
