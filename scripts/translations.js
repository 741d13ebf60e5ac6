// @ts-check
import * as l10n from "@vscode/l10n-dev";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";

/** What translators begin with; VS Code takes `bundle.l10n.LANGUAGE.json` beside it. */
export const bundleFile = "l10n/bundle.l10n.json";

/** The language that VS Code keeps for this: English with accents, so that what is left without one was forgotten. */
export const pseudoLanguage = "qps-ploc";

/** @typedef {import("@vscode/l10n-dev").l10nJsonFormat} Translations */

/** Every sentence that `l10n.t` is called with, by its key, in order of the keys. @returns {Promise<Translations>} */
export async function readSentences() {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ extension: ".ts", contents: readFileSync(join(root, "src", file), "utf8") }));
  const found = await l10n.getL10nJson(files);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {Translations} translations */
export function toText(translations) {
  return `${JSON.stringify(translations, undefined, 2)}\n`;
}

/**
 * Puts the pseudo-language beside the English of an extension that is built into a folder.
 *
 * @param {string} folder
 */
export function addPseudoLanguage(folder) {
  for (const [from, to] of [
    ["package.nls.json", `package.nls.${pseudoLanguage}.json`],
    [bundleFile, `l10n/bundle.l10n.${pseudoLanguage}.json`],
  ])
    writeFileSync(
      join(folder, String(to)),
      toText(l10n.getL10nPseudoLocalized(parse(readFileSync(join(folder, String(from)), "utf8")))),
    );
}

/** @type {(text: string) => Translations} */
const parse = JSON.parse;
