import type * as vscode from "vscode";
import type { TextChange } from "../minutes/document.js";

/** The changes of a document, as VS Code tells them, in offsets of the text before any of them. */
export function textChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): TextChange[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}
