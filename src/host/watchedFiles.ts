import * as vscode from "vscode";

/** What is read from the workspace's files of one pattern: once, until one of them changes, and only if somebody asks. */
export class WatchedFiles<T> implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private known: Promise<T> | undefined;

  /** @param read finds and reads the files; what cannot be read is no error */
  constructor(
    pattern: string,
    private readonly read: () => Promise<T>,
  ) {
    this.onDidChange = this.changed.event;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const forget = () => {
      this.known = undefined;
      this.changed.fire();
    };
    this.subscriptions = [
      this.changed,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  get(): Promise<T> {
    this.known ??= this.read();
    return this.known;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
