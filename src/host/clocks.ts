import * as vscode from "vscode";
import { longestRecording } from "../minutes/recording/beginning.js";

const key = "minutes.clocks";

/**
 * When the recording of each meeting began. Kept for the workspace, so that a window may be loaded anew; a clock that
 * nobody stopped stops by itself when no meeting lasts for so long.
 */
export class Clocks implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly kept: vscode.Memento,
    private readonly now: () => number,
  ) {
    this.onDidChange = this.changed.event;
  }

  /** The documents whose clock runs, the last one that was started first. */
  get running(): readonly string[] {
    return this.all()
      .sort(([, one], [, other]) => other - one)
      .map(([uri]) => uri);
  }

  /** How long the document's recording has been running, in milliseconds; undefined where its clock does not run. */
  elapsed({ uri }: { readonly uri: vscode.Uri }): number | undefined {
    const began = this.all().find(([name]) => name === uri.toString())?.[1];
    return began === undefined ? undefined : Math.max(0, this.now() - began);
  }

  /** @param began milliseconds since 1970; undefined stops the clock */
  async set({ uri }: { readonly uri: vscode.Uri }, began: number | undefined): Promise<void> {
    const others = this.all().filter(([name]) => name !== uri.toString());
    const all = began === undefined ? others : [...others, [uri.toString(), began]];
    await this.kept.update(key, all.length > 0 ? Object.fromEntries(all) : undefined);
    this.changed.fire();
  }

  /** The document has another name now. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const elapsed = this.elapsed({ uri: from });
    if (elapsed === undefined) return;
    await this.set({ uri: from }, undefined);
    await this.set({ uri: to }, this.now() - elapsed);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private all(): [uri: string, began: number][] {
    const earliest = this.now() - longestRecording * 1000;
    return Object.entries(this.kept.get<Record<string, unknown>>(key, {})).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number" && entry[1] >= earliest,
    );
  }
}
