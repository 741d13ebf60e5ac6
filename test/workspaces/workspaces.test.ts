import assert from "node:assert/strict";
import * as vscode from "vscode";
import { calendarFor, tomorrow } from "../host/calendar.js";
import { call } from "../host/localGitHub.js";
import { eventually, hoverOver, untilAsked, withGitHub } from "../host/minutesWindow.js";

function inFolder(name: string, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
  if (!folder) throw new Error(`The workspace has no folder ${name}.`);
  return vscode.Uri.joinPath(folder.uri, path);
}

const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const open = async (uri: vscode.Uri) => (await vscode.window.showTextDocument(uri)).document;

const earlier = "# Virtual Meeting 2024-05-02\n\n## Present\n\n* Vera Virtual (@vera-virtual)\n";
const latest =
  "# Virtual Meeting 2024-05-09\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\n### nodejs/security-wg\n\n* see #1262\n";

describe("a workspace of several folders, one of them virtual", () => {
  const { github } = withGitHub();
  const date = tomorrow();

  before(async () => {
    await write(inFolder("virtual", "meetings/2024-05-02.md"), earlier);
    await write(inFolder("virtual", "meetings/2024-05-09.md"), latest);
    const url = await call("serve", calendarFor("Virtual", date), "text/calendar");
    const calendar = { filter: "Virtual", url };
    const agendaLabel = "security-wg-agenda";
    const group = {
      name: "Virtual",
      calendar,
      github: { owner: "nodejs", repo: "security-wg", agendaLabel },
    };
    await write(inFolder("virtual", "meetings/virtual.meeting.json"), JSON.stringify(group));
    await untilAsked(github());
  });
  after(() => vscode.workspace.fs.delete(inFolder("virtual", ""), { recursive: true }));

  /** The labels whose agenda was asked for. */
  async function labels(): Promise<readonly string[]> {
    const bodies = (await github().requests()).map(({ body }) => body);
    const all = ["tsc-agenda", "bulk-agenda", "hostile-agenda", "security-wg-agenda"];
    return all.filter((label) => bodies.some((body) => body.includes(label)));
  }

  /** An agenda of three hundred is asked for page by page: nothing more comes when nothing came for a while. */
  async function untilQuiet(): Promise<void> {
    for (let before = -1, count = 0; before !== count;) {
      before = count;
      await new Promise((resolve) => setTimeout(resolve, 500));
      count = (await github().requests()).length;
    }
  }

  for (const [folder, path, label] of [
    ["tools", "2024-05-09.md", "tsc-agenda"],
    ["site", "2024-05-09.md", "bulk-agenda"],
    ["virtual", "meetings/2024-05-09.md", "security-wg-agenda"],
  ] as const)
    it(`shows in ${folder} the agenda of that folder's group`, async () => {
      await untilQuiet();
      await github().forgetRequests();
      await open(inFolder(folder, path));
      await eventually(async () => (await labels()).includes(label), "its agenda is asked for");
      assert.deepEqual(await labels(), [label]);
    });

  it("says in the virtual folder what a number stands for, below its heading", async () => {
    const document = await open(inFolder("virtual", "meetings/2024-05-09.md"));
    const words = (await hoverOver(document, "#1262")).map(({ value }) => value).join("\n");
    assert.match(words, /security\\-wg\\#1262\]/);
  });

  it("offers the people of the virtual folder's earlier minutes, which no search finds", async () => {
    const document = await open(inFolder("virtual", "meetings/2024-05-09.md"));
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(4).range.end;
    await editor.edit((edit) => edit.insert(end, "\n* V"));
    await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(5, 3),
        "V",
      );
      return list.items.some(({ insertText }) => insertText === "Vera Virtual (@vera-virtual)");
    }, "she is offered");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("outlines the virtual minutes, and shows what is wrong in them", async () => {
    const uri = inFolder("virtual", "meetings/2024-05-16.md");
    await write(uri, latest.replace("Virtual Meeting", "Virtual  Meeting"));
    await open(uri);
    await eventually(
      () => vscode.languages.getDiagnostics(uri).some(({ source }) => source === "Minutes"),
      "the problem is shown",
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    );
    assert.notEqual(symbols.length, 0);
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.workspace.fs.delete(uri);
  });

  it("writes new minutes into the folder of the group that is chosen", async () => {
    const made = inFolder("virtual", `meetings/${date}.md`);
    const { showQuickPick } = vscode.window;
    const lists: (readonly vscode.QuickPickItem[])[] = [];
    const pick = (rows: readonly vscode.QuickPickItem[]) => {
      lists.push(rows);
      return Promise.resolve(rows.find(({ label }) => label === "Virtual") ?? rows[0]);
    };
    // The API of the tests is the extension's own.
    Object.assign(vscode.window, { showQuickPick: pick });
    try {
      await vscode.commands.executeCommand("minutes.newMinutes");
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.deepEqual(
      lists[0]?.map(({ label, detail }) => [label, detail]),
      [
        ["Tools", "tools"],
        ["Other", "site"],
        ["Site", "site"],
        ["Virtual", "virtual/meetings"],
      ],
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString());
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
    assert.match(text.split("\n")[0] ?? "", new RegExp(`Virtual Meeting ${date}$`));
    assert.match(text, /\[#52910\]/);
  });
});
