import * as vscode from "vscode";
import { agendaMime } from "../host/agendaTransfer.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { TitleSources } from "./pasteEdits.js";

interface Dependencies extends TitleSources {
  readonly documents: MinutesDocuments;
}

/**
 * Offers to paste what was copied elsewhere as minutes, and to drop links and files likewise: always beside the plain
 * text, which stays what a key does. What works it out loads with the first paste.
 */
export function registerPaste(
  selector: vscode.DocumentSelector,
  dependencies: Dependencies,
): vscode.Disposable {
  const { documents } = dependencies;
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append("minutes");
  const pasting: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, { triggerKind }, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1) return undefined;
      // What is pasted into nothing may be minutes.
      if (!documents.isMinutes(document) && document.getText().trim() !== "") return undefined;
      const isAsked = triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
      const { pasteEdit } = await import("./pasteEdits.js");
      const found = await pasteEdit({ document, documents, range, data, isAsked, sources: dependencies });
      if (!found || token.isCancellationRequested) return undefined;
      const edit = new vscode.DocumentPasteEdit("", found.title, kind.append(found.kind));
      return [Object.assign(edit, { additionalEdit: found.edit, yieldTo: found.yieldTo })];
    },
  };
  const dropping: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, data, token) {
      const { dropEdit } = await import("./pasteEdits.js");
      const found = await dropEdit({ document, documents, position, data, sources: dependencies });
      if (!found || token.isCancellationRequested) return undefined;
      const edit = new vscode.DocumentDropEdit("", found.title, kind.append(found.kind));
      return Object.assign(edit, { additionalEdit: found.edit, yieldTo: found.yieldTo });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(selector, pasting, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ["text/html", "text/plain"],
    }),
    vscode.languages.registerDocumentDropEditProvider(selector, dropping, {
      providedDropEditKinds: [kind],
      dropMimeTypes: [agendaMime, "text/uri-list"],
    }),
  );
}
