import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { inform, warn } from "../host/messages.js";
import { toRange } from "../host/spans.js";
import { insertTime } from "../minutes/recording/insertTime.js";
import { formatTime } from "../minutes/recording/time.js";
import { startClock } from "./startClock.js";

interface Dependencies {
  readonly clocks: Clocks;
  readonly documents: MinutesDocuments;
  readonly now: () => number;
}

/**
 * "Minutes: Insert Timestamp": writes the time of the recording at the item, heading or note where the cursor is. Where no
 * clock runs it asks first when the recording began.
 *
 * @param wanted milliseconds; that of now where none is given
 */
export async function insertTimestamp(dependencies: Dependencies, wanted?: number): Promise<void> {
  const { clocks, documents } = dependencies;
  const editor = vscode.window.activeTextEditor;
  if (!editor || !documents.isMinutes(editor.document)) {
    void inform(vscode.l10n.t("Open minutes first: the time is written where the cursor is."));
    return;
  }
  const { document } = editor;
  if (clocks.elapsed(document) === undefined && !(await startClock(dependencies))) return;
  const elapsed = wanted ?? clocks.elapsed(document);
  if (elapsed === undefined) return;
  const seconds = Math.floor(elapsed / 1000);
  const minutes = documents.get(document);
  const found = insertTime(minutes, document.offsetAt(editor.selection.active), seconds);
  if (!found) {
    void inform(vscode.l10n.t("Put the cursor on an item, a heading or a note: the time is written there."));
    return;
  }
  if ("known" in found) {
    void inform(
      vscode.l10n.t("A time is there already: {0}. Remove it first.", formatTime(found.known.seconds)),
    );
    return;
  }
  const { change } = found;
  const isMade = await editor.edit((edit) => edit.insert(toRange(document, change).start, change.text));
  if (!isMade) void warn(vscode.l10n.t("The document changed meanwhile, so no time was written."));
}
