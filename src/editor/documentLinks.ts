import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { webOrigin } from "../host/links.js";
import { toRange } from "../host/spans.js";
import { bareTargets } from "../minutes/glance/targets.js";

/** Makes bare `#1` and `@handle` lead to GitHub; addresses and links do so by themselves. */
export function registerDocumentLinks(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks(document) {
      if (!documents.isMinutes(document)) return undefined;
      return bareTargets(documents.get(document)).map(({ span, path, words }) => {
        const link = new vscode.DocumentLink(
          toRange(document, span),
          vscode.Uri.parse(`${webOrigin()}/${path}`),
        );
        link.tooltip = vscode.l10n.t("Open {0} on GitHub", words);
        return link;
      });
    },
  });
}
