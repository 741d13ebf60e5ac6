import * as vscode from "vscode";
import { type ItemName, keyOf, nameOf } from "../minutes/refresh/fresh.js";
import type { RefreshSummary } from "../minutes/refresh/summary.js";
import { withoutIcons } from "../minutes/escape.js";

interface Row extends vscode.QuickPickItem {
  readonly name: ItemName;
}

/**
 * Shows what would be written in the place of what stands there, each with its old words, all chosen; asks nobody
 * where there is nothing of that.
 *
 * @returns the items that may be written anew, by the names that they have now; undefined where the person turned away
 */
export async function pickEdits(
  summary: Pick<RefreshSummary, "retitled" | "moved">,
): Promise<readonly ItemName[] | undefined> {
  const rows = rowsOf(summary);
  if (rows.length === 0) return [];
  const picked = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    title: vscode.l10n.t("Titles and Numbers That Changed on GitHub"),
    placeHolder: vscode.l10n.t("Choose what to change; new items are inserted in any case"),
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return picked?.map(({ name }) => name);
}

function rowsOf({ retitled, moved }: Pick<RefreshSummary, "retitled" | "moved">): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { name, from, to } of retitled)
    rows.set(keyOf(name), {
      name,
      label: withoutIcons(to),
      description: nameOf(name),
      detail: withoutIcons(vscode.l10n.t("was: {0}", from)),
      picked: true,
    });
  for (const { from, to } of moved) {
    const row = rows.get(keyOf(to));
    const was = vscode.l10n.t("was: {0}", nameOf(from));
    rows.set(keyOf(to), {
      name: to,
      label: row?.label ?? nameOf(to),
      description: nameOf(to),
      detail: [was, row?.detail].filter(Boolean).join(" · "),
      picked: true,
    });
  }
  return [...rows.values()];
}
