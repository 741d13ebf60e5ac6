import * as vscode from "vscode";
import type { Groups, KnownGroup } from "../host/groups.js";
import { meetingOn, nextMeetings, readDay, type When } from "../meeting/template/when.js";
import { warn } from "../host/messages.js";
import { readCalendar } from "./readCalendar.js";
import { withoutIcons } from "../minutes/escape.js";

/** As many of the next meetings are offered. */
const offered = 6;

/** Lets the person choose a group and one of its meetings; undefined where he turned away or there is no group. */
export async function pickMeeting(
  groups: Groups,
  title: string,
): Promise<(KnownGroup & { readonly when: When }) | undefined> {
  const known = await groups.all();
  if (known.length === 0) {
    void offerToAdd();
    return undefined;
  }
  const group = await pickGroup(known, title);
  const when = group && (await pickWhen(group, title));
  return group && when && { ...group, when };
}

async function offerToAdd(): Promise<void> {
  const add = vscode.l10n.t("Add Group…");
  const words = vscode.l10n.t("No group is known here: a *.meeting.json file describes one.");
  if ((await warn(words, add)) === add) await vscode.commands.executeCommand("minutes.addGroup");
}

async function pickGroup(known: readonly KnownGroup[], title: string): Promise<KnownGroup | undefined> {
  const [only, ...others] = known;
  if (others.length === 0) return only;
  const rows = known.map((group) => ({
    label: withoutIcons(group.config.name),
    description: group.config.id,
    detail: placeOf(group.folder),
    group,
  }));
  const placeHolder = vscode.l10n.t("Choose the group that meets");
  return (await vscode.window.showQuickPick(rows, { title, placeHolder, matchOnDescription: true }))?.group;
}

interface Row extends vscode.QuickPickItem {
  readonly when: When | undefined;
}

/** VS Code would give a workspace folder's own path whole. */
function placeOf(folder: vscode.Uri): string {
  const home = vscode.workspace.getWorkspaceFolder(folder);
  return home?.uri.toString() === folder.toString() ? home.name : vscode.workspace.asRelativePath(folder);
}

/** One of the next meetings of the calendar, or a day that is typed. */
async function pickWhen({ config }: KnownGroup, title: string): Promise<When | undefined> {
  const reading = readCalendar(config);
  const location = vscode.ProgressLocation.Window;
  const words = vscode.l10n.t("Reading the calendar of {0}", config.name);
  const calendar = await vscode.window.withProgress({ location, title: words }, () => reading);
  const next = calendar === undefined ? [] : upcoming(calendar, config);
  if (next.length > 0) {
    const other: Row = { label: vscode.l10n.t("Another day…"), when: undefined };
    const placeHolder = vscode.l10n.t("Choose the meeting");
    const picked = await vscode.window.showQuickPick([...next.map(rowOf), other], { title, placeHolder });
    if (!picked || picked.when) return picked?.when;
  }
  const date = await vscode.window.showInputBox({
    title,
    prompt:
      next.length > 0
        ? vscode.l10n.t("The day of the meeting, as 2024-05-23")
        : vscode.l10n.t("No calendar tells the next meeting. The day of the meeting, as 2024-05-23"),
    value: new Date().toISOString().slice(0, 10),
    validateInput: (typed) =>
      readDay(typed) === undefined ? vscode.l10n.t("Expected a day as 2024-05-23.") : undefined,
  });
  const day = date === undefined ? undefined : readDay(date);
  return day === undefined ? undefined : meetingOn(calendar, config, day);
}

function upcoming(calendar: string, config: KnownGroup["config"]): readonly When[] {
  return nextMeetings(calendar, config, { from: Date.now(), count: offered }).meetings;
}

function rowOf(when: When): Row {
  const time = new Date(when.start ?? 0);
  return {
    label: when.date,
    description: time.toLocaleString(undefined, { weekday: "long", hour: "2-digit", minute: "2-digit" }),
    when,
  };
}
