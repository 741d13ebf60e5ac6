import * as vscode from "vscode";
import type { Subject } from "../github/subject.js";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import { openOnGitHub } from "../host/links.js";
import { toRange } from "../host/spans.js";
import { insertItems } from "../minutes/insertItems.js";
import type { AgendaItem, StandingItem } from "../minutes/model.js";
import { renderItem } from "../minutes/renderItem.js";
import { styleOf } from "../minutes/style.js";

/** What the commands need of the view's model. */
interface Agenda {
  readonly document: vscode.TextDocument | undefined;
  readonly answer: { readonly value: { readonly subjects: readonly Subject[] } } | undefined;
  load(mode: "fresh"): Promise<void>;
}

/** What the commands take of a node; the palette hands them none. */
interface Node {
  readonly subject?: Subject;
  readonly url?: string;
  readonly item?: AgendaItem;
  readonly standing?: StandingItem;
}

/** The commands of the view "Agenda" and of its items. */
export function registerAgendaItems(documents: MinutesDocuments, agenda: Agenda): vscode.Disposable {
  const register = (command: string, run: (node?: Node, selected?: readonly Node[]) => Promise<unknown>) =>
    vscode.commands.registerCommand(command, run);
  const documentOrMessage = () => {
    if (agenda.document && !agenda.document.isClosed) return agenda.document;
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open the minutes first: items are inserted there."),
    );
    return undefined;
  };
  const insert = async (subjects: readonly Subject[]) => {
    const document = documentOrMessage();
    if (!document) return;
    const changes = insertItems(documents.get(document), subjects);
    if (await applyChanges(document, document.version, changes))
      await vscode.window.showTextDocument(document);
  };
  return vscode.Disposable.from(
    register("minutes.refreshAgenda", () => agenda.load("fresh")),
    register("minutes.insertMissingItems", async () => {
      const document = documentOrMessage();
      if (!document) return;
      if (!agenda.answer) await agenda.load("fresh");
      const isPublic = (subject: Subject) => !subject.isPrivate;
      const subjects = agenda.answer?.value.subjects.filter(isPublic) ?? [];
      if (insertItems(documents.get(document), subjects).length > 0) await insert(subjects);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t("The minutes hold all public items of the agenda already."),
        );
    }),
    register("minutes.insertItem", async (node, selected) => {
      const subjects = (selected ?? [node]).flatMap((each) => (each?.subject ? [each.subject] : []));
      if (await mayPublish(subjects)) await insert(subjects);
    }),
    register("minutes.revealItem", async (node) => {
      const span = node?.item?.span ?? node?.standing?.span;
      const document = agenda.document;
      if (!span || !document) return;
      const range = toRange(document, span);
      const editor = await vscode.window.showTextDocument(document, {
        selection: new vscode.Range(range.start, range.start),
      });
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
    register("minutes.openOnGitHub", async (node) => {
      if (node?.url) await openOnGitHub(node.url);
    }),
    register("minutes.copyAsMarkdown", async (node, selected) => {
      const subjects = (selected ?? [node]).flatMap((each) => (each?.subject ? [each.subject] : []));
      const style = styleOf(documents.get(agenda.document ?? (await vscode.workspace.openTextDocument())));
      await vscode.env.clipboard.writeText(subjects.map((subject) => renderItem(subject, style)).join("\n"));
    }),
  );
}

/** Minutes are published: what is private goes in only after a yes. */
async function mayPublish(subjects: readonly Subject[]): Promise<boolean> {
  if (!subjects.some(({ isPrivate }) => isPrivate)) return true;
  const insert = vscode.l10n.t("Insert");
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      "This item is in a private repository. Its title will stand in minutes that may be published.",
    ),
    { modal: true },
    insert,
  );
  return answer === insert;
}
