import * as vscode from "vscode";

/** "Minutes: Open the Sample": made-up minutes in a document that is not saved, so that it works without a folder, too. */
export async function openSample(): Promise<void> {
  const home = vscode.extensions.getExtension("minutes.minutes")?.extensionUri;
  if (!home) return;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, "media", "sample.md"));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document, { preview: false });
}
