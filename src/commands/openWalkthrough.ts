import * as vscode from "vscode";

/** "Minutes: Open Walkthrough": VS Code's own page, with the steps that the manifest describes. */
export async function openWalkthrough(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.openWalkthrough", "minutes.minutes#start", false);
}
