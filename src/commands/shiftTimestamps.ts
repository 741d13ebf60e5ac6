import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import { readShift } from "../minutes/recording/beginning.js";
import { shiftTimes } from "../minutes/recording/links.js";

/** "Minutes: Shift Timestamps…": for a recording that began before or after the clock; one undo takes it back. */
export async function shiftTimestamps(documents: MinutesDocuments): Promise<void> {
  const document = documents.active;
  if (!document) return;
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t("Shift Timestamps"),
    prompt: vscode.l10n.t("By how much every time in these minutes moves"),
    placeHolder: vscode.l10n.t("+0:37 makes them later, -1:10 earlier"),
    validateInput: (value) =>
      value.trim() === "" || readShift(value) !== undefined
        ? undefined
        : vscode.l10n.t("Expected minutes and seconds, as +0:37 or -1:10."),
  });
  const by = words === undefined ? undefined : readShift(words);
  if (by === undefined) return;
  await applyChanges(document, document.version, shiftTimes(documents.get(document), by));
}
