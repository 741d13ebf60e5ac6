import * as vscode from "vscode";
import { History } from "../history/history.js";
import { parseMinutes } from "../minutes/parse.js";
import { findFiles } from "./findFiles.js";

const ending = ".md";
const mostFiles = 2_000;

/** The earlier minutes of the workspace, read when first asked for and kept up to date from then on. */
export class WorkspaceHistory implements vscode.Disposable {
  private readonly history = new History();
  private loading: Promise<void> | undefined;
  private watcher: vscode.Disposable | undefined;
  private isOver = false;

  async get(): Promise<History> {
    this.loading ??= this.load();
    await this.loading;
    return this.history;
  }

  /** What is known without waiting: nothing before somebody asked. */
  get known(): History {
    return this.history;
  }

  dispose(): void {
    this.isOver = true;
    this.watcher?.dispose();
  }

  private async load(): Promise<void> {
    // Whoever asks now would leave a watcher behind.
    if (this.isOver) return;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${ending}`);
    this.watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => this.read(uri)),
      watcher.onDidChange((uri) => this.read(uri)),
      watcher.onDidDelete((uri) => this.history.delete(uri.toString())),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
    );
    const uris = await findFiles(ending, mostFiles);
    // In small portions, so that the extension host answers to others in between.
    for (let start = 0; start < uris.length; start += 20)
      await Promise.all(uris.slice(start, start + 20).map((uri) => this.read(uri)));
  }

  /** Other folders have other minutes: they are read when somebody asks again. */
  private forget(): void {
    this.watcher?.dispose();
    this.loading = undefined;
    for (const [path] of this.history.all()) this.history.delete(path);
  }

  private async read(uri: vscode.Uri): Promise<void> {
    try {
      const minutes = parseMinutes(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
      const date = minutes.date?.iso ?? /\d{4}-\d{2}-\d{2}/.exec(uri.path.split("/").at(-1) ?? "")?.[0];
      if (minutes.isMinutes && date) this.history.set(uri.toString(), date, minutes);
      else this.history.delete(uri.toString());
    } catch {
      this.history.delete(uri.toString());
    }
  }
}
