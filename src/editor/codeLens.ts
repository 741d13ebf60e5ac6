import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { Sources } from "./codeLenses.js";

interface Dependencies extends Sources {
  readonly documents: MinutesDocuments;
  readonly agenda: Sources["agenda"] & { readonly onDidChange: vscode.Event<void> };
}

/** Over a repository's heading what is new on the agenda, over Present who spoke and is not listed; one click adds it. */
export function registerCodeLens(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  const { documents, agenda, history } = dependencies;
  return vscode.languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses: agenda.onDidChange,
    async provideCodeLenses(document, token) {
      if (!documents.isMinutes(document)) return undefined;
      void history.get();
      const { lensesFor } = await import("./loaded.js");
      return token.isCancellationRequested
        ? undefined
        : lensesFor(document, documents.get(document), dependencies);
    },
  });
}
