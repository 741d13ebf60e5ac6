import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import { insertAttendees } from "../minutes/insertAttendees.js";
import type { NamedAttendee } from "../minutes/renderAttendee.js";

/** Lists people in Present who are known already; the lens over Present runs it. */
export async function listAttendees(
  documents: MinutesDocuments,
  uri: vscode.Uri,
  people: readonly NamedAttendee[],
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await applyChanges(document, document.version, insertAttendees(documents.get(document), people));
}
