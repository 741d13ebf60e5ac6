import * as vscode from "vscode";
import type { GroupSetting } from "../meeting/groupSetting.js";
import { type Server, serverOf } from "./server.js";

/** The settings under `minutes.`, read anew each time: VS Code keeps them in memory. */
export const settings = {
  /** Globs of documents that are minutes whatever they say. */
  files: (scope?: vscode.ConfigurationScope) => read<readonly string[]>("files", [], scope),
  /** The group to use among `groups` and the workspace's `*.meeting.json`; empty: find out. */
  group: (scope?: vscode.ConfigurationScope) => read("group", "", scope),
  groups: (scope?: vscode.ConfigurationScope) => read<readonly GroupSetting[]>("groups", [], scope),
  /** The repository whose groups can be added, `owner/repo`; checked by who reads it. */
  groupSource: (scope?: vscode.ConfigurationScope) =>
    read("groupSource", "nodejs/create-node-meeting-artifacts", scope),
  /** The path of a template for new minutes, from the workspace folder; empty: the one built in. */
  template: (scope?: vscode.ConfigurationScope) => read("template", "", scope),
  hoverInAllMarkdown: (scope?: vscode.ConfigurationScope) =>
    read<string>("hover.markdown", "all", scope) === "all",
  /** Whether the state of each referenced issue is shown beside it: `off`, `on`, or `whilePressed`. */
  states: (scope?: vscode.ConfigurationScope) => read<string>("inlayHints.state", "off", scope),
  /** Whether an item gets the recording's time when its first note is begun. */
  marksItems: (scope?: vscode.ConfigurationScope) => read("clock.markItems", false, scope),
  /** By rule: a severity, or `off`; checked by who reads it. */
  lintRules: (scope?: vscode.ConfigurationScope) => read<unknown>("lint.rules", {}, scope),
  fixOnSave: (scope?: vscode.ConfigurationScope) => read("lint.fixOnSave", false, scope),
  useAuthentication: () => read<string>("github.authentication", "auto") === "auto",
  /** Whether private repositories are read, too: that takes a larger scope. */
  readPrivate: () => read("github.privateRepositories", false),
  keepPrivate: () => read("github.cachePrivate", false),
  authenticationProvider: () => read("github.authenticationProvider", "github"),
  server: (): Server =>
    serverOf({
      apiUrl: read("github.apiUrl", ""),
      provider: settings.authenticationProvider(),
      enterpriseUri: enterpriseUri(),
    }),
};

function read<T>(key: string, fallback: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration("minutes", scope).get<T>(key) ?? fallback;
}

/** VS Code lets a workspace set this one, and a token would follow it: only what the person has set counts. */
function enterpriseUri(): string {
  return (
    vscode.workspace.getConfiguration("github-enterprise").inspect<string>("uri")?.globalValue?.trim() ?? ""
  );
}
