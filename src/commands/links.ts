import * as vscode from "vscode";
import { openOnGitHub } from "../host/links.js";

/** Behind a button of a hover: opens the address, which it checks itself. */
export async function openLink(address: unknown): Promise<void> {
  if (typeof address === "string") await openOnGitHub(address);
}

/** Behind a button of a hover: puts the text on the clipboard. */
export async function copyText(text: unknown): Promise<void> {
  if (typeof text === "string" && text.length < 10_000) await vscode.env.clipboard.writeText(text);
}
