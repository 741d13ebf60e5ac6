import { Comparison } from "./compare.js";
import { type Gold, GOLD_SETS, hasPublished, readGold, readPublished } from "./gold.js";
import { readParsed } from "./parsed.js";
import { printRecognition } from "./recognition.js";
import { type Tally, Tallies } from "./tally.js";

/** `npm run accuracy`: how well the parser reads published minutes. */

const FACTS = ["title", "date", "links", "attendees", "label", "items", "standing"];
const NOTES = ["notes.speaker", "notes.action", "notes.decision", "notes.vote"];
const PARTS = [
  ...["name", "handle", "team", "role", "observer"].map((field) => `attendees.${field}`),
  ...["org", "minutes", "items.noteLines", "notes", "notes.item", "notes.owner"],
];
const LEAST = { overall: 0.98, fact: 0.95, note: 0.9 };

function main(): void {
  if (!hasPublished()) {
    console.log("The published minutes are not at hand (../shared/corpus): nothing is measured.");
    return;
  }
  const isGood = GOLD_SETS.map(({ folder, name }) => measure(name, readGold(folder)));
  printRecognition();
  if (!isGood.every(Boolean)) process.exitCode = 1;
}

/** Whether the documents of one set are read well enough. */
function measure(name: string, documents: readonly Gold[]): boolean {
  const tallies = new Tallies();
  for (const gold of documents)
    new Comparison(gold, readParsed(gold.file, readPublished(gold.file)), tallies).run();
  console.log(`\n${name}: ${documents.length} documents\n`);
  console.log("field               precision  recall     F1      (found, made up, missed)");
  const isGood = [
    print("overall", tallies.sum(FACTS), LEAST.overall),
    ...FACTS.map((field) => print(field, tallies.of(field), LEAST.fact)),
    ...NOTES.map((field) => print(field, tallies.of(field), LEAST.note)),
    ...PARTS.map((field) => print(field, tallies.of(field), 0)),
  ];
  if (process.argv.includes("--verbose"))
    for (const [field, tally] of tallies.all()) printDifferences(field, tally);
  return isGood.every(Boolean);
}

/** Whether the field is read well enough. */
function print(field: string, tally: Tally, least: number): boolean {
  const { precision, recall, f1, found, madeUp, missed } = tally;
  const figures = [precision, recall, f1].map((share) => share.toFixed(4).padEnd(9)).join("  ");
  const isGood = f1 >= least;
  const verdict = isGood ? "" : `  below ${least}`;
  console.log(`${field.padEnd(18)}  ${figures}  (${found}, ${madeUp}, ${missed})${verdict}`);
  return isGood;
}

function printDifferences(field: string, { differences }: Tally): void {
  if (differences.length === 0) return;
  console.log(`\n${field}`);
  for (const difference of differences) console.log(`  ${difference}`);
}

main();
