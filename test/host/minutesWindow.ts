import * as vscode from "vscode";
import { startGitHub, type LocalGitHub } from "../github/server.js";

/** Points the extension at a local GitHub of the suite's own, and back at nothing afterwards. */
export function withGitHub(): { readonly github: () => LocalGitHub } {
  let github: LocalGitHub | undefined;
  before(async () => {
    github = await startGitHub({ validate: true });
    await configure("github.authenticationProvider", "minutes-demo");
    await configure("github.apiUrl", github.url);
  });
  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await github?.close();
  });
  return {
    github: () => {
      if (!github) throw new Error("The local GitHub is there inside tests only.");
      return github;
    },
  };
}

/** The settings were just changed: waits until the extension talks to this GitHub. */
export async function untilAsked(github: LocalGitHub): Promise<void> {
  const { document } = await openText("# Notes\n\n* nodejs/undici#3012\n");
  await eventually(async () => {
    await hoverOver(document, "nodejs/undici#3012");
    return github.requests.length > 0;
  }, "the extension talks to this GitHub");
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

export function configure(key: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration("minutes").update(key, value, vscode.ConfigurationTarget.Global);
}

/** Opens a file of the sample workspace. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("The tests run in the sample workspace.");
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, path));
}

/** Opens text as an unsaved Markdown document. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: "markdown", content }),
  );
}

/** Waits until something holds, at most five seconds. */
export async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not happen: ${what}`);
}

/** What a hover says where the words stand. */
export async function hoverOver(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.MarkdownString[]> {
  const position = document.positionAt(document.getText().indexOf(words) + Math.floor(words.length / 2));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}
