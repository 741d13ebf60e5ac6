import * as vscode from "vscode";
import type { Span } from "../minutes/span.js";
import { toRange } from "./spans.js";

/** Shows a place of a document in the editor that has it, else in the active one; `focus` puts the cursor there. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  { focus }: { readonly focus: boolean },
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: !focus,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  const range = toRange(document, span);
  if (focus) editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
