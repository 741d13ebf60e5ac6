import * as vscode from "vscode";
import { type Group, resolveGroup } from "../meeting/group.js";
import { type GroupConfig, readGroup, readGroupConfig } from "../meeting/groupConfig.js";
import { readRemote } from "../meeting/remote.js";
import type { Minutes } from "../minutes/model.js";
import { hostsOf } from "./server.js";
import { settings } from "./settings.js";

const pattern = "**/*.meeting.json";

/** The groups that settings and `*.meeting.json` files configure, and which of them a document belongs to. */
export class Groups implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private files: Promise<readonly GroupFile[]> | undefined;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.onDidChange = this.changed.event;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const forget = () => {
      this.files = undefined;
      this.changed.fire();
    };
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("minutes.group") || event.affectsConfiguration("minutes.groups"))
          forget();
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
    this.files ??= this.find();
    const [home] = vscode.workspace.workspaceFolders ?? [];
    const configured = home ? this.configured(undefined).map((config) => ({ config, folder: home.uri })) : [];
    const ids = new Set(configured.map(({ config }) => config.id));
    const files = (await this.files).filter(({ config }) => !ids.has(config.id));
    return [
      ...configured,
      ...files.map(({ config, uri }) => ({ config, folder: vscode.Uri.joinPath(uri, "..") })),
    ];
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
    this.files ??= this.find();
    const files = await this.files;
    const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
    return folder ? files.filter(({ uri }) => uri.path.startsWith(`${folder.uri.path}/`)) : files;
  }

  private async find(): Promise<readonly GroupFile[]> {
    const uris = await vscode.workspace.findFiles(pattern, "**/node_modules/**", 100);
    const read = await Promise.all(
      uris.sort((a, b) => a.path.localeCompare(b.path)).map((uri) => this.read(uri)),
    );
    return read.filter((file) => file !== undefined);
  }

  private async read(uri: vscode.Uri): Promise<GroupFile | undefined> {
    const stem = (uri.path.split("/").at(-1) ?? "").replace(/\.meeting\.json$/, "");
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const { config, problems } = readGroupConfig(stem, text);
      for (const { message } of problems) this.log.warn(`${stem}.meeting.json: ${message}`);
      return config && { uri, config };
    } catch {
      this.log.warn(`${stem}.meeting.json could not be read.`);
      return undefined;
    }
  }
}

/** A group, and the folder in or below which its minutes are. */
export interface KnownGroup {
  readonly config: GroupConfig;
  readonly folder: vscode.Uri;
}

interface GroupFile {
  readonly uri: vscode.Uri;
  readonly config: GroupConfig;
}

/** The files whose folder shares the most with the document's; all of them where there is no document. */
function nearestTo(
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

/** The repository's GitHub remote, `upstream` before `origin`; git may be missing, as it is in a browser. */
async function remoteOf(document: vscode.TextDocument | undefined) {
  const uri = document?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const extension = vscode.extensions.getExtension<GitApi>("vscode.git");
  if (!uri || !extension) return undefined;
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
