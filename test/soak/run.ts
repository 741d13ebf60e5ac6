import { benchDocuments } from "../../bench/documents.js";
import { tryDocument, tryEdits, tryEditsOfPublished } from "./minutes.js";
import { tryRefresh } from "./refresh.js";

/** The random suites in full; `npm test` runs a slice of them. Usage: `npm run soak [-- FIRST_SEED]`. */
const DOCUMENTS = 10_000;
const EDIT_SEQUENCES = 10_000;
const PUBLISHED_SEQUENCES = 1_000;
const REFRESHES = 10_000;
const first = Number(process.argv[2] ?? 1);

const started = Date.now();
for (let seed = first; seed < first + DOCUMENTS; seed++)
  tryDocument(seed, seed % 500 === 0 ? 20_000 : 1 + (seed % 120));
console.log(`${DOCUMENTS} documents, ${seconds()} s`);
for (let seed = first; seed < first + EDIT_SEQUENCES; seed++) tryEdits(seed, 1 + (seed % 40), 8);
console.log(`${EDIT_SEQUENCES} edit sequences, ${seconds()} s`);
const published = benchDocuments();
for (let seed = first; seed < first + PUBLISHED_SEQUENCES; seed++) tryEditsOfPublished(seed, published, 15);
console.log(`${PUBLISHED_SEQUENCES} edit sequences of published documents, ${seconds()} s`);
for (let seed = first; seed < first + REFRESHES; seed++) tryRefresh(seed, 1 + (seed % 60));
console.log(`${REFRESHES} refreshes, ${seconds()} s`);

function seconds(): number {
  return Math.round((Date.now() - started) / 1000);
}
