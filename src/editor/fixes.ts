import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { Linter } from "../host/linter.js";
import { settings } from "../host/settings.js";
import { toRange } from "../host/spans.js";
import type { TextChange } from "../minutes/document.js";
import type { Problem } from "../rules/engine/lint.js";

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append("minutes");

/** Quick fixes of the problems, "fix all" as a source action, and on save where the setting says so. */
export function registerFixes(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  linter: Linter,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      if (!documents.isMinutes(document)) return undefined;
      if (context.only && fixAllKind.intersects(context.only)) return [await fixAll(document, linter)];
      const problems = await linter.lint(document);
      if (token.isCancellationRequested) return undefined;
      return problems
        .filter(({ span }) => toRange(document, span).intersection(range))
        .flatMap((problem) => actionsFor(document, problem, context.diagnostics));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    vscode.workspace.onWillSaveTextDocument((event) => {
      const { document } = event;
      if (!settings.fixOnSave(document) || !documents.isMinutes(document)) return;
      event.waitUntil(
        linter
          .certainChanges(document)
          .then((changes) =>
            changes.map((change) => vscode.TextEdit.replace(toRange(document, change), change.text)),
          ),
      );
    }),
  );
}

async function fixAll(document: vscode.TextDocument, linter: Linter): Promise<vscode.CodeAction> {
  const action = new vscode.CodeAction(vscode.l10n.t("Fix all that is certain"), fixAllKind);
  action.edit = toEdit(document, await linter.certainChanges(document));
  return action;
}

function actionsFor(
  document: vscode.TextDocument,
  { rule, message, fix }: Problem,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const own = diagnostics.filter((diagnostic) => diagnostic.message === message);
  const ignore = new vscode.CodeAction(
    vscode.l10n.t("Switch off “{0}” in this document", rule),
    vscode.CodeActionKind.QuickFix,
  );
  ignore.edit = toEdit(document, [ignoring(document, rule)]);
  ignore.diagnostics = own;
  if (!fix) return [ignore];
  const mend = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  mend.edit = toEdit(document, fix.changes);
  mend.diagnostics = own;
  mend.isPreferred = fix.isCertain;
  return [mend, ignore];
}

/** A comment at the end, where it is in nobody's way. */
function ignoring(document: vscode.TextDocument, rule: string): TextChange {
  const text = document.getText();
  const lineEnd = document.eol === vscode.EndOfLine.CRLF ? "\r\n" : "\n";
  const gap = text.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
  return {
    start: text.length,
    end: text.length,
    text: `${gap}<!-- minutes-lint-disable ${rule} -->${lineEnd}`,
  };
}

function toEdit(document: vscode.TextDocument, changes: readonly TextChange[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of changes) edit.replace(document.uri, toRange(document, change), change.text);
  return edit;
}
