import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { complete } from "../minutes/complete/complete.js";
import type { Minutes } from "../minutes/model.js";
import { toCompletionItem } from "./completionItem.js";
import { registerCompletionTyping } from "./completionTyping.js";
import { knownFor, type KnownAgenda } from "./completionKnown.js";

interface Dependencies {
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: KnownAgenda;
}

/** VS Code asks for these by itself, outside of words; a digit may end an address. */
const triggers = "@# 0123456789".split("");

/** Offers people, issues, sections and repositories while people type in minutes. Asks the memory, never the network. */
export function registerCompletion(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  const { documents, history, github } = dependencies;
  const completeAt = (document: vscode.TextDocument, offset: number, isAsked: boolean) => {
    // Read beside the typing: a later key press knows it.
    void history.get();
    const minutes = documents.get(document);
    return complete(minutes, offset, () => knownFor(document, minutes, dependencies), isAsked);
  };
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position, _token, { triggerKind }) {
      if (!documents.isMinutes(document)) return undefined;
      const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
      const found = completeAt(document, document.offsetAt(position), isAsked);
      if (!found) return undefined;
      const range = new vscode.Range(document.positionAt(found.span.start), position);
      const before = dateOf(documents.get(document));
      const items = found.suggestions.map((suggestion, index) =>
        toCompletionItem(suggestion, { range, index, github, history, before }),
      );
      // Asked again with each letter: VS Code would keep whatever holds the letters anywhere.
      return new vscode.CompletionList(items, true);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers),
    registerCompletionTyping(
      documents,
      github,
      (document, offset) => completeAt(document, offset, false) !== undefined,
    ),
  );
}

function dateOf({ date }: Minutes): string {
  return date?.iso ?? endOfTime;
}
