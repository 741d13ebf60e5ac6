import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configure, eventually, openSample, openText } from "./minutesWindow.js";

const messy = `# Example  Tools Meeting 2026-08-06

## Present

* Ada Byron (@ada)
* Jos√© Hopper (@jose)
* Joan (@joan_c)

## Agenda

- [x ] Backlog
  * Ada: Jos√© don.t mind
`;

describe("the linter", () => {
  after(async () => {
    await configure("lint.rules", undefined);
    await configure("lint.fixOnSave", undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  const codeOf = ({ code }: vscode.Diagnostic): string =>
    typeof code === "object" ? String(code.value) : "";
  const codes = (document: vscode.TextDocument): string[] =>
    vscode.languages.getDiagnostics(document.uri).map(codeOf);
  const found = (document: vscode.TextDocument, rule: string): vscode.Diagnostic | undefined =>
    vscode.languages.getDiagnostics(document.uri).find((diagnostic) => codeOf(diagnostic) === rule);

  it("shows what is wrong in open minutes, each problem with its rule and where that is explained", async () => {
    const { document } = await openText(messy);
    await eventually(() => codes(document).includes("checkbox-malformed"), "problems are shown");
    const title = found(document, "title-double-space");
    assert.ok(title);
    assert.equal(title.source, "Minutes");
    assert.match(JSON.stringify(title.code), /docs\/rules\/title-double-space\.md/);
    assert.equal(title.severity, vscode.DiagnosticSeverity.Warning);
  });

  it("waits with the line that is being written, and with no other", async () => {
    const { document } = await openText(messy);
    await eventually(() => codes(document).includes("title-double-space"), "problems are shown");
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const key of "\n  * Ada: remove –watch soon")
      await vscode.commands.executeCommand("type", { text: key });
    const before = Date.now();
    await eventually(() => codes(document).includes("smart-dash-option"), "the line is looked through, too");
    assert.ok(Date.now() - before > 1000, "not at once");
    assert.ok(codes(document).includes("title-double-space"));
  });

  it("leaves other Markdown alone", async () => {
    const { document } = await openSample("README.md");
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(codes(document), []);
  });

  it("offers a fix that shows before and after, and makes it", async () => {
    const { document } = await openText(messy);
    const at = document.positionAt(document.getText().indexOf("√"));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === "Change Jos√© to José");
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().includes("* José Hopper (@jose)"));
  });

  it("fixes all that is certain outside notes, and one undo takes it back", async () => {
    const { document } = await openText(messy);
    await vscode.commands.executeCommand("minutes.fixAll");
    const mended = messy
      .replace("Example  Tools", "Example Tools")
      .replace("Jos√© Hopper", "José Hopper")
      .replace("[x ]", "[x]");
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand("undo");
    await eventually(() => document.getText() === messy, "one undo takes it back");
  });

  it("offers the same as a source action, for those who fix all on save", async () => {
    const { document } = await openText(messy);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      "source.fixAll.minutes",
    );
    assert.equal(actions.length, 1);
    assert.equal(actions[0]?.edit?.size, 1);
  });

  it("follows the setting, and the comment that switches a rule off", async () => {
    await configure("lint.rules", { "title-double-space": "off", "checkbox-malformed": "error" });
    const { document } = await openText(`${messy}\n<!-- minutes-lint-disable wrong-encoding -->\n`);
    await eventually(() => codes(document).includes("checkbox-malformed"), "problems are shown");
    assert.ok(!codes(document).includes("title-double-space"));
    assert.ok(!codes(document).includes("wrong-encoding"));
    assert.equal(found(document, "checkbox-malformed")?.severity, vscode.DiagnosticSeverity.Error);
  });

  it("mends on save where the setting says so", async () => {
    await configure("lint.rules", undefined);
    await configure("lint.fixOnSave", true);
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, "meetings/2026-08-06.md");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(messy));
    try {
      const editor = await vscode.window.showTextDocument(uri);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), "\n"));
      await editor.document.save();
      assert.ok(editor.document.getText().startsWith("# Example Tools Meeting"));
      assert.equal(editor.document.isDirty, false);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});
