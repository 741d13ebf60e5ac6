import * as vscode from "vscode";
import { GitHubClient } from "../github/client.js";
import { createGitHubStore } from "../github/createStore.js";
import type { GitHubStore } from "../github/store.js";
import { createCacheFile } from "./cacheFile.js";
import type { GitHubSession } from "./session.js";
import { settings } from "./settings.js";

/** The store for whoever is signed in; made anew when that changes. Features ask for it each time. */
export class GitHub implements vscode.Disposable {
  /** The store holds something new, or another store took its place. */
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private opened: Promise<{ store: GitHubStore; client: GitHubClient }> | undefined;
  private account: string | undefined;
  private latest: GitHubStore | undefined;

  constructor(
    private readonly session: GitHubSession,
    private readonly storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
    private readonly hidesRedirects: boolean,
  ) {
    this.onDidChange = this.changed.event;
    this.subscription = session.onDidChange(() => void this.reopen());
  }

  async store(): Promise<GitHubStore> {
    return (await this.open()).store;
  }

  async usage() {
    return (await this.open()).client.usage;
  }

  /** The store where it is there already, for features that must not wait. */
  get current(): GitHubStore | undefined {
    return this.latest;
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.session.get()) !== undefined;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
    void this.opened?.then(({ store }) => store.dispose());
  }

  private open() {
    this.opened ??= this.create();
    return this.opened;
  }

  /** On sign-out and change of account nothing that the other account saw remains. */
  private async reopen(): Promise<void> {
    const before = this.opened;
    const account = await this.accountName();
    this.opened = undefined;
    const old = await before?.catch(() => undefined);
    if (old && account !== this.account) await old.store.clear();
    old?.store.dispose();
    this.changed.fire();
  }

  private async create() {
    this.account = await this.accountName();
    const client = new GitHubClient({
      apiUrl: settings.apiUrl(),
      fetch: (input, init) => fetch(input, init),
      token: async () => (await this.session.get())?.accessToken,
      hidesRedirects: this.hidesRedirects,
      now: Date.now,
      log: this.log,
    });
    const store = createGitHubStore({
      client,
      storage: createCacheFile(this.storage),
      account: this.account,
      now: Date.now,
      onUnauthorized: () => void this.askToSignIn(),
      mayKeepPrivate: settings.keepPrivate,
      log: this.log,
    });
    store.onDidChange(() => this.changed.fire());
    this.latest = store;
    return { store, client };
  }

  private async accountName(): Promise<string> {
    return `${settings.apiUrl()} ${(await this.session.get())?.account.id ?? ""}`;
  }

  private async askToSignIn(): Promise<void> {
    const signIn = vscode.l10n.t("Sign In");
    const message = vscode.l10n.t("GitHub does not accept the sign-in any more.");
    if ((await vscode.window.showWarningMessage(message, signIn)) === signIn)
      await vscode.commands.executeCommand("minutes.signIn");
  }
}
