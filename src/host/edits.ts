import * as vscode from "vscode";
import type { TextChange } from "../minutes/document.js";
import { toRange } from "./spans.js";
import { warn } from "./messages.js";

/**
 * Applies changes that were worked out from one version of the document, as one edit that one undo takes back. Where
 * the document changed meanwhile nothing is done, and the person is told.
 *
 * @returns whether the edit was made
 */
export async function applyChanges(
  document: vscode.TextDocument,
  version: number,
  changes: readonly TextChange[],
): Promise<boolean> {
  if (changes.length === 0) return false;
  if (document.version === version) {
    const edit = new vscode.WorkspaceEdit();
    for (const change of changes) edit.replace(document.uri, toRange(document, change), change.text);
    if (await vscode.workspace.applyEdit(edit)) return true;
  }
  void warn(vscode.l10n.t("The document changed meanwhile, so nothing was inserted. Run the command again."));
  return false;
}
