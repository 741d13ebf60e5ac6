import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { typedPrefix } from "../minutes/snippetPrefix.js";

/**
 * Offers the snippets while people type `min-…` in minutes: VS Code itself pops up nothing for plain letters in
 * Markdown. When the list is asked for by key, VS Code shows the contributed snippets on its own.
 */
export function registerSnippetCompletion(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      async provideCompletionItems(document, position, _token, context) {
        if (context.triggerKind === vscode.CompletionTriggerKind.Invoke) return undefined;
        const typed = typedPrefix(document.lineAt(position).text.slice(0, position.character));
        if (typed === undefined || !documents.isMinutes(document)) return undefined;
        const { snippets } = await import("./loaded.js");
        const range = new vscode.Range(position.translate(0, -typed.length), position);
        return snippets.map((snippet, index) => {
          const item = new vscode.CompletionItem(
            { label: snippet.prefix, description: snippet.name },
            vscode.CompletionItemKind.Snippet,
          );
          item.insertText = new vscode.SnippetString(snippet.body);
          item.documentation = new vscode.MarkdownString(snippet.description).appendCodeblock(
            preview(snippet.body),
            "markdown",
          );
          item.range = range;
          item.sortText = String(index).padStart(3, "0");
          return item;
        });
      },
    },
    "m",
    "-",
  );
}

/** The snippet's text as it will stand, first choices and defaults filled in. */
function preview(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|}]*)[,|][^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^{}]*)\}/g, "$1")
    .replace(/\$\d+/g, "")
    .trimEnd();
}
