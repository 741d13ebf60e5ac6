import * as vscode from "vscode";
import type { GitHubSession } from "../host/session.js";

/** "Minutes: Sign In to GitHub". What depends on who is signed in follows by itself. */
export function registerSignIn(session: GitHubSession): vscode.Disposable {
  return vscode.commands.registerCommand("minutes.signIn", async () => {
    const before = await session.get();
    const after = await session.signIn();
    if (after && before?.id === after.id)
      void vscode.window.showInformationMessage(vscode.l10n.t("You are signed in to GitHub already."));
  });
}
