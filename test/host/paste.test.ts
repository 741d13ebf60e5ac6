import assert from "node:assert/strict";
import * as vscode from "vscode";
import { dropEdit, pasteEdit, type TitleSources } from "../../src/editor/pasteEdits.js";
import { MinutesDocuments } from "../../src/host/documents.js";
import { docsNotes, docsText } from "../unit/minutes/paste/clipboards.js";
import { openSample, openText } from "./minutesWindow.js";

/** The window of these tests hands no HTML over from its clipboard; a person's paste is in test/ui/paste.test.ts. */
describe("pasting and dropping", () => {
  const documents = new MinutesDocuments();
  const sources = { github: { current: undefined }, agenda: {} } as TitleSources;

  after(() => documents.dispose());
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  function transfer(contents: Readonly<Record<string, string>>): vscode.DataTransfer {
    const data = new vscode.DataTransfer();
    for (const [mime, content] of Object.entries(contents))
      data.set(mime, new vscode.DataTransferItem(content));
    return data;
  }

  function endOf(document: vscode.TextDocument, words: string): vscode.Position {
    return document.lineAt(document.positionAt(document.getText().indexOf(words)).line).range.end;
  }

  async function pasted(
    document: vscode.TextDocument,
    at: vscode.Position,
    data: vscode.DataTransfer,
    isAsked = false,
  ) {
    const range = new vscode.Range(at, at);
    const found = await pasteEdit({ document, documents, range, data, isAsked, sources });
    if (found) await vscode.workspace.applyEdit(found.edit);
    return found?.kind;
  }

  it("put notes below the item, from HTML where there is some, after the plain text in the list of offers", async () => {
    const { document } = await openSample("meetings/2024-05-09.md");
    const at = endOf(document, "[#52575]");
    const data = transfer({ "text/html": docsNotes, "text/plain": docsText });
    assert.equal(await pasted(document, at, data), "notes");
    assert.equal(
      document.lineAt(at.line + 1).text,
      "  * **Ada:** the flag --watch-path is gone, use `--watch`",
    );
    assert.equal(
      document.lineAt(at.line + 5).text,
      "  * Action: Joan writes to the [team](https://example.org/team)",
    );
  });

  it("offer nothing in other Markdown, nor for lines that are moved about, unless somebody asks", async () => {
    const other = await openText("# A text\n\n* one\n");
    const notes = { "text/plain": "* Ada: yes\n* Lin: no" };
    assert.equal(await pasted(other.document, endOf(other.document, "one"), transfer(notes)), undefined);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    const { document } = await openSample("meetings/2024-05-09.md");
    const moved = transfer({ ...notes, "vscode-editor-data": "{}" });
    assert.equal(await pasted(document, endOf(document, "[#52575]"), moved), undefined);
    assert.equal(await pasted(document, endOf(document, "[#52575]"), moved, true), "notes");
  });

  it("take a link as a reference and a file of the folder as a link, and nothing that leads elsewhere", async () => {
    const { document } = await openSample("meetings/2024-05-09.md");
    const dropped = async (uris: string) => {
      const position = endOf(document, "Landed on Tuesday");
      const found = await dropEdit({
        document,
        documents,
        position,
        data: transfer({ "text/uri-list": uris }),
        sources,
      });
      if (found) await vscode.workspace.applyEdit(found.edit);
      return document.lineAt(position.line).text;
    };
    const before = await dropped("command:evil");
    assert.equal(await dropped("file:///etc/passwd"), before);
    const url = "https://github.com/nodejs/node/pull/52910";
    assert.equal(await dropped(url), `${before}[#52910](${url})`);
    const readme = vscode.Uri.joinPath(document.uri, "..", "..", "README.md");
    assert.equal(await dropped(readme.toString()), `${before}[#52910](${url})[README](../README.md)`);
  });
});
