import * as vscode from "vscode";
import type { MinutesDocuments } from "./documents.js";

/** Keeps the context key `minutes.isActive` true while minutes are in the active editor, for `when` clauses. */
export function registerContext(documents: MinutesDocuments): vscode.Disposable {
  const update = () =>
    void vscode.commands.executeCommand("setContext", "minutes.isActive", documents.active !== undefined);
  update();
  return vscode.Disposable.from(documents.onDidChangeActive(update), documents.onDidChange(update));
}
