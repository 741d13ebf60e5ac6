import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { type NewItem, renderItem } from "../minutes/renderItem.js";
import { styleOf } from "../minutes/style.js";
import type { AgendaModel } from "./agendaModel.js";
import type { AgendaNode } from "./agendaTree.js";

/** Lets items of the agenda be dragged into an editor, where they arrive as lines in the minutes' own form. */
export class AgendaDragController implements vscode.TreeDragAndDropController<AgendaNode> {
  readonly dropMimeTypes: readonly string[] = [];
  readonly dragMimeTypes: readonly string[] = ["text/plain"];

  constructor(
    private readonly documents: MinutesDocuments,
    private readonly model: AgendaModel,
  ) {}

  handleDrag(nodes: readonly AgendaNode[], data: vscode.DataTransfer): void {
    const items = nodes.flatMap((node): NewItem[] =>
      node.kind === "subject" && node.subject ? [node.subject] : [],
    );
    if (items.length === 0 || !this.model.document) return;
    const style = styleOf(this.documents.get(this.model.document));
    data.set(
      "text/plain",
      new vscode.DataTransferItem(items.map((item) => renderItem(item, style)).join(style.lineEnd)),
    );
  }
}
