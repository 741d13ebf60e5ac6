import * as vscode from "vscode";
import { renderDay } from "../render/day.js";
import { describeSubject } from "../render/subject.js";
import { stateOf } from "../render/subjectState.js";
import { decoratedUri } from "./agendaDecorations.js";
import type { AgendaNode, GroupNode, StandingNode, SubjectNode } from "./agendaTree.js";

/** How a node of the agenda is shown. Tooltips come later, when somebody looks. */
export function treeItem(node: AgendaNode): vscode.TreeItem {
  switch (node.kind) {
    case "group":
      return groupItem(node);
    case "standing":
      return standingItem(node);
    case "subject":
      return subjectItem(node);
  }
}

function groupItem({ id, title, children }: GroupNode): vscode.TreeItem {
  const words =
    title === "standing"
      ? vscode.l10n.t("Standing items")
      : title === "gone"
        ? vscode.l10n.t("No longer on the agenda")
        : title.repository;
  const item = new vscode.TreeItem(words, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(children.length);
  item.contextValue = typeof title === "string" ? title : "repository";
  item.iconPath = new vscode.ThemeIcon(
    title === "standing" ? "checklist" : title === "gone" ? "archive" : "repo",
  );
  item.accessibilityInformation = {
    label:
      children.length === 1
        ? vscode.l10n.t("{0}, 1 item", words)
        : vscode.l10n.t("{0}, {1} items", words, children.length),
  };
  return item;
}

function standingItem(node: StandingNode): vscode.TreeItem {
  const { standing } = node;
  const item = new vscode.TreeItem(standing.title);
  const isDone = standing.checked === true;
  item.iconPath = new vscode.ThemeIcon(isDone ? "pass" : "circle-large-outline");
  const state =
    standing.checked === undefined ? "" : isDone ? vscode.l10n.t("done") : vscode.l10n.t("not ticked yet");
  item.description = state;
  item.contextValue = "standingItem";
  item.accessibilityInformation = {
    label: [standing.title, state, vscode.l10n.t("Standing item")].filter(Boolean).join(", "),
  };
  return revealing(item, node);
}

function subjectItem(node: SubjectNode): vscode.TreeItem {
  const { name, title, subject, status } = node;
  const item = new vscode.TreeItem(title);
  item.id = `${name.repository.owner}/${name.repository.name}#${name.number}`;
  const words = [subject?.isPrivate ? vscode.l10n.t("private") : "", statusWords(node)].filter(Boolean);
  item.description = [`#${name.number}`, ...words].join(" · ");
  item.resourceUri = decoratedUri(status, `${name.repository.owner}/${name.repository.name}/${name.number}`);
  item.contextValue = ["item", node.item ? "inMinutes" : status].join(" ");
  item.iconPath = subjectIcon(node);
  // What is seen comes first, in its order: people who speak to their machine say what they see.
  const spoken = [title, item.description, subject && describeSubject(subject)];
  item.accessibilityInformation = { label: spoken.filter((part) => part !== undefined).join(", ") };
  return node.item ? revealing(item, node) : item;
}

function subjectIcon({ subject }: SubjectNode): vscode.ThemeIcon {
  if (!subject) return new vscode.ThemeIcon("question");
  if (subject.isPrivate) return new vscode.ThemeIcon("lock", new vscode.ThemeColor(stateOf(subject).color));
  const { icon, color } = stateOf(subject);
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

function statusWords({ status, subject }: SubjectNode): string {
  switch (status) {
    case "inMinutes":
      return vscode.l10n.t("in minutes");
    case "new":
      return vscode.l10n.t("new");
    case "onAgenda":
      return "";
    case "labelRemoved":
      return vscode.l10n.t("label removed");
    case "notOnAgenda":
      return vscode.l10n.t("closed or label removed");
    case "closed": {
      const day = subject?.closedAt ? renderDay(subject.closedAt, new Date()) : "";
      return subject?.state === "merged"
        ? vscode.l10n.t("merged {0}", day)
        : vscode.l10n.t("closed {0}", day);
    }
  }
}

/** Click and Enter show the entry in the minutes; they never edit. */
function revealing(item: vscode.TreeItem, node: SubjectNode | StandingNode): vscode.TreeItem {
  item.command = {
    command: "minutes.revealItem",
    title: vscode.l10n.t("Reveal in Minutes"),
    arguments: [node],
  };
  return item;
}
