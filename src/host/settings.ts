import * as vscode from "vscode";
import type { GroupSetting } from "../meeting/groupSetting.js";

/** The settings under `minutes.`, read anew each time: VS Code keeps them in memory. */
export const settings = {
  /** Globs of documents that are minutes whatever they say. */
  files: (scope?: vscode.ConfigurationScope) => read<readonly string[]>("files", [], scope),
  /** The group to use among `groups` and the workspace's `*.meeting.json`; empty: find out. */
  group: (scope?: vscode.ConfigurationScope) => read("group", "", scope),
  groups: (scope?: vscode.ConfigurationScope) => read<readonly GroupSetting[]>("groups", [], scope),
  hoverInAllMarkdown: (scope?: vscode.ConfigurationScope) =>
    read<string>("hover.markdown", "all", scope) === "all",
  useAuthentication: () => read<string>("github.authentication", "auto") === "auto",
  keepPrivate: () => read("github.cachePrivate", false),
  authenticationProvider: () => read("github.authenticationProvider", "github"),
  apiUrl: () => read("github.apiUrl", "https://api.github.com"),
};

function read<T>(key: string, fallback: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration("minutes", scope).get<T>(key) ?? fallback;
}
