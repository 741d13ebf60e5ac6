import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { formatTime } from "../minutes/recording/time.js";
import { copyChapters } from "./copyChapters.js";
import { insertTimestamp } from "./insertTimestamp.js";
import { startClock } from "./startClock.js";
import { stopClock } from "./stopClock.js";

interface Dependencies {
  readonly clocks: Clocks;
  readonly documents: MinutesDocuments;
  readonly now: () => number;
}

interface Choice extends vscode.QuickPickItem {
  readonly run: () => Promise<unknown>;
}

/** What a click on the running time offers; the minutes that it belongs to are shown for it. */
export async function showClockMenu(dependencies: Dependencies, uri: vscode.Uri): Promise<void> {
  const elapsed = dependencies.clocks.elapsed({ uri });
  if (elapsed === undefined) return;
  const icon = (id: string) => new vscode.ThemeIcon(id);
  const choices: Choice[] = [
    {
      label: vscode.l10n.t("Insert Timestamp"),
      description: formatTime(elapsed / 1000),
      iconPath: icon("insert"),
      run: () => insertTimestamp(dependencies, elapsed),
    },
    {
      label: vscode.l10n.t("Set the Clock…"),
      description: vscode.l10n.t("the recording began earlier or later"),
      iconPath: icon("watch"),
      run: () => startClock(dependencies),
    },
    {
      label: vscode.l10n.t("Copy Chapters"),
      iconPath: icon("copy"),
      run: () => copyChapters(dependencies.documents),
    },
    {
      label: vscode.l10n.t("Stop the Clock"),
      description: vscode.l10n.t("the times in the minutes stay"),
      iconPath: icon("debug-stop"),
      run: () => stopClock(dependencies, uri),
    },
  ];
  const title = vscode.l10n.t("Recording Clock");
  const chosen = await vscode.window.showQuickPick(choices, { title });
  if (!chosen) return;
  if (vscode.window.activeTextEditor?.document.uri.toString() !== uri.toString())
    await vscode.window.showTextDocument(uri);
  await chosen.run();
}
