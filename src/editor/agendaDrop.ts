import * as vscode from "vscode";
import { agendaMime, readItems } from "../host/agendaTransfer.js";
import type { MinutesDocuments } from "../host/documents.js";
import { toRange } from "../host/spans.js";
import type { NewItem } from "../minutes/renderItem.js";

interface Agenda {
  readonly answer: { readonly value: { readonly subjects: readonly NewItem[] } } | undefined;
}

/** Takes items that are dragged out of the sidebar into minutes, in the form of those minutes. */
export function registerAgendaDrop(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  agenda: Agenda,
): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    selector,
    {
      async provideDocumentDropEdits(document, position, data, token) {
        const items = await readItems(data, agenda.answer?.value.subjects ?? []);
        if (items.length === 0 || token.isCancellationRequested) return undefined;
        const { dropItems } = await import("../minutes/dropItems.js");
        const change = dropItems(documents.get(document), document.offsetAt(position), items);
        const edit = new vscode.DocumentDropEdit("", vscode.l10n.t("Insert Agenda Items"));
        edit.additionalEdit = new vscode.WorkspaceEdit();
        edit.additionalEdit.replace(document.uri, toRange(document, change), change.text);
        return edit;
      },
    },
    { dropMimeTypes: [agendaMime] },
  );
}
