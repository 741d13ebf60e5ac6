import * as vscode from "vscode";
import { textChanges } from "./textChanges.js";
import { MinutesDocument, type TextChange } from "../minutes/document.js";
import type { Minutes } from "../minutes/model.js";
import { settings } from "./settings.js";

interface Entry {
  version: number;
  readonly document: MinutesDocument;
  /** Edits that came since it was last read, oldest first. */
  pending: (readonly TextChange[])[];
}

/** The models of open documents: each version is parsed once, and only where somebody asks for it. */
export class MinutesDocuments implements vscode.Disposable {
  /** Follows the active editor, the first time right after the activation; undefined where it shows no minutes. */
  readonly onDidChangeActive: vscode.Event<vscode.TextDocument | undefined>;
  /** The content of a Markdown document changed. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;

  private readonly entries = new Map<string, Entry>();
  private readonly activeChanged = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly first: ReturnType<typeof setTimeout>;

  constructor() {
    this.onDidChangeActive = this.activeChanged.event;
    // The activation, which VS Code waits for, is over before the first document is read.
    this.first = setTimeout(() => this.activeChanged.fire(this.active));
    this.onDidChange = this.changed.event;
    this.subscriptions = [
      this.activeChanged,
      this.changed,
      vscode.workspace.onDidChangeTextDocument((event) => this.note(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.entries.delete(document.uri.toString())),
      vscode.window.onDidChangeActiveTextEditor(() => this.activeChanged.fire(this.active)),
    ];
  }

  /** The minutes in the active editor. */
  get active(): vscode.TextDocument | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.isMinutes(document) ? document : undefined;
  }

  /** What the document says now. */
  get(document: vscode.TextDocument): Minutes {
    const key = document.uri.toString();
    const entry = this.entries.get(key);
    if (entry?.version === document.version) {
      for (const changes of entry.pending) entry.document.edit(changes);
      entry.pending = [];
      return entry.document.minutes;
    }
    const fresh = new MinutesDocument(document.getText());
    this.entries.set(key, { version: document.version, document: fresh, pending: [] });
    return fresh.minutes;
  }

  isMinutes(document: vscode.TextDocument): boolean {
    if (document.languageId !== "markdown") return false;
    return isNamed(document) || this.get(document).isMinutes;
  }

  dispose(): void {
    clearTimeout(this.first);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.entries.clear();
  }

  private note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== "markdown" || contentChanges.length === 0) return;
    const entry = this.entries.get(document.uri.toString());
    if (entry) {
      entry.pending.push(textChanges(contentChanges));
      entry.version = document.version;
    }
    this.changed.fire(document);
  }
}

/** Whether a glob of the setting names the document; globs count from the workspace folder. */
function isNamed(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return settings.files(document).some((glob) => {
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}
