import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { WorkspaceHistory } from "../host/history.js";

/** What finds people and issues loads with the first question. */
const load = () => import("./loaded.js");

/** From a speaker or a handle to Present; from a person or an issue to wherever the workspace's minutes name it. */
export function registerNavigation(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  history: WorkspaceHistory,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        if (!documents.isMinutes(document)) return undefined;
        const { definitionAt } = await load();
        return definitionAt(document, documents.get(document), position);
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, _context, token) {
        if (!documents.isMinutes(document)) return undefined;
        const { finderAt, locationsIn } = await load();
        const find = finderAt(documents.get(document), document.offsetAt(position));
        if (!find) return undefined;
        const others = (await history.get()).all();
        return token.isCancellationRequested ? undefined : locationsIn(document, documents, others, find);
      },
    }),
  );
}
