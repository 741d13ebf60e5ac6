import * as vscode from "vscode";
import { readAgendaQuery } from "../github/agendaQuery.js";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import { type FreshAgenda, keyOf } from "../minutes/refresh/fresh.js";
import { gatherAgenda } from "../minutes/refresh/gatherAgenda.js";
import { pastDay } from "../minutes/refresh/past.js";
import { refreshAgenda } from "../minutes/refresh/refreshAgenda.js";
import type { RefreshSummary } from "../minutes/refresh/summary.js";
import { askGitHub } from "./askGitHub.js";
import { pickEdits } from "./refreshPicker.js";
import { refreshWords } from "./refreshWords.js";
import { inform, isAllowed, warn } from "../host/messages.js";

interface Dependencies {
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly groups: Groups;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * "Minutes: Refresh Agenda": what is new goes in, as one edit that one undo takes back. Where titles
 * or numbers that stand there would change, the person chooses first; what left the agenda is told and stays. For a
 * meeting that is over the person is asked before anything is.
 */
export async function refreshMinutes(dependencies: Dependencies): Promise<void> {
  const { documents } = dependencies;
  const document = documents.active;
  if (!document) {
    void inform(vscode.l10n.t("Open the minutes first: their agenda is brought up to date there."));
    return;
  }
  const past = pastDay(documents.get(document), dependencies.now());
  if (past !== undefined && !(await mayRefresh(past))) return;
  const agenda = await freshAgenda(dependencies, document);
  if (!agenda) return;
  const { version } = document;
  const minutes = documents.get(document);
  const all = refreshAgenda(minutes, agenda);
  const chosen = await pickEdits(all.summary);
  if (!chosen) return;
  const wanted = new Set(chosen.map(keyOf));
  const { changes, summary } = refreshAgenda(minutes, agenda, {
    mayEdit: (name) => wanted.has(keyOf(name)),
  });
  if (changes.length > 0 && !(await applyChanges(document, version, changes))) return;
  void tell(summary, agenda.isComplete);
}

/** A box with a button shows all of its words, and the view has what is left to the person item by item. */
async function tell(summary: RefreshSummary, isComplete: boolean): Promise<void> {
  const show = vscode.l10n.t("Show the Agenda");
  const buttons = summary.gone.length > 0 || summary.blocked.length > 0 ? [show] : [];
  if ((await inform(refreshWords(summary, isComplete), ...buttons)) === show)
    await vscode.commands.executeCommand("minutes.agenda.focus");
}

function mayRefresh(day: string): Promise<boolean> {
  const words = new Date(`${day}T00:00Z`).toLocaleDateString(undefined, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return isAllowed(
    vscode.l10n.t("These are the minutes of {0}. Bring their agenda up to date all the same?", words),
    vscode.l10n.t("Refresh Agenda"),
  );
}

/** The agenda of the document's group as GitHub has it now; undefined where the person was told why there is none. */
async function freshAgenda(
  { documents, github, groups }: Dependencies,
  document: vscode.TextDocument,
): Promise<FreshAgenda | undefined> {
  const group = await groups.resolve(document, documents.get(document));
  const query = group && readAgendaQuery(group.org, group.label);
  if (!query) {
    void warn(vscode.l10n.t("It is not known which group these minutes belong to."));
    return undefined;
  }
  return askGitHub(vscode.l10n.t("Reading the agenda of {0}", group.name), async () => {
    const store = await github.store();
    const { value, stale } = await store.agenda(query, { mode: "fresh" });
    // What GitHub said earlier is no agenda to write into minutes.
    if (stale) throw stale;
    return gatherAgenda(documents.get(document), value, (name) =>
      // What was known a minute ago was still on the agenda.
      store.subject(name, { mode: "fresh" }).then(
        (answer) => answer.value,
        () => undefined,
      ),
    );
  });
}
