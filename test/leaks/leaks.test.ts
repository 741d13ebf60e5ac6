import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as vscode from "vscode";
import { configure, hoverOver, openSample } from "../host/minutesWindow.js";
import { toMegabytes, usedHeap } from "./heap.js";
import { Ledger } from "./ledger.js";

const isFull = process.env.MINUTES_LEAKS === "full";
const [cycles, edits, hovers, refreshes] = isFull ? [1_000, 10_000, 500, 100] : [10, 100, 5, 1];
const promised = 5_000_000;

interface Minutes {
  activate(context: vscode.ExtensionContext): unknown;
}

describe("leaks", function () {
  this.timeout(isFull ? 1_200_000 : 60_000);
  let ledger: Ledger;
  let minutes: Minutes;
  let context: vscode.ExtensionContext;

  before(async () => {
    await configure("github.authenticationProvider", "minutes-demo");
    await configure("github.apiUrl", process.env.MINUTES_GITHUB);
    const extension = vscode.extensions.getExtension<vscode.ExtensionContext>("minutes.minutes");
    assert.ok(extension);
    context = await extension.activate();
    const path = pathToFileURL(join(extension.extensionPath, "dist", "node", "extension.js")).href;
    minutes = (await import(path)) as Minutes;
    await openSample("meetings/2024-05-09.md");
    ledger = new Ledger(join(extension.extensionPath, "dist"));
    ledger.start();
    process.on("unhandledRejection", noteFailure);
  });
  after(() => {
    ledger.stop();
    process.off("unhandledRejection", noteFailure);
  });

  /** Of answers that came after the end. */
  const failures: string[] = [];
  const noteFailure = (reason: unknown) => {
    const words = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    if (words.includes("/dist/node/")) failures.push(words);
  };

  /** @returns ends it, as VS Code does */
  function activate(): () => void {
    const subscriptions: vscode.Disposable[] = [];
    minutes.activate(Object.create(context, { subscriptions: { value: subscriptions } }) as typeof context);
    return () => {
      for (const subscription of subscriptions) subscription.dispose();
    };
  }

  it(`are none after ${cycles} activations, whenever they end`, async () => {
    const cycle = async (index: number) => {
      const end = activate();
      // At once, in the middle of its first questions, or after them.
      if (index % 3 > 0) await pause((index % 3) * (index % 20));
      end();
    };
    const end = activate();
    assert.ok(ledger.left().length > 20, "the ledger sees what is registered");
    end();
    const grown = await growth(cycles, cycle);
    const ofVSCode = await growth(cycles, showAndForgetView);
    console.log(`      heap after ${cycles} activations: ${toMegabytes(grown)}`);
    console.log(`      of it, views that VS Code does not let go of: ${toMegabytes(ofVSCode)}`);
    assert.deepEqual(ledger.left(), []);
    assert.deepEqual(failures, []);
    const commands = await vscode.commands.getCommands(true);
    assert.deepEqual(
      commands.filter((command) => /^_?minutes\./.test(command) && !command.startsWith("minutes.agenda.")),
      [],
    );
    assert.ok(grown - ofVSCode <= promised, `the heap has grown by ${toMegabytes(grown - ofVSCode)}`);
  });

  it(`are none after ${edits} edits, ${hovers} hovers and ${refreshes} refreshes`, async () => {
    const end = activate();
    const editor = await openSample("meetings/2024-05-09.md");
    const work = async (edited: number, hovered: number, refreshed: number) => {
      for (let index = 0; index < edited; index++) await type(editor, index);
      for (let index = 0; index < hovered; index++) {
        const found = await hoverOver(editor.document, index % 2 === 0 ? "@RafaelGSS" : "nodejs/node#52575");
        if (index === 0) assert.ok(found.length > 0);
      }
      for (let index = 0; index < refreshed; index++)
        await vscode.commands.executeCommand("minutes.refreshAgenda");
    };
    await work(50, 4, 2);
    const before = await usedHeap();
    await work(edits, hovers, refreshes);
    const grown = (await usedHeap()) - before;
    console.log(
      `      heap after ${edits} edits, ${hovers} hovers, ${refreshes} refreshes: ${toMegabytes(grown)}`,
    );
    end();
    await pause(1_000);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    assert.deepEqual(ledger.left(), []);
    assert.deepEqual(failures, []);
    assert.ok(grown <= promised, `the heap has grown by ${toMegabytes(grown)}`);
  });
});

/** By how much the heap grows while something is done so often, after it was done often enough to be compiled. */
async function growth(times: number, work: (index: number) => unknown): Promise<number> {
  for (let index = 0; index < Math.min(50, times); index++) await work(index);
  await untilAnswered();
  const before = await usedHeap();
  for (let index = 0; index < times; index++) await work(index);
  await untilAnswered();
  return (await usedHeap()) - before;
}

/** VS Code 1.100 keeps the object of every tree view that there was: `ExtHostTreeViews` registers it and never lets go. */
async function showAndForgetView(): Promise<void> {
  const provider = { getChildren: () => [], getTreeItem: () => new vscode.TreeItem("") };
  const view = vscode.window.createTreeView("minutes.agenda", {
    treeDataProvider: provider,
    dragAndDropController: { dragMimeTypes: [], dropMimeTypes: [] },
  });
  await pause(2);
  view.dispose();
}

/** Types a letter into a note, and takes it away again. */
async function type(editor: vscode.TextEditor, index: number): Promise<void> {
  const line = editor.document.lineAt(editor.document.lineCount - 3 - (Math.floor(index / 2) % 5));
  const { end } = line.range;
  const options = { undoStopBefore: false, undoStopAfter: false };
  const done = await editor.edit((builder) => {
    if (index % 2 === 0) builder.insert(end, "x");
    else builder.delete(new vscode.Range(end.translate(0, -1), end));
  }, options);
  assert.ok(done);
}

/** What was asked of VS Code before is answered by then: questions that wait are no leak. */
async function untilAnswered(): Promise<void> {
  await vscode.workspace.findFiles("**/nothing.of.this.name");
  await vscode.commands.getCommands(true);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
