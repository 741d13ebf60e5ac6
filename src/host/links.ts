import * as vscode from "vscode";
import { settings } from "./settings.js";

/** Opens an address of GitHub's own, or of the server that is configured; no other, and https only but for this machine. */
export async function openOnGitHub(address: string): Promise<void> {
  if (isGitHub(address)) {
    await vscode.env.openExternal(vscode.Uri.parse(address, true));
    return;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      "This address leads neither to GitHub nor to the server that is configured, so it was not opened.",
    ),
  );
}

function isGitHub(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  const configured = new URL(settings.apiUrl());
  if (origin === "https://github.com") return true;
  return hostname === configured.hostname && (protocol === "https:" || origin === configured.origin);
}
