import * as vscode from "vscode";
import type { GitHubSession } from "../host/session.js";

/** "Minutes: Sign In to GitHub". */
export function registerSignIn(
  session: GitHubSession,
  agenda: { load(mode: "fresh"): Promise<void> },
): vscode.Disposable {
  return vscode.commands.registerCommand("minutes.signIn", async () => {
    if (await session.signIn()) await agenda.load("fresh");
  });
}
