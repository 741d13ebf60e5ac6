import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configure, eventually, openSample, preview, withGitHub } from "./minutesWindow.js";

describe("minutes at a glance", () => {
  withGitHub();
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await openSample("meetings/2024-05-09.md"));
  });

  const place = (words: string) => document.positionAt(document.getText().indexOf(words) + 1);

  function ask<T>(command: string, ...rest: readonly unknown[]): Thenable<T> {
    return vscode.commands.executeCommand<T>(command, document.uri, ...rest);
  }

  const argumentsOf = ({ command }: vscode.CodeLens) => (command?.arguments ?? []) as readonly unknown[];

  it("counts over a repository's heading what is new, and inserts it", async () => {
    const lensesOf = () => ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider");
    const isNew = ({ command }: vscode.CodeLens) =>
      command?.title.endsWith("new on the agenda: insert") ?? false;
    // The agenda may be asked for once more while the window settles: what counts is one list that has the lens.
    let lens: vscode.CodeLens | undefined;
    await eventually(async () => {
      lens = (await lensesOf()).find(isNew);
      return lens !== undefined;
    }, "a lens stands over a repository");
    assert.ok(lens?.command);
    const { line } = lens.range.start;
    assert.match(document.lineAt(line).text, /^### nodejs\//);
    await vscode.commands.executeCommand(lens.command.command, ...argumentsOf(lens));
    await eventually(
      () => document.getText().includes("harden permission checks [#52910]"),
      "what is new is inserted",
    );
    const after = (await lensesOf()).filter(({ range }) => range.start.line === line);
    assert.deepEqual(after.filter(isNew), []);
    await vscode.commands.executeCommand("undo");
  });

  it("counts over Present who spoke and is not listed, and lists them", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, place("  * Landed").translate(0, -1), "  * @facutuesca: soon\n");
    await vscode.workspace.applyEdit(edit);
    const lenses = await ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider");
    const lens = lenses.find(({ command }) => command?.title === "1 spoke but is not listed: add");
    assert.ok(lens?.command);
    await vscode.commands.executeCommand(lens.command.command, ...argumentsOf(lens));
    assert.match(document.getText(), /\* Rafael Gonzaga \(@RafaelGSS\)\n\* Facundo Tuesca \(@facutuesca\)/);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("undo");
  });

  it("leads from a speaker to Present, and finds a person and an issue in all minutes", async () => {
    const [definition] = await ask<vscode.Location[]>(
      "vscode.executeDefinitionProvider",
      place("Ulises - the"),
    );
    assert.equal(document.getText(definition?.range), "* Ulises Gascon (@UlisesGascon)");
    const people = await ask<vscode.Location[]>("vscode.executeReferenceProvider", place("Ulises - the"));
    assert.ok(new Set(people.map(({ uri }) => uri.path)).size > 2);
    for (const { uri, range } of people) {
      const other = await vscode.workspace.openTextDocument(uri);
      assert.match(other.getText(range), /ulises/i);
    }
    const issues = await ask<vscode.Location[]>("vscode.executeReferenceProvider", place("#1037"));
    assert.ok(new Set(issues.map(({ uri }) => uri.path)).size > 1);
  });

  it("renames a person where he is listed and where he speaks", async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      place("Ulises - the"),
      "Uli Gascon",
    );
    const texts = edit.get(document.uri).map(({ newText }) => newText);
    assert.equal(texts.filter((text) => text === "Uli Gascon").length, 1);
    assert.ok(texts.filter((text) => text === "Uli").length >= 1);
  });

  it("says the state of each issue where the setting asks for it", async () => {
    const hints = () =>
      ask<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        new vscode.Range(0, 0, document.lineCount, 0),
      );
    assert.deepEqual(await hints(), []);
    await configure("inlayHints.state", "on");
    try {
      await eventually(async () => (await hints()).length >= 8, "hints for all that GitHub knows");
      const labels = (await hints()).map(({ label }) => (typeof label === "string" ? label : ""));
      assert.ok(labels.includes("closed 7 May 2024"), labels.join(", "));
      assert.ok(labels.includes("open"));
    } finally {
      await configure("inlayHints.state", undefined);
    }
  });

  it("makes handles and bare numbers links, and links nothing twice", async () => {
    const links = await ask<vscode.DocumentLink[]>("vscode.executeLinkProvider");
    const person = links.filter(({ range }) => document.getText(range) === "@RafaelGSS");
    assert.deepEqual(
      person.map(({ target }) => target?.toString()),
      ["https://github.com/RafaelGSS"],
    );
  });

  it("resolves bare numbers and handles in the preview of minutes, and in no other", async () => {
    const minutes =
      "# X Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\n### nodejs/node\n\n* see #1\n";
    const html = await preview(minutes);
    assert.match(html, /<a href="https:\/\/github\.com\/nodejs\/node\/issues\/1"[^>]*>#1<\/a>/);
    assert.match(html, /<a href="https:\/\/github\.com\/ada"[^>]*>@ada<\/a>/);
    assert.doesNotMatch(await preview("# A text\n\nsee nodejs/node#1 and @ada\n"), /github\.com/);
  });
});
