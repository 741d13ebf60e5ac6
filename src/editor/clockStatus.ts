import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import { formatTime } from "../minutes/recording/time.js";

/** The running time in the status bar: that of the minutes in the active editor, else of those that were begun last. */
export function registerClockStatus(documents: MinutesDocuments, clocks: Clocks): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("minutes.clock", vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t("Recording Clock");
  item.tooltip = vscode.l10n.t("The time of the recording. Click to insert it, or to stop the clock.");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    clearTimeout(timer);
    const uri = shownClock(documents, clocks);
    const elapsed = uri && clocks.elapsed({ uri });
    if (uri === undefined || elapsed === undefined) {
      item.hide();
      return;
    }
    const time = formatTime(elapsed / 1000);
    item.text = `$(watch) ${time}`;
    item.accessibilityInformation = {
      label: vscode.l10n.t("Recording clock, {0}", time),
      role: "button",
    };
    item.command = {
      command: "_minutes.clockMenu",
      title: vscode.l10n.t("Recording Clock"),
      arguments: [uri],
    };
    item.show();
    // With the next full second.
    timer = setTimeout(update, 1000 - (elapsed % 1000));
  };
  update();
  return vscode.Disposable.from(
    item,
    clocks.onDidChange(update),
    documents.onDidChangeActive(update),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function shownClock(documents: MinutesDocuments, clocks: Clocks): vscode.Uri | undefined {
  const { active } = documents;
  if (active) return clocks.elapsed(active) === undefined ? undefined : active.uri;
  const [last] = clocks.running;
  return last === undefined ? undefined : vscode.Uri.parse(last);
}
