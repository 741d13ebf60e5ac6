import * as vscode from "vscode";
import { snippets } from "../minutes/snippets.js";

/** "Minutes: Insert Section…": each snippet by name, inserted at the cursor. */
export async function insertSection(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const picked = await vscode.window.showQuickPick(
    snippets.map((snippet) => ({
      label: snippet.name,
      description: snippet.prefix,
      detail: snippet.description,
      snippet,
    })),
    {
      title: vscode.l10n.t("Insert Section"),
      placeHolder: vscode.l10n.t("Choose what to insert at the cursor"),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (picked) await editor.insertSnippet(new vscode.SnippetString(picked.snippet.body));
}
