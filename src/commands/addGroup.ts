import * as vscode from "vscode";
import {
  type GroupFile,
  type GroupText,
  listGroupFiles,
  readGroupFile,
  readGroupSource,
} from "../github/groupFiles.js";
import type { GitHub } from "../host/github.js";
import { isThere, openNew } from "../host/newFile.js";
import { settings } from "../host/settings.js";
import { readGroupConfig } from "../meeting/groupConfig.js";
import type { RepositoryName } from "../minutes/model.js";
import { warn } from "../host/messages.js";
import { askGitHub } from "./askGitHub.js";

/** "Minutes: Add Group…": a group of the repository that the settings name becomes a file beside the minutes here. */
export async function addGroup(github: GitHub): Promise<void> {
  const home = await pickHome();
  if (!home) return;
  const words = settings.groupSource(home);
  const source = readGroupSource(words);
  if (!source) {
    void warn(vscode.l10n.t("The setting minutes.groupSource names no repository as owner/repo."));
    return;
  }
  const file = await pickFile(github, source, home);
  if (!file) return;
  const uri = vscode.Uri.joinPath(home, file.name);
  if (await isThere(uri)) {
    await vscode.window.showTextDocument(uri);
    void warn(vscode.l10n.t("This group is there already, and was left as it is."));
    return;
  }
  const text = await read(github, source, file);
  if (text !== undefined) await openNew(uri, text);
}

/** Where the new file belongs: beside the minutes, which are in `meetings` where there is such a folder. */
async function pickHome(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void warn(vscode.l10n.t("Open the folder with the minutes first: the group's file is written there."));
    return undefined;
  }
  const placeHolder = vscode.l10n.t("Choose the folder that the group's file is for");
  const [only] = folders;
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick({ placeHolder }) : only;
  if (!folder) return undefined;
  const meetings = vscode.Uri.joinPath(folder.uri, "meetings");
  const found = await vscode.workspace.fs.stat(meetings).then(
    ({ type }) => type,
    () => vscode.FileType.Unknown,
  );
  return (found & vscode.FileType.Directory) !== 0 ? meetings : folder.uri;
}

/** Lets the person choose; undefined where he turned away or was told why there is nothing to choose from. */
async function pickFile(
  github: GitHub,
  source: RepositoryName,
  home: vscode.Uri,
): Promise<GroupFile | undefined> {
  const name = `${source.owner}/${source.name}`;
  const files = await askGitHub(vscode.l10n.t("Reading the groups of {0}", name), async () =>
    listGroupFiles(await github.client(), source),
  );
  if (!files) return undefined;
  if (files.length === 0) {
    void warn(vscode.l10n.t("The folder meetings of {0} describes no group.", name));
    return undefined;
  }
  const here = await vscode.workspace.fs.readDirectory(home);
  const taken = new Set(here.map(([entry]) => entry));
  const rows = files.map((file) => ({
    label: file.id,
    ...(taken.has(file.name) ? { description: vscode.l10n.t("there already") } : {}),
    file,
  }));
  const title = vscode.l10n.t("Add Group");
  const placeHolder = vscode.l10n.t("Choose a group of {0}", name);
  return (await vscode.window.showQuickPick(rows, { title, placeHolder }))?.file;
}

/** The file's text where it describes a group; what does not is no use here, and the person is told. */
async function read(github: GitHub, source: RepositoryName, file: GroupFile): Promise<string | undefined> {
  const answer = await askGitHub<GroupText>(vscode.l10n.t("Reading {0}", file.name), async () =>
    readGroupFile(await github.client(), source, file),
  );
  if (!answer) return undefined;
  if (answer.problem === "tooLarge")
    void warn(vscode.l10n.t("{0} is too large for a group's file.", file.name));
  if (answer.problem === "notText") void warn(vscode.l10n.t("{0} is no text in UTF-8.", file.name));
  if (answer.text === undefined) return undefined;
  const [problem] = readGroupConfig(file.id, answer.text).problems;
  if (!problem) return answer.text;
  void warn(vscode.l10n.t("{0} cannot be used, and was not written: {1}", file.name, problem.message));
  return undefined;
}
