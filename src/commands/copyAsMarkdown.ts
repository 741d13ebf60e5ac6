import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { parseMinutes } from "../minutes/parse.js";
import { renderItem } from "../minutes/renderItem.js";
import { styleOf } from "../minutes/style.js";
import { type Agenda, type AgendaNode, subjectsOf } from "./agendaNode.js";

/** "Copy as Markdown": the selected items as the lines that the open minutes would have for them. */
export async function copyAsMarkdown(
  documents: MinutesDocuments,
  agenda: Agenda,
  node?: AgendaNode,
  selected?: readonly AgendaNode[],
): Promise<void> {
  const { document } = agenda;
  const style = styleOf(document ? documents.get(document) : parseMinutes(""));
  const lines = subjectsOf(node, selected).map((subject) => renderItem(subject, style));
  if (lines.length > 0) await vscode.env.clipboard.writeText(lines.join("\n"));
}
