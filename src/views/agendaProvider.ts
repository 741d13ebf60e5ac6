import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { toMarkdown } from "../host/hovers.js";
import type { Minutes } from "../minutes/model.js";
import { renderSubject } from "../render/subject.js";
import { treeItem } from "./agendaItems.js";
import type { AgendaModel } from "./agendaModel.js";
import {
  type AgendaNode,
  agendaTree,
  type GroupNode,
  type StandingNode,
  type SubjectNode,
} from "./agendaTree.js";

/** What the tree is made from. */
export interface Sources {
  readonly model: AgendaModel;
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
}

/** Hands VS Code the tree of the agenda. */
export class AgendaTreeProvider implements vscode.TreeDataProvider<AgendaNode>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;
  private readonly changed = new vscode.EventEmitter<void>();
  private shown = "";
  /** Let go of at the end: VS Code holds on to the providers of views that are gone. */
  private sources: Sources | undefined;

  constructor(sources: Sources) {
    this.sources = sources;
    this.onDidChangeTreeData = this.changed.event;
  }

  /** The minutes that the agenda is compared with. */
  get minutes(): Minutes | undefined {
    return this.sources?.model.minutes;
  }

  groups(): readonly GroupNode[] {
    const { model, github } = this.sources ?? {};
    if (!model?.answer) return [];
    return agendaTree(model.minutes, model.answer.value, (name) => github?.current?.peek(name)?.value);
  }

  /** Has the tree drawn anew where it would look different: a row that is drawn anew loses a click on it. */
  refresh(): void {
    const looks = JSON.stringify(this.groups().map(({ id, children }) => [id, children.map(looksOf)]));
    if (looks === this.shown) return;
    this.shown = looks;
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
  async resolveTreeItem(
    item: vscode.TreeItem,
    node: AgendaNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.kind !== "subject" || !node.subject || !this.sources) return item;
    const { repository, number } = node.name;
    const history = await this.sources.history.get();
    if (token.isCancellationRequested) return item;
    const date = this.minutes?.date?.iso ?? endOfTime;
    const known = history.item(`${repository.owner}/${repository.name}`, number, date);
    item.tooltip = toMarkdown(renderSubject(node.subject, new Date(), known));
    return item;
  }

  dispose(): void {
    this.changed.dispose();
    this.sources = undefined;
  }
}

/** All of a node that is shown; not where in the document it stands. */
function looksOf(node: SubjectNode | StandingNode): unknown {
  if (node.kind === "standing") return [node.standing.title, node.standing.checked];
  const { name, title, subject, status } = node;
  return [name.repository, name.number, title, subject, status];
}
