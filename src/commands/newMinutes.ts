import * as vscode from "vscode";
import type { GitHub } from "../host/github.js";
import { findFiles } from "../host/findFiles.js";
import type { Groups } from "../host/groups.js";
import { isThere, openNew } from "../host/newFile.js";
import { settings } from "../host/settings.js";
import { fileNameFor } from "../meeting/template/fileName.js";
import { newMinutes } from "../meeting/template/newMinutes.js";
import { TemplateError } from "../meeting/template/view.js";
import { warn } from "../host/messages.js";
import { readMeeting } from "./meetingOnGitHub.js";
import { pickMeeting } from "./meetingPicker.js";

interface Dependencies {
  readonly github: GitHub;
  readonly groups: Groups;
}

/** "Minutes: New Minutes…": a group, a day, and the document is there, beside the earlier ones and named as they are. */
export async function createNewMinutes({ github, groups }: Dependencies): Promise<void> {
  const picked = await pickMeeting(groups, vscode.l10n.t("New Minutes"));
  if (!picked) return;
  const uri = await placeFor(picked.folder, picked.when.date);
  if (await isThere(uri)) {
    await vscode.window.showTextDocument(uri);
    void warn(vscode.l10n.t("These minutes are there already, and were left as they are."));
    return;
  }
  const meeting = await readMeeting(github, picked.config, picked.when);
  if (!meeting) return;
  try {
    await openNew(uri, newMinutes(meeting, await ownTemplate(picked.folder)));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    void warn(
      vscode.l10n.t("The template of the setting minutes.template cannot be used: {0}", error.message),
    );
  }
}

/** Named as the earlier minutes in the group's folder and below it are. */
async function placeFor(folder: vscode.Uri, date: string): Promise<vscode.Uri> {
  const found = await findFiles(".md", 2_000, folder);
  const earlier = found.map(({ path }) => path.slice(folder.path.length + 1));
  return vscode.Uri.joinPath(folder, fileNameFor(earlier, date));
}

/** The template that the settings name; undefined for the one that is built in. */
async function ownTemplate(folder: vscode.Uri): Promise<string | undefined> {
  const path = settings.template(folder);
  const home = vscode.workspace.getWorkspaceFolder(folder);
  if (path === "" || !home) return undefined;
  const uri = vscode.Uri.joinPath(home.uri, path);
  // What lies outside the workspace is nothing that its settings should bring into a document.
  if (!uri.path.startsWith(`${home.uri.path}/`))
    throw new TemplateError(vscode.l10n.t("{0} is outside the workspace", path));
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    throw new TemplateError(vscode.l10n.t("{0} cannot be read", path));
  }
}
