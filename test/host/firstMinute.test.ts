import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually } from "./minutesWindow.js";

describe("the first minute", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens a sample that is minutes, in a document without a file", async () => {
    await vscode.commands.executeCommand("minutes.openSample");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.deepEqual([document.isUntitled, document.languageId], [true, "markdown"]);
    await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      return namesIn(found ?? []).includes("nodejs/security-wg");
    }, "the outline has the sample's repositories");
    assert.deepEqual(
      vscode.languages.getDiagnostics(document.uri).map(({ message }) => message),
      [],
    );
  });

  it("opens the walkthrough", async () => {
    await vscode.commands.executeCommand("minutes.openWalkthrough");
    await eventually(
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.startsWith("Walkthrough") ?? false,
      "the walkthrough's page is open",
    );
  });
});

function namesIn(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesIn(children)]);
}
