import * as vscode from "vscode";
import { type Group, resolveGroup } from "../meeting/group.js";
import { type GroupConfig, readGroup } from "../meeting/groupConfig.js";
import type { Minutes } from "../minutes/model.js";
import {
  type BrokenFile,
  findGroupFiles,
  type GroupFile,
  groupFilePattern,
  type GroupFiles,
  nearestTo,
} from "./groupFiles.js";
import { remoteOf } from "./remote.js";
import { settings } from "./settings.js";
import { WatchedFiles } from "./watchedFiles.js";

/** The groups that settings and `*.meeting.json` files configure, and which of them a document belongs to. */
export class Groups implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly files: WatchedFiles<GroupFiles>;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.onDidChange = this.changed.event;
    this.files = new WatchedFiles(groupFilePattern, () => findGroupFiles(log));
    this.subscriptions = [
      this.changed,
      this.files,
      this.files.onDidChange(() => this.changed.fire()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("minutes.group") || event.affectsConfiguration("minutes.groups"))
          this.changed.fire();
      }),
    ];
  }

  /** The group of a document, or of the workspace where none is open. */
  async resolve(
    document: vscode.TextDocument | undefined,
    minutes: Minutes | undefined,
  ): Promise<Group | undefined> {
    const found = await this.filesFor(document);
    const files = found.map(({ config }) => config);
    const chosen = settings.group(document);
    const configured = this.configured(document);
    if (chosen && ![...configured, ...files].some(({ id }) => id === chosen))
      this.log.warn(`Setting minutes.group: neither minutes.groups nor a *.meeting.json file is ${chosen}.`);
    return resolveGroup({
      chosen,
      configured,
      files,
      nearest: nearestTo(document, found),
      title: minutes?.title?.text,
      extracted: minutes?.extracted,
      remote: await remoteOf(document),
    });
  }

  /** Every group that files and settings describe, the settings' first, each with the folder that it belongs to. */
  async all(): Promise<readonly KnownGroup[]> {
    const files = (await this.files.get()).good;
    const seen = new Set<string>();
    return (vscode.workspace.workspaceFolders ?? []).flatMap((home) => {
      const configured = this.configured(home);
      const ids = new Set(configured.map(({ id }) => id));
      const own = filesIn(home, files).filter(({ config }) => !ids.has(config.id));
      // What is the same for several folders was set for all of them: the first has it.
      const isNew = (config: GroupConfig) => seen.size < seen.add(JSON.stringify(config)).size;
      return [
        ...configured.filter(isNew).map((config) => ({ config, folder: home.uri })),
        ...own.map(({ config, uri }) => ({ config, folder: vscode.Uri.joinPath(uri, "..") })),
      ];
    });
  }

  /** The files that describe no group because something is wrong in them. */
  async broken(): Promise<readonly BrokenFile[]> {
    return (await this.files.get()).broken;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private configured(scope: vscode.ConfigurationScope | undefined): readonly GroupConfig[] {
    return settings.groups(scope).flatMap((setting) => {
      const id = typeof setting.id === "string" ? setting.id : "";
      const { config, problems } = readGroup(id, setting);
      for (const problem of problems)
        this.log.warn(`Setting minutes.groups, ${id || "a group"}: ${problem.message}`);
      return config ? [config] : [];
    });
  }

  /** Those of the document's own workspace folder. */
  private async filesFor(document: vscode.TextDocument | undefined): Promise<readonly GroupFile[]> {
    const files = (await this.files.get()).good;
    const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
    return folder ? filesIn(folder, files) : files;
  }
}

/** A file of a folder inside of another one of the workspace belongs to the inner one. */
function filesIn(folder: vscode.WorkspaceFolder, files: readonly GroupFile[]): readonly GroupFile[] {
  return files.filter(({ uri }) => vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index);
}

/** A group, and the folder in or below which its minutes are. */
export interface KnownGroup {
  readonly config: GroupConfig;
  readonly folder: vscode.Uri;
}
