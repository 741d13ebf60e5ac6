import * as vscode from "vscode";
import { agendaMime, writeItems } from "../host/agendaTransfer.js";
import { parseMinutes } from "../minutes/parse.js";
import type { Minutes } from "../minutes/model.js";
import { renderItem } from "../minutes/renderItem.js";
import { styleOf } from "../minutes/style.js";
import type { AgendaNode } from "./agendaTree.js";

/**
 * Lets items of the agenda be dragged out of the sidebar: into minutes, where they are taken over in their form, and
 * as Markdown to anywhere else. Items of private repositories stay: they ask before they go.
 */
export class AgendaDragController implements vscode.TreeDragAndDropController<AgendaNode> {
  readonly dropMimeTypes: readonly string[] = [];
  readonly dragMimeTypes: readonly string[] = [agendaMime, "text/plain"];

  /** @param open tells which minutes are open, whose style the lines take */
  constructor(private readonly open: { readonly minutes: Minutes | undefined }) {}

  handleDrag(nodes: readonly AgendaNode[], data: vscode.DataTransfer): void {
    const items = nodes.flatMap((node) =>
      node.kind === "subject" && node.subject && !node.subject.isPrivate ? [node.subject] : [],
    );
    if (items.length === 0) return;
    data.set(agendaMime, new vscode.DataTransferItem(writeItems(items)));
    const style = styleOf(this.open.minutes ?? parseMinutes(""));
    const lines = items.map((item) => renderItem(item, style)).join(style.lineEnd);
    data.set("text/plain", new vscode.DataTransferItem(lines));
  }
}
