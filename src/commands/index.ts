import * as vscode from "vscode";
import type { Clocks } from "../host/clocks.js";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import type { WorkspaceHistory } from "../host/history.js";
import type { Linter } from "../host/linter.js";
import type { GitHubSession } from "../host/session.js";
import type { NamedAttendee } from "../minutes/renderAttendee.js";
import type { Agenda, AgendaNode } from "./agendaNode.js";
import type { refreshAgendaView } from "./refreshAgenda.js";

interface Dependencies {
  readonly agenda: Agenda & Parameters<typeof refreshAgendaView>[0] & { load(): Promise<void> };
  readonly clocks: Clocks;
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly groups: Groups;
  readonly history: WorkspaceHistory;
  readonly linter: Linter;
  readonly session: GitHubSession;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Nodes = [node?: AgendaNode, selected?: readonly AgendaNode[]];

const register = vscode.commands.registerCommand;

/** All commands but those on a calendar, which bring its reader: one file loads faster than many small ones. */
const load = () => import("./loaded.js");

/**
 * Every command of the manifest, and the internal ones. All are known from the start; what they do loads when one first
 * runs.
 */
export function registerCommands(dependencies: Dependencies): vscode.Disposable {
  return vscode.Disposable.from(
    registerOnMinutes(dependencies),
    registerOnRecording(dependencies),
    registerOnAgenda(dependencies),
    registerOnGitHub(dependencies),
    register("minutes.openSample", async () => (await load()).openSample()),
    register("minutes.openWalkthrough", async () => (await load()).openWalkthrough()),
  );
}

/** What works on the open document. */
function registerOnMinutes(dependencies: Dependencies): vscode.Disposable {
  const { documents, linter } = dependencies;
  return vscode.Disposable.from(
    register("minutes.newMinutes", async () =>
      (await import("./loadedCalendar.js")).createNewMinutes(dependencies),
    ),
    register("minutes.refreshMinutes", async () => (await load()).refreshMinutes(dependencies)),
    register("minutes.insertAttendees", async () => (await load()).chooseAttendees(dependencies)),
    register("minutes.insertSection", async () => (await load()).insertSection()),
    register("minutes.fixAll", async () => (await load()).fixAll(documents, linter)),
    register("_minutes.listAttendees", async (uri: vscode.Uri, people: readonly NamedAttendee[]) =>
      (await load()).listAttendees(documents, uri, people),
    ),
  );
}

/** What works on the times of the meeting's recording. */
function registerOnRecording(dependencies: Dependencies): vscode.Disposable {
  const { documents } = dependencies;
  return vscode.Disposable.from(
    register("minutes.startClock", async (when: unknown) => (await load()).startClock(dependencies, when)),
    register("minutes.stopClock", async () => (await load()).stopClock(dependencies)),
    register("_minutes.clockMenu", async (uri: vscode.Uri) =>
      (await load()).showClockMenu(dependencies, uri),
    ),
    register("minutes.insertTimestamp", async () => (await load()).insertTimestamp(dependencies)),
    register("minutes.copyChapters", async () => (await load()).copyChapters(documents)),
    register("minutes.linkTimestamps", async () => (await load()).linkTimestamps(documents)),
    register("minutes.shiftTimestamps", async () => (await load()).shiftTimestamps(documents)),
  );
}

/** What works on the agenda, and on items that are selected in its view. */
function registerOnAgenda({ agenda, documents }: Dependencies): vscode.Disposable {
  return vscode.Disposable.from(
    register("minutes.refreshAgenda", async () => (await load()).refreshAgendaView(agenda)),
    register("minutes.insertMissingItems", async () => (await load()).insertMissingItems(documents, agenda)),
    register("minutes.insertItem", async (...nodes: Nodes) =>
      (await load()).insertItem(documents, agenda, ...nodes),
    ),
    register("minutes.revealItem", async (...[node]: Nodes) =>
      (await load()).revealItem(documents, agenda, node),
    ),
    register("minutes.openOnGitHub", async (...[node]: Nodes) => (await load()).openItemOnGitHub(node)),
    register("minutes.copyAsMarkdown", async (...nodes: Nodes) =>
      (await load()).copyAsMarkdown(documents, agenda, ...nodes),
    ),
  );
}

/** What asks GitHub, leads there, or is about it. */
function registerOnGitHub(dependencies: Dependencies): vscode.Disposable {
  const { github, session } = dependencies;
  return vscode.Disposable.from(
    register("minutes.addGroup", async () => (await load()).addGroup(github)),
    register("minutes.createMeetingIssue", async () =>
      (await import("./loadedCalendar.js")).createMeetingIssue(dependencies),
    ),
    register("minutes.showUsage", async () => (await load()).showUsage(github)),
    register("minutes.signIn", async () => (await load()).signIn(session)),
    register("_minutes.openLink", async (address: unknown) => (await load()).openLink(address)),
    register("_minutes.copyText", async (text: unknown) => (await load()).copyText(text)),
  );
}
