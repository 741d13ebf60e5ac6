import * as vscode from "vscode";
import type { GitHubSession } from "../host/session.js";
import { inform } from "../host/messages.js";

/** "Minutes: Sign In to GitHub". What depends on who is signed in follows by itself. */
export async function signIn(session: GitHubSession): Promise<void> {
  const before = await session.get();
  const after = await session.signIn();
  if (after && before?.id === after.id) void inform(vscode.l10n.t("You are signed in to GitHub already."));
}
