import assert from "node:assert/strict";
import * as vscode from "vscode";
import { call } from "./localGitHub.js";
import { calendarFor, tomorrow } from "./calendar.js";
import { configure, eventually, untilAsked, withGitHub } from "./minutesWindow.js";

describe("a meeting prepared from its calendar", () => {
  const { github } = withGitHub();
  const date = tomorrow();
  const title = `Node.js Security team Meeting ${date}`;
  before(async () => {
    const url = await call("serve", calendarFor("Security", date), "text/calendar");
    const group = {
      id: "security-wg",
      name: "Security team",
      github: { owner: "nodejs", repo: "security-wg" },
    };
    await configure("groups", [{ ...group, calendar: { filter: "Security", url }, invited: ["Ada @ada"] }]);
    await untilAsked(github());
  });
  after(async () => {
    await configure("groups", undefined);
    await vscode.workspace.fs.delete(minutes()).then(undefined, () => undefined);
  });

  const minutes = () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) throw new Error("The tests run in the sample workspace.");
    return vscode.Uri.joinPath(folder.uri, `meetings/${date}.md`);
  };

  /** Runs a command and takes the first of whatever it offers, until it is over. */
  async function run(command: string): Promise<void> {
    let isOver = false;
    const running = vscode.commands.executeCommand(command);
    void running.then(() => (isOver = true));
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isOver;
    }, `${command} is over`);
  }

  const shown = () => vscode.window.activeTextEditor?.document;
  const issues = async () =>
    (await github().items("nodejs/security-wg")).filter((item) => item.title === title);

  it("makes nothing where GitHub does not answer", async () => {
    await github().fail({ method: "POST" }, ["status", 404], 3);
    await run("minutes.newMinutes");
    await github().heal();
    await assert.rejects(async () => vscode.workspace.fs.stat(minutes()));
  });

  it("has its issue, made once, as the preview showed it", async () => {
    let preview = "";
    const opening = vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.isUntitled) preview = document.getText();
    });
    await run("minutes.createMeetingIssue");
    opening.dispose();
    await eventually(async () => (await issues()).length === 1, "the issue is there");
    const [issue] = await issues();
    assert.equal(preview, `# ${title}\n\n${issue?.body}`);
    assert.notEqual(shown()?.isUntitled, true, "the preview is closed");
    assert.match(issue?.body ?? "", /\* Ada @ada/);
    await run("minutes.createMeetingIssue");
    assert.equal((await issues()).length, 1);
  });

  it("has minutes beside the earlier ones and named as they are, with time, agenda and issue", async () => {
    await run("minutes.newMinutes");
    await eventually(() => shown()?.uri.path === minutes().path, "the minutes are open");
    const text = shown()?.getText() ?? "";
    assert.ok(text.startsWith(`# ${title}\n\n## Time\n\n**UTC `));
    assert.match(text, /02:00 PM\*\*/);
    assert.match(text, /\[#52910\]/);
    assert.doesNotMatch(text, /security-private|@ada/);
    const [issue] = await issues();
    assert.ok(text.includes(`/security-wg/issues/${issue?.number}>`));
    assert.equal(shown()?.isDirty, false);
  });

  it("writes not over minutes that are there", async () => {
    await vscode.workspace.fs.writeFile(minutes(), new TextEncoder().encode("Notes."));
    await run("minutes.newMinutes");
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(minutes())), "Notes.");
  });
});
