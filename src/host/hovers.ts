import * as vscode from "vscode";

/** Rendered text as VS Code shows it: icons yes; HTML, commands and trust never. */
export function toMarkdown(markdown: string): vscode.MarkdownString {
  const shown = new vscode.MarkdownString(markdown, true);
  shown.supportHtml = false;
  shown.isTrusted = false;
  return shown;
}

/** Buttons of the project's own, in a text of their own: nothing from outside stands in it but arguments. */
export function toButtons(
  buttons: readonly { readonly label: string; readonly command: string; readonly argument: unknown }[],
): vscode.MarkdownString {
  const text = buttons
    .map(({ label, command, argument }) => {
      const query = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (mark) =>
        mark === "(" ? "%28" : "%29",
      );
      return `[${label}](command:${command}?${query})`;
    })
    .join(" · ");
  const shown = new vscode.MarkdownString(text, true);
  shown.isTrusted = { enabledCommands: buttons.map(({ command }) => command) };
  return shown;
}
