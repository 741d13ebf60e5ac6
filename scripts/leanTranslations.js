// @ts-check
import { readFileSync } from "node:fs";
import { replacePart } from "./replacePart.js";

/** How @vscode/l10n reads translations from a file or from an address. */
const reading = / {2}if \("fsPath" in config2\) \{[\s\S]*?(?=\n\}\nfunction t\()/;

/**
 * Bundles of @vscode/l10n what needs no file and no network: translations are handed over.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanTranslations = {
  name: "lean-translations",
  setup(build) {
    build.onLoad({ filter: /[\\/]@vscode[\\/]l10n[\\/]dist[\\/]browser\.js$/ }, ({ path }) => {
      const absence = "@vscode/l10n reads no files any more.";
      return { contents: replacePart(readFileSync(path, "utf8"), reading, "", absence) };
    });
  },
};
