import assert from "node:assert/strict";
import * as vscode from "vscode";
import { Clocks } from "../../src/host/clocks.js";
import { configure, eventually, openText } from "./minutesWindow.js";

const text = `# Example Meeting 2026-08-06

## Links

* **Recording**: https://www.youtube.com/watch?v=abcdefghijk

## Present

* Ann Lee (@ann)
* Bo Berg (@bo)

## Announcements (00:04)

* Ann: the summit is in May

### example/tools

* Policy files [#7](https://github.com/example/tools/issues/7)
* Cut a release [#8](https://github.com/example/tools/issues/8)
`;

describe("the recording's clock", () => {
  let editor: vscode.TextEditor;
  const { executeCommand } = vscode.commands;
  const lineOf = (words: string) => editor.document.positionAt(editor.document.getText().indexOf(words)).line;
  const line = (words: string) => editor.document.lineAt(lineOf(words)).text;
  const putCursor = (words: string) => {
    const { end } = editor.document.lineAt(lineOf(words)).range;
    editor.selection = new vscode.Selection(end, end);
  };
  const type = async (words: string) => {
    for (const letter of words) await executeCommand("type", { text: letter });
  };

  beforeEach(async () => {
    editor = await openText(text);
    await executeCommand("minutes.startClock", { minutesAgo: 12.5 });
  });

  afterEach(async () => {
    await executeCommand("minutes.stopClock");
    await configure("clock.markItems", undefined);
    await executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("writes its time behind an item and before a note, where the cursor stays with its words", async () => {
    putCursor("Policy files");
    await executeCommand("minutes.insertTimestamp");
    assert.match(line("Policy files"), /issues\/7\) \(12:3\d\)$/);
    putCursor("Ann: the summit");
    const { character } = editor.selection.active;
    await executeCommand("minutes.insertTimestamp");
    assert.match(line("Ann: the summit"), /^\* \(12:3\d\) Ann: the summit is in May$/);
    assert.equal(editor.selection.active.character, character + "(12:30) ".length);
    await executeCommand("undo");
    assert.equal(line("Ann: the summit"), "* Ann: the summit is in May");
  });

  it("marks an item when its first note is begun, apart from the typing, and one undo takes that back", async () => {
    await configure("clock.markItems", true);
    putCursor("Policy files");
    await type("\n  * x");
    await eventually(() => /\(12:3\d\)$/.test(line("Policy files")), "the item has its time");
    const marked = line("Policy files");
    const { active } = editor.selection;
    assert.deepEqual(
      [active.line, editor.document.lineAt(active.line).text],
      [lineOf("Policy files") + 1, "  * x"],
    );
    assert.equal(active.character, "  * x".length);
    await executeCommand("undo");
    assert.equal(line("Policy files"), marked.replace(/ \(12:3\d\)$/, ""));
    assert.equal(editor.document.lineAt(lineOf("Policy files") + 1).text, "  * x");
    await type("yz");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    assert.doesNotMatch(line("Policy files"), /\(12:/);
  });

  it("marks with the time at which the note was begun, however long somebody types on", async () => {
    await configure("clock.markItems", true);
    await executeCommand("minutes.startClock", { minutesAgo: 20 });
    putCursor("Cut a release");
    await type("\n  * ");
    for (let letter = 0; letter < 20; letter++) {
      await type("x");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.doesNotMatch(line("Cut a release"), /\(20:/);
    await eventually(() => /\(20:0[01]\)$/.test(line("Cut a release")), "the item has its time");
    assert.equal(editor.document.lineAt(lineOf("Cut a release") + 1).text, `  * ${"x".repeat(20)}`);
  });

  it("marks nothing where nobody asked for it", async () => {
    putCursor("Policy files");
    await type("\n  * x");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    assert.doesNotMatch(editor.document.getText(), /\(12:/);
  });

  it("gives the chapters, and makes links to the recording", async () => {
    putCursor("Policy files");
    await executeCommand("minutes.insertTimestamp");
    void executeCommand("minutes.copyChapters");
    await eventually(
      async () => /^00:00 Announcements\n12:3\d Policy files\n$/.test(await vscode.env.clipboard.readText()),
      "the chapters are on the clipboard",
    );
    void executeCommand("minutes.linkTimestamps");
    const linked = /\(\[12:3(\d)\]\(https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk&t=75\1\)\)$/;
    await eventually(() => linked.test(line("Policy files")), "the time is a link");
    await executeCommand("undo");
    assert.match(line("Policy files"), / \(12:3\d\)$/);
  });
});

describe("clocks", () => {
  /** What a window keeps, in memory. */
  class Kept implements vscode.Memento {
    private readonly values = new Map<string, unknown>();
    keys = () => [...this.values.keys()];
    get = <T>(key: string, fallback?: T) => (this.values.get(key) ?? fallback) as T;
    update(key: string, value: unknown): Thenable<void> {
      if (value === undefined) this.values.delete(key);
      else this.values.set(key, value);
      return Promise.resolve();
    }
  }

  const [one, other] = ["untitled:One", "file:///other.md"].map((uri) => ({
    uri: vscode.Uri.parse(uri),
  })) as [{ uri: vscode.Uri }, { uri: vscode.Uri }];
  let now = 0;
  let kept: Kept;
  let clocks: Clocks;

  beforeEach(() => {
    now = Date.UTC(2026, 7, 6, 14);
    kept = new Kept();
    clocks = new Clocks(kept, () => now);
  });

  afterEach(() => clocks.dispose());

  it("run on in a window that is loaded anew", async () => {
    await clocks.set(one, now - 5_000);
    now += 60_000;
    assert.equal(new Clocks(kept, () => now).elapsed(one), 65_000);
    assert.equal(clocks.elapsed(other), undefined);
  });

  it("stop when they are told to, and by themselves after twelve hours", async () => {
    await clocks.set(one, now);
    await clocks.set(other, now + 1);
    assert.deepEqual(
      clocks.running,
      [other, one].map(({ uri }) => uri.toString()),
    );
    await clocks.set(other, undefined);
    assert.equal(clocks.elapsed(other), undefined);
    now += 12 * 3_600_000 + 1;
    assert.equal(clocks.elapsed(one), undefined);
    await clocks.set(other, undefined);
    assert.deepEqual(kept.keys(), []);
  });

  it("go with a document that gets another name", async () => {
    await clocks.set(one, now - 5_000);
    await clocks.move(one.uri, other.uri);
    assert.deepEqual([clocks.elapsed(one), clocks.elapsed(other)], [undefined, 5_000]);
  });

  it("survive what they cannot read", async () => {
    await kept.update("minutes.clocks", { "untitled:One": "yesterday", "file:///other.md": now });
    assert.deepEqual(clocks.running, ["file:///other.md"]);
  });
});
