import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { toMarkdown } from "../host/hovers.js";
import { toSentence, toTime } from "../host/errors.js";
import type { GroupSource } from "../meeting/group.js";
import { renderSubject } from "../render/subject.js";
import { registerAgendaDecorations } from "./agendaDecorations.js";
import { treeItem } from "./agendaItems.js";
import type { AgendaModel } from "./agendaModel.js";
import { type AgendaNode, agendaTree, countNew, type GroupNode } from "./agendaTree.js";
import { AgendaDragController } from "./agendaDrag.js";

interface Dependencies {
  readonly model: AgendaModel;
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
}

/** The view "Agenda" in the sidebar. Data are asked for when it is first shown, or when minutes are open. */
export function registerAgendaView(dependencies: Dependencies): vscode.Disposable {
  const provider = new AgendaTreeProvider(dependencies);
  const view = vscode.window.createTreeView<AgendaNode>("minutes.agenda", {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: new AgendaDragController(dependencies.documents, dependencies.model),
  });
  const update = () => {
    const { state } = dependencies.model;
    void vscode.commands.executeCommand("setContext", "minutes.agenda.state", state);
    const fresh = countNew(provider.groups());
    view.badge =
      fresh === 0 || !dependencies.model.document
        ? undefined
        : {
            value: fresh,
            tooltip:
              fresh === 1
                ? vscode.l10n.t("1 item is not in the minutes")
                : vscode.l10n.t("{0} items are not in the minutes", fresh),
          };
    view.message = messageOf(dependencies.model);
    provider.refresh();
  };
  let isLoaded = false;
  const loadOnce = () => {
    if (isLoaded || !(view.visible || dependencies.model.document)) return;
    isLoaded = true;
    void dependencies.model.load();
  };
  loadOnce();
  return vscode.Disposable.from(
    view,
    provider,
    registerAgendaDecorations(),
    dependencies.model.onDidChange(update),
    view.onDidChangeVisibility(loadOnce),
  );
}

/** The group and where it came from; below it what is wrong with the list, if anything is. */
function messageOf({ group, answer, error }: AgendaModel): string {
  const lines = group ? [`${group.name} (${sourceWords(group.source)})`] : [];
  if (error && answer)
    lines.push(
      vscode.l10n.t("{0} Showing what was known at {1}.", toSentence(error), toTime(answer.fetchedAt)),
    );
  else if (answer && !answer.value.complete)
    lines.push(vscode.l10n.t("GitHub answered only a part of this agenda."));
  return lines.join("\n");
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
      return vscode.l10n.t("from the git remote");
  }
}

class AgendaTreeProvider implements vscode.TreeDataProvider<AgendaNode>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();

  constructor(private readonly dependencies: Dependencies) {
    this.onDidChangeTreeData = this.changed.event;
  }

  groups(): readonly GroupNode[] {
    const { model, documents, github } = this.dependencies;
    if (!model.answer) return [];
    const minutes = model.document && documents.get(model.document);
    return agendaTree(minutes, model.answer.value, (name) => github.current?.peek(name)?.value);
  }

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem(node: AgendaNode): vscode.TreeItem {
    return treeItem(node);
  }

  getChildren(node?: AgendaNode): AgendaNode[] {
    if (!node) return [...this.groups()];
    return node.kind === "group" ? [...node.children] : [];
  }

  /** The tooltip is the hover's text; it is made when somebody looks. */
  async resolveTreeItem(item: vscode.TreeItem, node: AgendaNode): Promise<vscode.TreeItem> {
    if (node.kind !== "subject" || !node.subject) return item;
    const { repository, number } = node.name;
    const date =
      this.dependencies.model.document &&
      this.dependencies.documents.get(this.dependencies.model.document).date;
    const history = await this.dependencies.history.get();
    const known = history.item(`${repository.owner}/${repository.name}`, number, date?.iso ?? endOfTime);
    item.tooltip = toMarkdown(renderSubject(node.subject, new Date(), known));
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
