import * as vscode from "vscode";

/** The lines that somebody is writing on: half a word is no mistake yet. */
export class TypedLines implements vscode.Disposable {
  private readonly lines = new Map<string, number>();
  private readonly subscription: vscode.Disposable;

  constructor() {
    this.subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change, ...others] = contentChanges;
      if (change === undefined) return;
      const key = document.uri.toString();
      // What is pasted, mended or done to several places at once is not being written.
      if (others.length === 0 && isKeyPress(change)) this.lines.set(key, change.range.start.line);
      else this.lines.delete(key);
    });
  }

  /** The line of a document that is being written on, the cursor still there. */
  of(document: vscode.TextDocument): number | undefined {
    const line = this.lines.get(document.uri.toString());
    const isThere = vscode.window.visibleTextEditors.some(
      ({ document: shown, selection }) => shown === document && selection.active.line === line,
    );
    return isThere ? line : undefined;
  }

  /** The line rests: what is wrong with it may be told. */
  rest(document: vscode.TextDocument): void {
    this.lines.delete(document.uri.toString());
  }

  dispose(): void {
    this.subscription.dispose();
    this.lines.clear();
  }
}

function isKeyPress({ range, text }: vscode.TextDocumentContentChangeEvent): boolean {
  return range.isSingleLine && text.length <= 2 && !/[\r\n]/.test(text);
}
