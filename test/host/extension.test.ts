import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configure, openSample, openText } from "./minutesWindow.js";

const id = "minutes.minutes";

describe("the extension", () => {
  it("is there, and activates with the first Markdown document", async () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension);
    await openSample("README.md");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it("registers every command that its manifest declares", async () => {
    const manifest = vscode.extensions.getExtension(id)?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of manifest.contributes.commands) assert.ok(known.has(command), command);
  });
});

describe("semantic tokens", () => {
  async function tokenTypes(document: vscode.TextDocument): Promise<Set<string>> {
    const [legend, tokens] = await Promise.all([
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        document.uri,
      ),
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        "vscode.provideDocumentSemanticTokens",
        document.uri,
      ),
    ]);
    const types = [...(tokens?.data ?? [])].filter((_, index) => index % 5 === 3);
    return new Set(types.map((type) => legend.tokenTypes[type] ?? ""));
  }

  it("colour sections, attendees, speakers, who has a task, and handles in minutes", async () => {
    const { document } = await openSample("meetings/2024-05-09.md");
    assert.deepEqual([...(await tokenTypes(document))].sort(), [
      "minutesAttendee",
      "minutesHandle",
      "minutesOwner",
      "minutesSection",
      "minutesSpeaker",
    ]);
  });

  it("leave other Markdown alone", async () => {
    const { document } = await openSample("README.md");
    assert.equal((await tokenTypes(document)).size, 0);
  });
});

describe("the outline", () => {
  const text =
    "# X Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\n### a/b\n\n* T [#1](https://github.com/a/b/issues/1)\n  * Ada: yes\n";

  it("shows items below their repository in minutes", async () => {
    const { document } = await openText(text);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap(({ name, detail, children }) => [`${name} ${detail}`, ...names(children)]);
    assert.ok(names(symbols).includes("T #1"));
  });

  it("folds an item with its notes", async () => {
    const { document } = await openText(text);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    assert.ok(ranges.some(({ start, end }) => start === 10 && end === 11));
  });
});

describe("snippets", () => {
  async function completions(text: string, trigger?: string) {
    const { document } = await openText(text);
    const position = document.positionAt(document.getText().length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
      trigger,
    );
    // VS Code lists contributed snippets, too; those of the provider are in the order of the document.
    const offered = list.items.filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ""));
    return offered.map(({ label }) => (typeof label === "string" ? label : label.label));
  }

  const minutes = "# X Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n\n";

  it("are offered while min- is typed in minutes", async () =>
    assert.ok((await completions(`${minutes}m`, "m")).includes("min-decision")));

  it("are offered neither in the middle of a line nor in other Markdown", async () => {
    assert.ok(!(await completions(`${minutes}we m`, "m")).includes("min-decision"));
    assert.ok(!(await completions("# A README\n\nm", "m")).includes("min-decision"));
  });
});

describe("the setting minutes.files", () => {
  after(() => configure("files", undefined));

  it("makes minutes of a file that does not look like any", async () => {
    const { document } = await openSample("README.md");
    const highlight = () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        "vscode.provideDocumentSemanticTokens",
        document.uri,
      );
    assert.equal((await highlight())?.data.length ?? 0, 0);
    await configure("files", ["**/README.md"]);
    assert.ok(await highlight());
  });
});
