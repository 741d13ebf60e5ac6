import * as vscode from "vscode";
import type { ItemStatus } from "./agendaTree.js";

const scheme = "minutes-item";

/** The address under which a tree item of that status is decorated. */
export function decoratedUri(status: ItemStatus, id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${id}`, query: status });
}

/** Marks what is new with a letter at the edge of the sidebar, where a long title does not push it out of sight. */
export function registerAgendaDecorations(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) =>
      uri.scheme === scheme && uri.query === "new"
        ? {
            badge: vscode.l10n.t({ message: "N", comment: ["One letter for: new on the agenda"] }),
            tooltip: vscode.l10n.t("New on the agenda: not in the minutes"),
            color: new vscode.ThemeColor("minutes.newItemForeground"),
          }
        : undefined,
  });
}
