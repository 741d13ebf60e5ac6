import * as vscode from "vscode";
import type { MinutesDocuments } from "./documents.js";

/** What the view "Agenda" shows in place of the agenda. */
export type AgendaState =
  | "loading"
  | "ready"
  | "noGroup"
  | "untrusted"
  | "empty"
  | "signedOut"
  | "offline"
  | "rateLimited"
  | "failed";

/** Every context key that the manifest's `when` clauses know. */
interface ContextKeys {
  /** Minutes are in the active editor. */
  readonly "minutes.isActive": boolean;
  readonly "minutes.isSignedIn": boolean;
  readonly "minutes.agenda.state": AgendaState;
}

export function setContext<Key extends keyof ContextKeys>(key: Key, value: ContextKeys[Key]): void {
  void vscode.commands.executeCommand("setContext", key, value);
}

/** Keeps `minutes.isActive` true while minutes are in the active editor. */
export function registerContext(documents: MinutesDocuments): vscode.Disposable {
  const update = () => setContext("minutes.isActive", documents.active !== undefined);
  return vscode.Disposable.from(documents.onDidChangeActive(update), documents.onDidChange(update));
}
