import * as vscode from "vscode";
import type { Subject } from "../github/subject.js";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import { reveal } from "../host/reveal.js";
import { insertItems } from "../minutes/insertItems.js";
import { isSame } from "../minutes/sameItem.js";
import { type Agenda, type AgendaNode, subjectsOf } from "./agendaNode.js";
import { inform, isAllowed, warn } from "../host/messages.js";

/** "Insert into the Minutes": the items that are selected in the view, below their repositories' headings. */
export async function insertItem(
  documents: MinutesDocuments,
  agenda: Agenda,
  node?: AgendaNode,
  selected?: readonly AgendaNode[],
): Promise<void> {
  const subjects = subjectsOf(node, selected);
  const open = subjects.filter(({ isPrivate }) => !isPrivate);
  if (subjects.length === 1 && open.length === 0 && !(await mayPublish())) return;
  await insert(documents, agenda, subjects.length === 1 ? subjects : open);
}

/** "Minutes: Insert Missing Agenda Items": all of the agenda that the minutes lack, but what is private. */
export async function insertMissingItems(
  documents: MinutesDocuments,
  agenda: Agenda & { load(): Promise<void> },
): Promise<void> {
  if (!agenda.answer) await agenda.load();
  if (!agenda.answer) {
    void warn(vscode.l10n.t("The agenda is not known: the view “Agenda” says why."));
    return;
  }
  const open = agenda.answer.value.subjects.filter(({ isPrivate }) => !isPrivate);
  await insert(documents, agenda, open);
}

async function insert(
  documents: MinutesDocuments,
  { document }: Agenda,
  subjects: readonly Subject[],
): Promise<void> {
  if (!document) {
    void inform(vscode.l10n.t("Open the minutes first: items are inserted there."));
    return;
  }
  const changes = insertItems(documents.get(document), subjects);
  if (changes.length === 0) {
    void inform(vscode.l10n.t("The minutes hold all public items of the agenda already."));
    return;
  }
  if (!(await applyChanges(document, document.version, changes))) return;
  const [first] = documents.get(document).items.filter((item) => subjects.some((each) => isSame(item, each)));
  // The view keeps the focus, so that the next item is one key away.
  if (first) await reveal(document, first.span, { focus: false });
}

/** Minutes are published: what is private goes in only after a yes. */
function mayPublish(): Promise<boolean> {
  return isAllowed(
    vscode.l10n.t(
      "This item is in a private repository. Its title will stand in minutes that may be published.",
    ),
    vscode.l10n.t("Insert"),
  );
}
