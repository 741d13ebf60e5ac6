import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openSample, openText, untilAsked, withGitHub } from "./minutesWindow.js";

const command = "minutes.refreshMinutes";

describe("the agenda of open minutes, refreshed", () => {
  const { github } = withGitHub();
  before(() => untilAsked(github()));

  const { showWarningMessage } = vscode.window;
  let asked: unknown[][] = [];
  let answer: string | undefined;
  // The tests' host refuses to open modal boxes; its API is the extension's own.
  beforeEach(() => {
    asked = [];
    answer = "Refresh Agenda";
    const ask = (...box: unknown[]) => {
      asked.push(box);
      return Promise.resolve(answer);
    };
    Object.assign(vscode.window, { showWarningMessage: ask });
  });
  afterEach(() => Object.assign(vscode.window, { showWarningMessage }));

  /** Minutes that are up to date but for what a test changes on GitHub. */
  async function openFresh(): Promise<vscode.TextDocument> {
    const { document } = await openSample("meetings/2024-05-23.md");
    await vscode.commands.executeCommand("workbench.action.files.revert");
    return document;
  }

  /** Waits until the list is there, and takes what it offers. */
  async function accept(isDone: () => boolean): Promise<void> {
    await eventually(async () => {
      if (isDone()) return true;
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isDone();
    }, "the list is accepted");
  }

  it("gains what is new at once, as one edit that one undo takes back", async () => {
    const document = await openFresh();
    const before = document.getText();
    await github().addItem({
      repository: "nodejs/node",
      title: "Fresh *item*",
      labels: ["security-wg-agenda"],
    });
    await vscode.commands.executeCommand(command);
    await eventually(() => document.getText().includes("* Fresh \\*item\\* [#"), "the item is inserted");
    const lines = document.getText().split("\n");
    assert.deepEqual(
      before.split("\n").filter((line) => !lines.includes(line)),
      [],
    );
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("asks first where the meeting is over, and leaves everything as it is without a yes", async () => {
    const document = await openFresh();
    const before = document.getText();
    answer = undefined;
    await github().forgetRequests();
    await github().addItem({ repository: "nodejs/node", title: "Late", labels: ["security-wg-agenda"] });
    await vscode.commands.executeCommand(command);
    const [box, ...others] = asked;
    assert.deepEqual(others, []);
    assert.match(
      String(box?.[0]),
      /^These are the minutes of .*2024.*\. Bring their agenda up to date all the same\?$/,
    );
    assert.deepEqual(box?.slice(1), [{ modal: true }, "Refresh Agenda"]);
    assert.equal(document.getText(), before);
  });

  it("asks nothing where the meeting is still to come", async () => {
    const { document } = await openSample("meetings/2024-05-23.md");
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const text = document.getText().replaceAll("2024-05-23", tomorrow);
    const { document: next } = await openText(text);
    await vscode.commands.executeCommand(command);
    await eventually(() => next.getText() !== text, "the agenda is refreshed");
    assert.deepEqual(asked, []);
  });

  it("changes a title after it was shown and taken, and no note", async () => {
    const document = await openFresh();
    await github().retitle("nodejs/security-wg", 1262, "Words of today");
    const running = vscode.commands.executeCommand(command);
    await accept(() => document.getText().includes("* Words of today [#1262]"));
    await running;
    await vscode.commands.executeCommand("undo");
    assert.doesNotMatch(document.getText(), /Words of today/);
  });

  it("is left alone where somebody typed while the list was open", async () => {
    const document = await openFresh();
    await github().retitle("nodejs/security-wg", 1255, "Other words");
    const before = document.getText();
    const running = vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, new vscode.Position(0, 0), "\n");
    await vscode.workspace.applyEdit(typed);
    let isOver = false;
    void running.then(() => (isOver = true));
    await accept(() => isOver);
    assert.equal(document.getText(), `\n${before}`);
    await vscode.commands.executeCommand("undo");
  });

  it("is left alone where GitHub does not answer, and where no group is known", async () => {
    const document = await openFresh();
    const before = document.getText();
    await github().fail({ method: "POST" }, ["status", 500], 10);
    await vscode.commands.executeCommand(command);
    await github().heal();
    assert.equal(document.getText(), before);
    const { document: other } = await openText("# X Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n");
    await vscode.commands.executeCommand(command);
    assert.match(other.getText(), /^# X Meeting/);
  });
});
