import * as vscode from "vscode";
import { settings } from "./settings.js";

/** Reading public data needs no scope; private repositories, and every write, need this one. */
type Scope = "repo";

/** Who is signed in to GitHub through VS Code. Asks nobody until a command or a setting says so. */
export class GitHubSession implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private current: Promise<vscode.AuthenticationSession | undefined> | undefined;

  constructor() {
    this.onDidChange = this.changed.event;
    this.subscriptions = [
      this.changed,
      vscode.authentication.onDidChangeSessions(({ provider }) => {
        if (provider.id === settings.authenticationProvider()) this.forget();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("minutes.github") || event.affectsConfiguration("github-enterprise"))
          this.forget();
        // Turning private repositories on is the moment to ask for what they need.
        if (event.affectsConfiguration("minutes.github.privateRepositories") && settings.readPrivate())
          void this.signIn();
      }),
    ];
  }

  /** The session there is, without asking for one. */
  get(): Promise<vscode.AuthenticationSession | undefined> {
    this.current ??= this.find();
    return this.current;
  }

  /** Lets the person sign in, or grant more; undefined where he would rather not. */
  async signIn(scopes: readonly Scope[] = scopesToRead()): Promise<vscode.AuthenticationSession | undefined> {
    try {
      const session = await vscode.authentication.getSession(settings.authenticationProvider(), scopes, {
        createIfNone: true,
      });
      this.forget();
      return session;
    } catch {
      // VS Code throws where the person cancels.
      return undefined;
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async find(): Promise<vscode.AuthenticationSession | undefined> {
    if (!settings.useAuthentication() || !settings.server().takesToken) return undefined;
    const scopes = scopesToRead();
    return (await silently(scopes)) ?? (scopes.length > 0 ? silently([]) : undefined);
  }

  private forget(): void {
    this.current = undefined;
    this.changed.fire();
  }
}

function scopesToRead(): readonly Scope[] {
  return settings.readPrivate() ? ["repo"] : [];
}

async function silently(scopes: readonly Scope[]): Promise<vscode.AuthenticationSession | undefined> {
  try {
    return await vscode.authentication.getSession(settings.authenticationProvider(), scopes, {
      silent: true,
    });
  } catch {
    // Without that provider, or where it is out of reach, the public way remains.
    return undefined;
  }
}
