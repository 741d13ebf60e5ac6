import assert from "node:assert/strict";
import * as vscode from "vscode";
import { registerCompletionTyping } from "../../src/editor/completionTyping.js";
import { MinutesDocuments } from "../../src/host/documents.js";
import { eventually, openSample, openText, withGitHub } from "./minutesWindow.js";

describe("completion", () => {
  withGitHub();

  /** What is offered where `|` stands in the document, as when `key` was typed last. */
  async function offered(document: vscode.TextDocument, offset: number, key?: string) {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      document.positionAt(offset),
      key,
    );
    return list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? ""));
  }

  async function typed(editor: vscode.TextEditor, line: number, text: string) {
    const { document } = editor;
    const end = document.lineAt(line).range.end;
    await editor.edit((edit) => edit.insert(end, text));
    return offered(document, document.offsetAt(end) + text.length, text.at(-1));
  }

  const texts = (items: readonly vscode.CompletionItem[]) => items.map(({ insertText }) => insertText);

  it("knows the attendees, the people of earlier minutes and the agenda", async () => {
    const editor = await openSample("meetings/2024-05-09.md");
    const { document } = editor;
    const present = document.positionAt(document.getText().indexOf("* Rafael")).line;
    await eventually(async () => {
      const items = await typed(editor, present, "\n* F");
      await vscode.commands.executeCommand("undo");
      return texts(items).includes("Facundo Tuesca (@facutuesca)");
    }, "people of earlier minutes are offered in Present");

    const note = document.positionAt(document.getText().indexOf("Landed on Tuesday")).line;
    const [first] = await typed(editor, note, "\n  * Mi");
    assert.equal(first?.insertText, "Michael - ");
    assert.match(
      (first.label as vscode.CompletionItemLabel).description ?? "",
      /^here · (?:TSC · )?\d+ meetings/,
    );
    await vscode.commands.executeCommand("undo");

    const heading = document.positionAt(document.getText().indexOf("### nodejs/security-wg")).line - 1;
    await eventually(async () => {
      const items = await typed(editor, heading, "* #");
      await vscode.commands.executeCommand("undo");
      return texts(items).includes(
        "src: harden permission checks [#52910](https://github.com/nodejs/node/pull/52910)",
      );
    }, "the agenda's items are offered below their repository");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("offers what is typed by now where it is asked for where the cursor was", async () => {
    const editor = await openSample("meetings/2024-05-09.md");
    const { document } = editor;
    const note = document.positionAt(document.getText().indexOf("Landed on Tuesday")).line;
    const insert = (text: string) =>
      editor.edit((edit) => edit.insert(document.lineAt(note + 1).range.end, text));
    await eventually(async () => {
      await editor.edit((edit) => edit.insert(document.lineAt(note).range.end, "\n  * "));
      await insert("M");
      const behindM = document.offsetAt(document.lineAt(note + 1).range.end);
      await insert("i");
      let found = false;
      for (let tries = 0; tries < 10 && !found; tries++)
        found = texts(await offered(document, behindM)).includes("Michael - ");
      for (let undone = 0; undone < 3; undone++) await vscode.commands.executeCommand("undo");
      return found;
    }, "who speaks is offered to somebody who typed on");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("looks again for what was typed while it looked, however slowly it loads", async () => {
    const editor = await openSample("meetings/2024-05-09.md");
    const { document } = editor;
    const note = document.positionAt(document.getText().indexOf("Landed on Tuesday")).line;
    const asked: number[] = [];
    let load = (): void => undefined;
    const loaded = new Promise<void>((resolve) => (load = resolve));
    const documents = new MinutesDocuments();
    // Behind the first letter, with a second one typed, there is nothing to offer.
    const typing = registerCompletionTyping(documents, undefined as never, async (_, offset) => {
      asked.push(offset);
      await loaded;
      return false;
    });
    const insert = (text: string) =>
      editor.edit((edit) => edit.insert(document.lineAt(note + 1).range.end, text));
    try {
      await editor.edit((edit) => edit.insert(document.lineAt(note).range.end, "\n  * "));
      await insert("M");
      await eventually(() => asked.length === 1, "a first letter is looked at");
      await insert("i");
      load();
      await eventually(() => asked.length === 2, "both letters are looked at");
      assert.equal(asked[1], (asked[0] ?? 0) + 1);
    } finally {
      typing.dispose();
      documents.dispose();
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    }
  });

  it("offers nothing in other Markdown", async () => {
    const { document } = await openText("# A text\n\n* @");
    assert.deepEqual(await offered(document, document.getText().length, "@"), []);
  });
});
