import * as vscode from "vscode";
import { readBeginning } from "../minutes/recording/beginning.js";
import { formatTime } from "../minutes/recording/time.js";

interface Row extends vscode.QuickPickItem {
  /** Milliseconds since 1970, worked out when the row is chosen. */
  readonly began?: () => number | undefined;
}

/** What is offered without typing, in minutes. */
const usual = [1, 2, 5, 10];

/** Asks when the recording began: now, so many minutes ago, or at a time; milliseconds since 1970. */
export function pickBeginning(now: () => number): Promise<number | undefined> {
  const picker = vscode.window.createQuickPick<Row>();
  picker.title = vscode.l10n.t("When did the recording begin?");
  picker.placeholder = vscode.l10n.t("Now, or type how many minutes ago (7) or at what time (14:05)");
  const show = () => {
    picker.items = picker.value.trim() === "" ? usualRows(now) : [typedRow(picker.value, now)];
  };
  show();
  return new Promise((resolve) => {
    picker.onDidChangeValue(show);
    picker.onDidAccept(() => {
      const began = picker.selectedItems[0]?.began?.();
      if (began === undefined) return;
      resolve(began);
      picker.hide();
    });
    picker.onDidHide(() => {
      picker.dispose();
      resolve(undefined);
    });
    picker.show();
  });
}

function usualRows(now: () => number): Row[] {
  return [
    { label: vscode.l10n.t("Now"), iconPath: new vscode.ThemeIcon("record"), began: now },
    ...usual.map((minutes): Row => {
      const began = () => now() - minutes * 60_000;
      const label = minutes === 1 ? vscode.l10n.t("1 minute ago") : vscode.l10n.t("{0} minutes ago", minutes);
      return { label, description: vscode.l10n.t("at {0}", onTheWall(began())), began };
    }),
  ];
}

/** Always shown: VS Code would compare its words with what was typed. */
function typedRow(words: string, now: () => number): Row {
  const began = readBeginning(words, now());
  if (began === undefined)
    return {
      label: vscode.l10n.t("Type minutes, as 7, or a time of the last twelve hours, as 14:05"),
      alwaysShow: true,
    };
  return {
    label: vscode.l10n.t("At {0}", onTheWall(began)),
    description: vscode.l10n.t("{0} of recording by now", formatTime((now() - began) / 1000)),
    alwaysShow: true,
    began: () => readBeginning(words, now()),
  };
}

function onTheWall(time: number): string {
  return new Date(time).toLocaleTimeString(vscode.env.language, { hour: "2-digit", minute: "2-digit" });
}
