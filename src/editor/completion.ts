import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { Sources } from "./completionList.js";
import { registerCompletionTyping } from "./completionTyping.js";

interface Dependencies extends Sources {
  readonly documents: MinutesDocuments;
}

/** VS Code asks for these by itself, outside of words; a digit may end an address. */
const triggers = "@# 0123456789".split("");

/**
 * Offers people, issues, sections and repositories while people type in minutes. Asks the memory, never the network.
 * What finds them loads with the first question.
 */
export function registerCompletion(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  const { documents, github, history } = dependencies;
  const list = () => {
    // Read beside the typing: a later key press knows it.
    void history.get();
    return import("./loaded.js");
  };
  const typing = registerCompletionTyping(documents, github, async (document, offset) =>
    (await list()).hasCompletions(document, documents.get(document), offset, dependencies),
  );
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, { triggerKind }) {
      if (!documents.isMinutes(document)) return undefined;
      const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
      const { completionsAt } = await list();
      if (token.isCancellationRequested) return undefined;
      const offset = typing.endOfTyping(document, document.offsetAt(position));
      return completionsAt(document, documents.get(document), { position, offset, isAsked }, dependencies);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers),
    typing,
  );
}
