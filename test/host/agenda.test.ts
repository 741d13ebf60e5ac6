import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openSample, openText, eventually, withGitHub } from "./minutesWindow.js";

const fresh = `# Node.js Security team Meeting 2024-05-23

## Present

* Ada (@ada)

## Agenda

Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

## Q&A, Other
`;

describe("the agenda's commands", () => {
  const { github } = withGitHub();

  it("insert all that is missing but what is private, as one edit that one undo takes back", async () => {
    const { document } = await openText(fresh);
    await vscode.commands.executeCommand("minutes.insertMissingItems");
    await eventually(() => document.getText().includes("[#1262]"), "items are inserted");
    const text = document.getText();
    assert.match(text, /### nodejs\/security-wg\n\n/);
    assert.match(text, /\[#52910\]\(https:\/\/github\.com\/nodejs\/node\/pull\/52910\)/);
    assert.doesNotMatch(text, /security-private/);
    await vscode.commands.executeCommand("undo");
    await eventually(() => document.getText() === fresh, "one undo takes it back");
  });

  it("keep the bytes of what is written, and insert nothing twice", async () => {
    const { document } = await openSample("meetings/2024-05-09.md");
    const before = document.getText().split("\n");
    await vscode.commands.executeCommand("minutes.insertMissingItems");
    await eventually(() => document.getText().includes("[#52910]"), "items are inserted");
    const after = document.getText().split("\n");
    assert.deepEqual(
      before.filter((line) => line.trim() !== "" && !after.includes(line)),
      [],
    );
    assert.equal(document.getText().split("[#1262]").length, 2);
    await vscode.commands.executeCommand("undo");
    await eventually(() => document.getText() === before.join("\n"), "one undo takes it back");
  });

  it("leave a document alone that says a label no search could hold", async () => {
    const hostile = fresh.replace("security-wg-agenda", 'x" org:evil label:"y');
    await github().forgetRequests();
    const { document } = await openText(hostile);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(document.getText(), hostile);
    const asked = await github().requests();
    assert.ok(
      asked.every(({ path, operation }) => !path.includes("evil") && operation !== "Agenda"),
      JSON.stringify(asked),
    );
  });
});
