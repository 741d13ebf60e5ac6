import * as vscode from "vscode";
import { openOnGitHub } from "../host/links.js";

/** The commands behind the buttons of a hover. They take one text, and check it themselves. */
export function registerLinks(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("_minutes.openLink", async (address: unknown) => {
      if (typeof address === "string") await openOnGitHub(address);
    }),
    vscode.commands.registerCommand("_minutes.copyText", async (text: unknown) => {
      if (typeof text === "string" && text.length < 10_000) await vscode.env.clipboard.writeText(text);
    }),
  );
}
