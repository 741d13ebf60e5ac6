import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { toRange } from "../host/spans.js";

/** What renames loads with the first question. */
const load = () => import("./loaded.js");

/** Renames a person, by name or by handle, everywhere in the document. */
export function registerRename(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
): vscode.Disposable {
  return vscode.languages.registerRenameProvider(selector, {
    async prepareRename(document, position) {
      if (!documents.isMinutes(document)) return undefined;
      const { renamedAt } = await load();
      const renamed = renamedAt(documents.get(document), document.offsetAt(position));
      return renamed && { range: toRange(document, renamed.span), placeholder: renamed.current };
    },
    async provideRenameEdits(document, position, wanted) {
      if (!documents.isMinutes(document)) return undefined;
      const { rename, renamedAt } = await load();
      const minutes = documents.get(document);
      const offset = document.offsetAt(position);
      if (!renamedAt(minutes, offset)) return undefined;
      const changes = rename(minutes, offset, wanted);
      if (!changes) throw new Error(vscode.l10n.t("“{0}” is no name, or no handle on GitHub.", wanted));
      const edit = new vscode.WorkspaceEdit();
      for (const change of changes) edit.replace(document.uri, toRange(document, change), change.text);
      return edit;
    },
  });
}
