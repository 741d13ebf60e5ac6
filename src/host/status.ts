import * as vscode from "vscode";
import type { GitHubError } from "../github/error.js";
import type { Group } from "../meeting/group.js";
import { renderDay } from "../render/day.js";
import type { MinutesDocuments } from "./documents.js";
import { toSentence, toTime } from "./errors.js";
import { isOnThisMachine } from "./server.js";
import { settings } from "./settings.js";

/** What the status says of the agenda. */
interface AgendaStatus {
  readonly onDidChange: vscode.Event<void>;
  readonly group: Group | undefined;
  readonly error: GitHubError | undefined;
  readonly answer: { readonly fetchedAt: number } | undefined;
}

/** The language status of minutes (group and day, GitHub's state), and the word in the status bar that data are a demo's. */
export function registerStatus(
  selector: vscode.DocumentSelector,
  documents: MinutesDocuments,
  agenda: AgendaStatus,
): vscode.Disposable {
  const meeting = vscode.languages.createLanguageStatusItem("minutes.meeting", selector);
  meeting.name = vscode.l10n.t("Minutes");
  const github = vscode.languages.createLanguageStatusItem("minutes.github", selector);
  github.name = vscode.l10n.t("GitHub");
  const update = () => {
    const document = documents.active;
    const date = document && documents.get(document).date;
    const parts = [agenda.group?.name, date && renderDay(date.iso, new Date())];
    meeting.text = document
      ? parts.filter(Boolean).join(" · ") || vscode.l10n.t("Minutes")
      : vscode.l10n.t("No minutes");
    github.text = githubWords(agenda);
    github.severity = agenda.error
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
  };
  return vscode.Disposable.from(
    meeting,
    github,
    demoItem(),
    agenda.onDidChange(update),
    documents.onDidChangeActive(update),
  );
}

function githubWords({ error, answer }: AgendaStatus): string {
  if (!error)
    return answer ? vscode.l10n.t("GitHub: as of {0}", toTime(answer.fetchedAt)) : vscode.l10n.t("GitHub");
  if (!answer) return toSentence(error);
  return error.kind === "offline"
    ? vscode.l10n.t("GitHub: offline, showing data from {0}", toTime(answer.fetchedAt))
    : vscode.l10n.t("{0} Showing data from {1}.", toSentence(error), toTime(answer.fetchedAt));
}

/** Nobody should take invented data for GitHub's. */
function demoItem(): vscode.Disposable {
  if (!isOnThisMachine(settings.server())) return new vscode.Disposable(() => undefined);
  const item = vscode.window.createStatusBarItem("minutes.demo", vscode.StatusBarAlignment.Left);
  item.name = vscode.l10n.t("Demo GitHub");
  item.text = `$(beaker) ${vscode.l10n.t("Demo GitHub")}`;
  item.tooltip = vscode.l10n.t(
    "Issues, pull requests and people come from a demo on this machine, not from GitHub.",
  );
  item.show();
  return item;
}
