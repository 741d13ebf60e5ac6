import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { complete } from "../minutes/complete/complete.js";
import type { Minutes } from "../minutes/model.js";
import { toCompletionItem } from "./completionItem.js";
import { knownFor, type KnownAgenda } from "./completionKnown.js";

interface Dependencies {
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: KnownAgenda;
}

/** VS Code pops up nothing by itself while people type in Markdown: whatever may begin a word asks. */
const triggers = "@# 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Offers people, issues, sections and repositories while people type in minutes. Asks the memory, never the network. */
export function registerCompletion(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  const { documents, history } = dependencies;
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems(document, position, _token, { triggerKind }) {
        if (!documents.isMinutes(document)) return undefined;
        // Read beside the typing: a later key press knows it.
        void history.get();
        const minutes = documents.get(document);
        const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
        const known = () => knownFor(document, minutes, dependencies);
        const found = complete(minutes, document.offsetAt(position), known, isAsked);
        if (!found) return undefined;
        const range = new vscode.Range(document.positionAt(found.span.start), position);
        const before = dateOf(minutes);
        return found.suggestions.map((suggestion, index) =>
          toCompletionItem(suggestion, { range, index, ...dependencies, before }),
        );
      },
    },
    ...triggers,
  );
}

function dateOf({ date }: Minutes): string {
  return date?.iso ?? endOfTime;
}
