import * as vscode from "vscode";
import { toTime } from "../host/errors.js";
import type { GitHub } from "../host/github.js";

/** "Minutes: Show GitHub Usage": what was asked since the start, and what is left of each limit. */
export async function showUsage(github: GitHub): Promise<void> {
  const usage = await github.usage();
  const limits = [...usage.limits].map(([resource, { remaining, limit, resetAt }]) => ({
    label: resource,
    description: vscode.l10n.t("{0} of {1} left", remaining, limit),
    detail: vscode.l10n.t("begins anew at {0}", toTime(resetAt)),
  }));
  await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t("Requests since the start: {0}", usage.requests),
        description: vscode.l10n.t("{0} KB received", Math.ceil(usage.bytes / 1000)),
      },
      ...limits,
    ],
    {
      title: vscode.l10n.t("GitHub Usage"),
      placeHolder: vscode.l10n.t("What Minutes asked of GitHub, and what is left"),
    },
  );
}
