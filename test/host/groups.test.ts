import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configure, eventually, openText, untilAsked, withGitHub } from "./minutesWindow.js";

function inMeetings(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("The tests run in the sample workspace.");
  return vscode.Uri.joinPath(folder.uri, "meetings", name);
}

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(inMeetings(name), new TextEncoder().encode(text));
const read = async (name: string) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(inMeetings(name)));
const remove = (name: string) =>
  vscode.workspace.fs.delete(inMeetings(name)).then(undefined, () => undefined);

describe("a group that is added", () => {
  const { github } = withGitHub();
  const source = "/repos/nodejs/create-node-meeting-artifacts/contents/meetings";
  before(() => untilAsked(github()));
  afterEach(async () => {
    await github().heal();
    await configure("groupSource", undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await Promise.all(["i18n.meeting.json", "loaders.meeting.json"].map(remove));
  });

  /** Runs the command and takes the first group of the list, `i18n`, or what so many steps down stands. */
  async function add(down = 0): Promise<void> {
    let isOver = false;
    const running = vscode.commands.executeCommand("minutes.addGroup");
    void running.then(() => (isOver = true));
    const asks = async () => (await github().requests()).some(({ path }) => path === source);
    await eventually(async () => isOver || (await asks()), "the groups are asked for");
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (let step = 0; step < down; step++)
      await vscode.commands.executeCommand("workbench.action.quickOpenSelectNext");
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isOver;
    }, "the command is over");
  }

  const gets = async () =>
    (await github().requests()).filter(({ method }) => method === "GET").map(({ path }) => path);

  it("is a file beside the minutes, opened, after two requests", async () => {
    await github().forgetRequests();
    await add();
    assert.deepEqual(
      (await gets()).filter((path) => path.includes("/contents/")),
      [source, `${source}/i18n.meeting.json`],
    );
    assert.match(await read("i18n.meeting.json"), /"Internationalisation – Übersetzung 翻訳"/);
    await eventually(
      () => vscode.window.activeTextEditor?.document.uri.path === inMeetings("i18n.meeting.json").path,
      "the file is open",
    );
  });

  it("is not written over a file that is there", async () => {
    await write("i18n.meeting.json", "{}");
    await github().forgetRequests();
    await add();
    assert.equal(await read("i18n.meeting.json"), "{}");
    assert.ok(!(await gets()).includes(`${source}/i18n.meeting.json`));
  });

  it("is not written where its file is broken, or GitHub does not answer", async () => {
    const file = { size: 2, encoding: "base64", content: btoa(JSON.stringify({ name: 1 })) };
    const matcher = { method: "GET", path: `${source}/i18n.meeting.json` };
    for (const fault of [
      ["body", JSON.stringify(file)],
      ["status", 404],
    ] as const) {
      await github().fail(matcher, fault, 1);
      await github().forgetRequests();
      await add();
      assert.ok((await gets()).includes(matcher.path));
      await assert.rejects(async () => read("i18n.meeting.json"));
    }
  });

  it("is asked for nowhere where the setting names no repository", async () => {
    await github().forgetRequests();
    for (const words of ["nodejs/..", "nodejs", "", "a/b/c"]) {
      await configure("groupSource", words);
      await vscode.commands.executeCommand("minutes.addGroup");
    }
    assert.deepEqual(await gets(), []);
  });
});

describe("a group's file that is wrong", () => {
  const name = "wrong.meeting.json";
  const own = () =>
    vscode.languages.getDiagnostics(inMeetings(name)).filter(({ source }) => source === "Minutes");
  before(() => openText("# Node.js Security team Meeting 2024-05-09\n\n## Present\n"));
  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await remove(name);
  });

  it("says so where it stands, open or not, and is well when it is mended", async () => {
    await write(name, `{\n  "name": "Wrong",\n  "github": { "owner": 1 }\n}\n`);
    await eventually(() => own().length === 2, "both problems are shown");
    assert.deepEqual(
      own().map(({ message, range }) => [message.split(".")[0], range.start.line, range.start.character]),
      [
        ["Expected github", 2, 23],
        ["github", 2, 2],
      ],
    );
    const document = await vscode.workspace.openTextDocument(inMeetings(name));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(2, 23, 2, 24), `"o", "repo": "r"`);
    await vscode.workspace.applyEdit(edit);
    await eventually(() => own().length === 0, "what the editor holds counts");
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await eventually(() => own().length === 2, "the problems are back");
    await write(name, `{ "name": "Right" }`);
    await eventually(() => own().length === 0, "it is mended");
  });

  it("leaves the other groups as they are", async () => {
    await write(name, "{");
    await eventually(() => own().length === 1, "the problem is shown");
    assert.match(own()[0]?.message ?? "", /^This file is no JSON\. The group is left out/);
    const others = () =>
      vscode.languages
        .getDiagnostics()
        .filter(([uri]) => uri.path.endsWith(".meeting.json") && uri.path !== inMeetings(name).path)
        .flatMap(([, found]) => found.filter(({ source }) => source === "Minutes"));
    await eventually(() => others().length === 0, "no other file has a problem");
  });
});
