import * as vscode from "vscode";
import { originsOf } from "./server.js";
import { settings } from "./settings.js";
import { warn } from "./messages.js";

/** Opens an https address of GitHub's own, or of the server that is configured, and no other. */
export async function openOnGitHub(address: string): Promise<void> {
  if (URL.canParse(address) && originsOf(settings.server()).has(new URL(address).origin)) {
    await vscode.env.openExternal(vscode.Uri.parse(address, true));
    return;
  }
  void warn(
    vscode.l10n.t(
      "This address leads neither to GitHub nor to the server that is configured, so it was not opened.",
    ),
  );
}

/** Where the pages of the GitHub are that bare `#1` and `@handle` mean: the one that is signed in to. */
export function webOrigin(): string {
  return [...originsOf(settings.server())].at(-1) ?? "https://github.com";
}
