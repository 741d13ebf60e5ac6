import * as vscode from "vscode";
import { GitHubError } from "../github/error.js";
import { toSentence } from "../host/errors.js";
import { warn } from "../host/messages.js";

/**
 * What the work answers, with a sign of progress; undefined where the workspace is not trusted or GitHub did not answer,
 * which the person is told.
 */
export async function askGitHub<T>(title: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!vscode.workspace.isTrusted) {
    void warn(vscode.l10n.t("This workspace is not trusted, so nothing is fetched because of its files."));
    return undefined;
  }
  try {
    return await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, work);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    void warn(toSentence(error));
    return undefined;
  }
}
