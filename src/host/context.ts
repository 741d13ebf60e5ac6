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
  /** The clock of the minutes in the active editor runs. */
  readonly "minutes.isClockRunning": boolean;
  /** The minutes in the active editor have times of the recording. */
  readonly "minutes.hasTimes": boolean;
  readonly "minutes.agenda.state": AgendaState;
}

export function setContext<Key extends keyof ContextKeys>(key: Key, value: ContextKeys[Key]): void {
  void vscode.commands.executeCommand("setContext", key, value);
}

/** Keeps the keys about the minutes in the active editor true. */
export function registerContext(documents: MinutesDocuments): vscode.Disposable {
  const update = () => {
    const { active } = documents;
    setContext("minutes.isActive", active !== undefined);
    setContext("minutes.hasTimes", active !== undefined && documents.get(active).times.length > 0);
  };
  return vscode.Disposable.from(documents.onDidChangeActive(update), documents.onDidChange(update));
}
