import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";

const require = createRequire(import.meta.url);
const injection = new URL("../../../syntaxes/minutes.injection.tmLanguage.json", import.meta.url);

/** A tokenizer of Markdown as VS Code colours it, with the extension's injection. */
export async function createTokenizer(): Promise<(text: string) => string[]> {
  const wasm = await readFile(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    getInjections: (scope) => (scope === "text.html.markdown" ? ["minutes.injection"] : []),
    loadGrammar: async (scope) => {
      if (scope === "minutes.injection")
        return textmate.parseRawGrammar(await readFile(injection, "utf8"), injection.pathname);
      if (scope !== "text.html.markdown") return null;
      // The package calls the scope by VS Code's other name for it.
      const path = require.resolve("tm-grammars/grammars/markdown.json");
      const grammar = JSON.parse(await readFile(path, "utf8")) as { scopeName: string };
      return textmate.parseRawGrammar(JSON.stringify({ ...grammar, scopeName: scope }), path);
    },
  });
  const grammar = await registry.loadGrammar("text.html.markdown");
  if (!grammar) throw new Error("The Markdown grammar could not be loaded.");

  return (text) => {
    let stack = textmate.INITIAL;
    return text.split("\n").flatMap((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      const tokens = result.tokens.map(
        (token) =>
          `  ${JSON.stringify(line.slice(token.startIndex, token.endIndex))} ${token.scopes.slice(1).join(" ")}`,
      );
      return [`> ${line}`, ...tokens];
    });
  };
}
