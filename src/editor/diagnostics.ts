import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { Linter } from "../host/linter.js";
import { toRange } from "../host/spans.js";
import type { Severity } from "../rules/engine/rule.js";
import { pageAddress } from "../rules/engine/pageAddress.js";
import { TypedLines } from "./typedLines.js";

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Milliseconds without a key press after which a document is looked through: typing never waits. */
const settled = 300;
/** Milliseconds more, after which the line that is being written is looked through as well. */
const rested = 2000;

/**
 * Shows what is wrong in open minutes in the Problems panel, a moment after the last key press; what is wrong on the line
 * that is being written, once that rests or the cursor is elsewhere.
 */
export function registerDiagnostics(documents: MinutesDocuments, linter: Linter): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection("minutes");
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const typed = new TypedLines();
  let isOver = false;

  const look = async (document: vscode.TextDocument, delay: number) => {
    if (delay === rested) typed.rest(document);
    const { version } = document;
    const problems = documents.isMinutes(document) ? await linter.lint(document) : [];
    if (isOver || document.isClosed || document.version !== version) return;
    const line = typed.of(document);
    const diagnostics = problems.flatMap(({ span, message, severity, rule }) => {
      const range = toRange(document, span);
      if (range.start.line === line) return [];
      const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
      diagnostic.source = "Minutes";
      diagnostic.code = { value: rule, target: vscode.Uri.parse(pageAddress(rule)) };
      return diagnostic;
    });
    shown.set(document.uri, diagnostics);
    if (diagnostics.length < problems.length) schedule(document, rested);
  };
  const schedule = (document: vscode.TextDocument, delay: number) => {
    if (document.languageId !== "markdown" || isHistory(document)) return;
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        void look(document, delay);
      }, delay),
    );
  };
  const all = () => {
    for (const document of vscode.workspace.textDocuments) schedule(document, settled);
  };
  all();
  return vscode.Disposable.from(
    shown,
    typed,
    {
      dispose: () => {
        isOver = true;
        waiting.forEach(clearTimeout);
      },
    },
    linter.onDidChange(all),
    documents.onDidChange((document) => schedule(document, settled)),
    vscode.workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const key = document.uri.toString();
      clearTimeout(waiting.get(key));
      waiting.delete(key);
      shown.delete(document.uri);
    }),
  );
}

/** The other side of a comparison, which nobody can mend. */
function isHistory({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}
