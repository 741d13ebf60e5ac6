// @ts-check
// npm run l10n: writes l10n/bundle.l10n.json, every sentence of src/ that can be translated.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.js";
import { bundleFile, readSentences, toText } from "./translations.js";

const file = join(root, bundleFile);
const sentences = await readSentences();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, toText(sentences));
console.log(`${Object.keys(sentences).length} sentences in ${bundleFile}`);
