import * as vscode from "vscode";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { toRange } from "../host/spans.js";
import { missingItems } from "../minutes/glance/missingItems.js";
import { unlistedSpeakers } from "../minutes/glance/unlisted.js";
import type { Minutes } from "../minutes/model.js";
import { knownFor, type KnownAgenda } from "./completionKnown.js";

/** What lenses know of the world. */
export interface Sources {
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: KnownAgenda;
}

/** Every lens of one document. */
export function lensesFor(
  document: vscode.TextDocument,
  minutes: Minutes,
  sources: Sources,
): vscode.CodeLens[] {
  return [...newItems(document, minutes, sources.agenda), ...speakers(document, minutes, sources)];
}

function newItems(document: vscode.TextDocument, minutes: Minutes, agenda: KnownAgenda): vscode.CodeLens[] {
  // The agenda is that of one document: another one may be of another group.
  const subjects = agenda.document === document ? (agenda.answer?.value.subjects ?? []) : [];
  return missingItems(minutes, subjects).map(({ section, items }) => {
    const nodes = items.map((subject) => ({ subject }));
    return new vscode.CodeLens(toRange(document, section.heading), {
      title:
        items.length === 1
          ? vscode.l10n.t("1 new on the agenda: insert")
          : vscode.l10n.t("{0} new on the agenda: insert", items.length),
      tooltip: items.map(({ number, title }) => `#${number} ${title}`).join("\n"),
      command: "minutes.insertItem",
      arguments: [nodes[0], nodes],
    });
  });
}

function speakers(document: vscode.TextDocument, minutes: Minutes, sources: Sources): vscode.CodeLens[] {
  const present = minutes.sections.find(({ kind }) => kind === "present");
  const people = present ? unlistedSpeakers(minutes, knownFor(document, minutes, sources).people) : [];
  if (!present || people.length === 0) return [];
  return [
    new vscode.CodeLens(toRange(document, present.heading), {
      title:
        people.length === 1
          ? vscode.l10n.t("1 spoke but is not listed: add")
          : vscode.l10n.t("{0} spoke but are not listed: add", people.length),
      tooltip: people
        .map(({ name, handle }) => [name, handle && `@${handle}`].filter(Boolean).join(" "))
        .join("\n"),
      command: "_minutes.listAttendees",
      arguments: [document.uri, people],
    }),
  ];
}
