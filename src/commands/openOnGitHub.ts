import * as vscode from "vscode";
import { openOnGitHub } from "../host/links.js";
import type { AgendaNode } from "./agendaNode.js";

/** "Open on GitHub": the item's page, in the browser. */
export function registerOpenOnGitHub(): vscode.Disposable {
  return vscode.commands.registerCommand("minutes.openOnGitHub", async (node?: AgendaNode) => {
    if (node?.url) await openOnGitHub(node.url);
  });
}
