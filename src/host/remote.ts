import * as vscode from "vscode";
import { readRemote, readVirtualFolder } from "../meeting/remote.js";
import { hostsOf } from "./server.js";
import { settings } from "./settings.js";

/** What of VS Code's built-in git extension is used here. */
interface GitApi {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): {
      readonly state: {
        readonly remotes: readonly { readonly name: string; readonly fetchUrl?: string }[];
      };
    } | null;
  };
}

/** The repository on GitHub: what the folder's address says, else git's remote, `upstream` before `origin`. */
export async function remoteOf(document: vscode.TextDocument | undefined) {
  const uri = document?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) return undefined;
  const opened = readVirtualFolder(uri);
  // Git may be missing, as it is in a browser.
  const extension = vscode.extensions.getExtension<GitApi>("vscode.git");
  if (opened || !extension) return opened;
  try {
    const git = (await extension.activate()).getAPI(1);
    const remotes = git.getRepository(uri)?.state.remotes ?? [];
    const remote = ["upstream", "origin"]
      .map((name) => remotes.find((candidate) => candidate.name === name))
      .find((candidate) => candidate !== undefined);
    return remote?.fetchUrl === undefined
      ? undefined
      : readRemote(remote.fetchUrl, hostsOf(settings.server()));
  } catch {
    return undefined;
  }
}
