import * as vscode from "vscode";
import { setContext } from "../host/context.js";
import { toSentence, toTime } from "../host/errors.js";
import type { GroupSource } from "../meeting/group.js";
import { registerAgendaDecorations } from "./agendaDecorations.js";
import { AgendaDragController } from "./agendaDrag.js";
import type { AgendaModel } from "./agendaModel.js";
import { AgendaTreeProvider, type Sources } from "./agendaProvider.js";
import { type AgendaNode, countNew } from "./agendaTree.js";

/** The view "Agenda" in the sidebar. Data are asked for when it is first shown, or when minutes are open. */
export function registerAgendaView(sources: Sources): vscode.Disposable {
  const { model, github } = sources;
  const provider = new AgendaTreeProvider(sources);
  const view = vscode.window.createTreeView<AgendaNode>("minutes.agenda", {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: new AgendaDragController(provider),
  });
  const update = () => {
    setContext("minutes.agenda.state", model.state);
    void github.isSignedIn().then((isSignedIn) => setContext("minutes.isSignedIn", isSignedIn));
    const groups = provider.groups();
    view.badge = badgeOf(countNew(groups));
    // VS Code shows a welcome text only in a view without message.
    const isEmpty = groups.length === 0;
    const head: { message?: string | undefined; description?: string | undefined } = view;
    head.message = isEmpty ? undefined : linesOf(model).join("\n");
    head.description = isEmpty ? linesOf(model).join(" · ") : undefined;
    provider.refresh();
  };
  // By age: what was asked within the last minute is not asked again.
  const load = () => {
    if (view.visible || model.document) void model.load();
  };
  load();
  return vscode.Disposable.from(
    view,
    provider,
    registerAgendaDecorations(),
    model.onDidChange(update),
    view.onDidChangeVisibility(load),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && view.visible) load();
    }),
  );
}

function badgeOf(count: number): vscode.ViewBadge | undefined {
  if (count === 0) return undefined;
  return {
    value: count,
    tooltip:
      count === 1
        ? vscode.l10n.t("1 item is not in the minutes")
        : vscode.l10n.t("{0} items are not in the minutes", count),
  };
}

/** The group and where it came from; below it what is wrong with the list, if anything is. */
function linesOf({ group, answer, error, state }: AgendaModel): string[] {
  const lines = group ? [`${group.name} (${sourceWords(group.source)})`] : [];
  const gap = answer?.value.gap;
  if (error && answer)
    lines.push(
      vscode.l10n.t("{0} Showing what was known at {1}.", toSentence(error), toTime(answer.fetchedAt)),
    );
  // The welcome text of being offline says the same.
  else if (error && state !== "offline") lines.push(toSentence(error));
  else if (gap && gap.kind !== "partial")
    lines.push(vscode.l10n.t("A part of this agenda is missing. {0}", toSentence(gap)));
  else if (answer && !answer.value.complete)
    lines.push(vscode.l10n.t("GitHub answered only a part of this agenda."));
  return lines;
}

function sourceWords(source: GroupSource): string {
  switch (source) {
    case "settings":
      return vscode.l10n.t("from settings");
    case "document":
      return vscode.l10n.t("from this document");
    case "file":
      return vscode.l10n.t("from its meeting file");
    case "remote":
      return vscode.l10n.t("from the repository");
  }
}
