import * as vscode from "vscode";
import { type ConfigProblem, type GroupConfig, groupIdOf, readGroupConfig } from "../meeting/groupConfig.js";
import { findFiles } from "./findFiles.js";

const ending = ".meeting.json";
export const groupFilePattern = `**/*${ending}`;

/** A file that describes no group, and why. */
export interface BrokenFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

export interface GroupFiles {
  readonly good: readonly GroupFile[];
  readonly broken: readonly BrokenFile[];
}

export interface GroupFile {
  readonly uri: vscode.Uri;
  readonly config: GroupConfig;
}

/** Reads every `*.meeting.json` of the workspace; what is wrong in one is no harm to the others. */
export async function findGroupFiles(log: vscode.LogOutputChannel): Promise<GroupFiles> {
  const uris = await findFiles(ending, 100);
  const sorted = uris.sort((a, b) => a.path.localeCompare(b.path));
  const read = await Promise.all(sorted.map((uri) => readFile(uri, log)));
  return {
    good: read.flatMap((file) => (file?.config ? [{ uri: file.uri, config: file.config }] : [])),
    broken: read.flatMap((file) => (file && !file.config ? [file] : [])),
  };
}

async function readFile(uri: vscode.Uri, log: vscode.LogOutputChannel) {
  const id = groupIdOf(uri.path);
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const { config, problems } = readGroupConfig(id, text);
    for (const { message } of problems) log.warn(`${id}.meeting.json: ${message}`);
    return { uri, text, config, problems };
  } catch {
    log.warn(`${id}.meeting.json could not be read.`);
    return undefined;
  }
}

/** The files whose folder shares the most with the document's; all of them where there is no document. */
export function nearestTo(
  document: vscode.TextDocument | undefined,
  files: readonly GroupFile[],
): readonly GroupConfig[] {
  const folders = document?.uri.path.split("/").slice(0, -1) ?? [];
  const near = files.map(({ uri, config }) => {
    const others = uri.path.split("/").slice(0, -1);
    const differs = others.findIndex((name, index) => name !== folders[index]);
    return { config, shared: differs < 0 ? others.length : differs };
  });
  const most = Math.max(...near.map(({ shared }) => shared));
  return near.filter(({ shared }) => !document || shared === most).map(({ config }) => config);
}
