import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { Linter } from "../host/linter.js";
import { toRange } from "../host/spans.js";
import { inform } from "../host/messages.js";

/** Mending may uncover something that was hidden behind a mistake; so often at most. */
const rounds = 10;

/** Mends all that is certain in the active minutes; one undo takes it back. */
export async function fixAll(documents: MinutesDocuments, linter: Linter): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !documents.isMinutes(editor.document)) {
    void inform(vscode.l10n.t("Open minutes first: this mends what is open."));
    return;
  }
  const mended = await mendAll(editor, linter);
  const left = (await linter.lint(editor.document)).length;
  void inform(said(mended, left));
}

async function mendAll(editor: vscode.TextEditor, linter: Linter): Promise<number> {
  const { document } = editor;
  let mended = 0;
  for (let round = 0; round < rounds; round++) {
    const changes = await linter.certainChanges(document);
    if (changes.length === 0) break;
    const isMade = await editor.edit(
      (edit) => {
        for (const change of changes) edit.replace(toRange(document, change), change.text);
      },
      { undoStopBefore: round === 0, undoStopAfter: false },
    );
    if (!isMade) break;
    mended += changes.length;
  }
  return mended;
}

function said(mended: number, left: number): string {
  if (mended === 0 && left === 0) return vscode.l10n.t("Nothing is wrong in these minutes.");
  if (mended === 0)
    return vscode.l10n.t("Nothing can be mended without you; {0} left in the Problems panel.", left);
  return left === 0
    ? vscode.l10n.t("Mended in {0} places; nothing is left.", mended)
    : vscode.l10n.t("Mended in {0} places; {1} left for you in the Problems panel.", mended, left);
}
