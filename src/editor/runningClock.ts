import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { registerClockStatus } from "./clockStatus.js";
import { registerItemMarks } from "./itemMarks.js";

/** All that lives while a clock runs. */
export function registerRunningClock(documents: MinutesDocuments, clocks: Clocks): vscode.Disposable {
  return vscode.Disposable.from(
    registerClockStatus(documents, clocks),
    registerItemMarks(documents, clocks),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void clocks.move(oldUri, newUri);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => void followSaved(document, clocks)),
  );
}

/** A document that gets its first name is closed, and another one with the same text is open. */
async function followSaved(closed: vscode.TextDocument, clocks: Clocks): Promise<void> {
  if (!closed.isUntitled || clocks.elapsed(closed) === undefined) return;
  const saved = vscode.workspace.textDocuments.find(
    (document) => document !== closed && !document.isUntitled && document.getText() === closed.getText(),
  );
  if (saved) await clocks.move(closed.uri, saved.uri);
  else await clocks.set(closed, undefined);
}
