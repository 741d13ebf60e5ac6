import * as vscode from "vscode";
import { sampleMinutes } from "../meeting/sampleMinutes.js";

/** "Minutes: Open the Sample": made-up minutes in a document that is not saved, so that it works without a folder, too. */
export async function openSample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: sampleMinutes });
  await vscode.window.showTextDocument(document, { preview: false });
}
