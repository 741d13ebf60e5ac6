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
    const [home] = vscode.workspace.workspaceFolders ?? [];
    const configured = home ? this.configured(undefined).map((config) => ({ config, folder: home.uri })) : [];
    const ids = new Set(configured.map(({ config }) => config.id));
    const files = (await this.files.get()).good.filter(({ config }) => !ids.has(config.id));
    return [
      ...configured,
      ...files.map(({ config, uri }) => ({ config, folder: vscode.Uri.joinPath(uri, "..") })),
    ];
  }

  /** The files that describe no group because something is wrong in them. */
  async broken(): Promise<readonly BrokenFile[]> {
    return (await this.files.get()).broken;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private configured(document: vscode.TextDocument | undefined): readonly GroupConfig[] {
    return settings.groups(document).flatMap((setting) => {
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
    return folder ? files.filter(({ uri }) => uri.path.startsWith(`${folder.uri.path}/`)) : files;
  }
}

/** A group, and the folder in or below which its minutes are. */
export interface KnownGroup {
  readonly config: GroupConfig;
  readonly folder: vscode.Uri;
}
