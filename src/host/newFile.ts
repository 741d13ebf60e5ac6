import * as vscode from "vscode";
import { warn } from "./messages.js";

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Makes a file and opens it; over one that is there nothing is written, and the person is told that it could not be made. */
export async function openNew(uri: vscode.Uri, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(uri);
  else void warn(vscode.l10n.t("The file could not be made: {0}", vscode.workspace.asRelativePath(uri)));
}
