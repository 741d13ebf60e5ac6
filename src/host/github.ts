import * as vscode from "vscode";
import type { GitHubClient } from "../github/client.js";
import type { GitHubStore } from "../github/store.js";
import { createCacheFile } from "./cacheFile.js";
import type { GitHubSession } from "./session.js";
import { settings } from "./settings.js";
import { warn } from "./messages.js";

/**
 * The store for whoever is signed in; made anew when that changes. Features ask for it each time. What talks to GitHub
 * loads when the store is first asked for.
 */
export class GitHub implements vscode.Disposable {
  /** The store holds something new, or another store took its place. */
  readonly onDidChange: vscode.Event<void>;
  /** Somebody else is signed in, or nobody, or another server is asked: nothing that was shown may stay. */
  readonly onDidChangeAccount: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly accountChanged = new vscode.EventEmitter<void>();
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
    this.onDidChangeAccount = this.accountChanged.event;
    this.subscription = session.onDidChange(() => void this.reopen());
  }

  async store(): Promise<GitHubStore> {
    return (await this.open()).store;
  }

  async usage() {
    return (await this.open()).client.usage;
  }

  /** For what the store does not read. */
  async client(): Promise<GitHubClient> {
    return (await this.open()).client;
  }

  /** A client that may write, after the person granted it; undefined where he would rather not. */
  async writer(): Promise<GitHubClient | undefined> {
    if (!settings.server().takesToken) return undefined;
    const session = await this.session.signIn(["repo"]);
    if (!session) return undefined;
    const { GitHubClient } = await import("../github/loaded.js");
    return new GitHubClient(this.clientOptions(() => Promise.resolve(session.accessToken)));
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
    this.accountChanged.dispose();
    void this.opened?.then(
      ({ store }) => store.dispose(),
      () => undefined,
    );
  }

  private open() {
    this.opened ??= this.create();
    return this.opened;
  }

  /** On sign-out and change of account nothing that the other account saw remains. */
  private async reopen(): Promise<void> {
    const old = this.opened;
    if (old && (await this.accountName()) !== this.account) {
      this.opened = undefined;
      this.latest = undefined;
      const { store } = (await old.catch(() => undefined)) ?? {};
      await store?.clear();
      store?.dispose();
      this.accountChanged.fire();
    }
    this.changed.fire();
  }

  private async create() {
    this.account = await this.accountName();
    const { GitHubClient, createGitHubStore } = await import("../github/loaded.js");
    const client = new GitHubClient(this.clientOptions(async () => (await this.session.get())?.accessToken));
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

  private clientOptions(token: () => Promise<string | undefined>) {
    return {
      apiUrl: settings.server().apiUrl,
      fetch: ((input, init) => fetch(input, init)) satisfies typeof fetch,
      token,
      hidesRedirects: this.hidesRedirects,
      now: Date.now,
      log: this.log,
    };
  }

  /** Tells one sign-in, and what it may see, from any other. */
  private async accountName(): Promise<string> {
    const session = await this.session.get();
    return [settings.server().apiUrl, session?.id, session?.scopes.join(" ")].join(" ").trim();
  }

  private async askToSignIn(): Promise<void> {
    const signIn = vscode.l10n.t("Sign In");
    const message = vscode.l10n.t("GitHub does not accept the sign-in any more.");
    if ((await warn(message, signIn)) === signIn) await vscode.commands.executeCommand("minutes.signIn");
  }
}
