import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { toRange } from "../host/spans.js";
import { highlights, highlightTypes } from "../minutes/highlights.js";

const legend = new vscode.SemanticTokensLegend([...highlightTypes]);

/** Colours handles, speakers, who has a task, attendees and section names, in minutes only. */
export function registerSemanticTokens(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(
    selector,
    {
      provideDocumentSemanticTokens(document) {
        if (!documents.isMinutes(document)) return undefined;
        const tokens = new vscode.SemanticTokensBuilder(legend);
        for (const { type, span } of highlights(documents.get(document))) {
          const range = toRange(document, span);
          if (range.isSingleLine) tokens.push(range, type);
        }
        return tokens.build();
      },
    },
    legend,
  );
}
