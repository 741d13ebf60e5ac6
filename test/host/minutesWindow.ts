import MarkdownIt from "markdown-it";
import * as vscode from "vscode";
import type { PreviewApi } from "../../src/editor/previewPlugin.js";
import { LocalGitHub } from "./localGitHub.js";

/** Set where the tests are bundled. */
declare const extensionHost: "node" | "web";

/** Points the extension at a local GitHub of the suite's own, and back at nothing afterwards. */
export function withGitHub(): { readonly github: () => LocalGitHub } {
  let github: LocalGitHub | undefined;
  before(async () => {
    github = await LocalGitHub.start();
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
    return (await github.requests()).length > 0;
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

/** Waits until something holds, at most twenty seconds. */
export async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 50) {
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

/**
 * What VS Code's preview makes of Markdown. Where the tests run in the web worker, the preview runs in the Node host
 * beside it and sees no extension of the worker: there its part is played by the parser it is built on.
 */
export async function preview(text: string): Promise<string> {
  if (extensionHost === "node") return vscode.commands.executeCommand<string>("markdown.api.render", text);
  const extension = vscode.extensions.getExtension<PreviewApi>("minutes.minutes");
  if (!extension) throw new Error("The extension is not there.");
  return (await extension.activate()).extendMarkdownIt(new MarkdownIt()).render(text);
}
