import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import { setContext } from "../host/context.js";
import type { MinutesDocuments } from "../host/documents.js";

/** What follows a running clock: the status bar, the marks behind items. It loads when the first clock runs. */
export function registerClock(documents: MinutesDocuments, clocks: Clocks): vscode.Disposable {
  const owned: vscode.Disposable[] = [];
  let isLoaded = false;
  let isDisposed = false;
  const follow = async () => {
    const { active } = documents;
    setContext("minutes.isClockRunning", active !== undefined && clocks.elapsed(active) !== undefined);
    if (isLoaded || clocks.running.length === 0) return;
    isLoaded = true;
    const { registerRunningClock } = await import("./loaded.js");
    if (!isDisposed) owned.push(registerRunningClock(documents, clocks));
  };
  return vscode.Disposable.from(
    clocks.onDidChange(() => void follow()),
    documents.onDidChangeActive(() => void follow()),
    {
      dispose: () => {
        isDisposed = true;
        for (const each of owned) each.dispose();
      },
    },
  );
}
