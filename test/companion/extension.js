// @ts-check
// An authentication provider whose token comes from the environment: MINUTES_TOKEN, and MINUTES_SIGNED_IN=0 to begin
// signed out. And a file system in memory, whose folder is a virtual workspace (`minutes-memory:/…`).
import * as vscode from "vscode";
import { MemoryFiles } from "./memoryFiles.js";

/** @param {vscode.ExtensionContext} context */
export function activate(context) {
  const token = process.env.MINUTES_TOKEN ?? "";
  /** @type {vscode.AuthenticationSession} */
  const session = { id: "demo", accessToken: token, account: { id: "demo", label: "demo" }, scopes: [] };
  let signedIn = token !== "" && process.env.MINUTES_SIGNED_IN !== "0";
  /** @type {vscode.EventEmitter<vscode.AuthenticationProviderAuthenticationSessionsChangeEvent>} */
  const changed = new vscode.EventEmitter();
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider("minutes-memory", new MemoryFiles()),
    changed,
    vscode.authentication.registerAuthenticationProvider("minutes-demo", "GitHub (demo)", {
      onDidChangeSessions: changed.event,
      getSessions: (scopes) => Promise.resolve(signedIn ? [{ ...session, scopes: scopes ?? [] }] : []),
      createSession: (scopes) => {
        signedIn = true;
        const added = { ...session, scopes };
        changed.fire({ added: [added], removed: [], changed: [] });
        return Promise.resolve(added);
      },
      removeSession: () => {
        signedIn = false;
        changed.fire({ added: [], removed: [session], changed: [] });
        return Promise.resolve();
      },
    }),
  );
}
