import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import type { WorkspaceHistory } from "../host/history.js";
import type { Linter } from "../host/linter.js";
import type { GitHubSession } from "../host/session.js";
import type { Agenda } from "./agendaNode.js";
import { registerAddGroup } from "./addGroup.js";
import { registerCopyAsMarkdown } from "./copyAsMarkdown.js";
import { registerCreateMeetingIssue } from "./createMeetingIssue.js";
import { registerFixAll } from "./fixAll.js";
import { registerInsertAttendees } from "./insertAttendees.js";
import { registerInsertItem, registerInsertMissingItems } from "./insertItems.js";
import { registerInsertSection } from "./insertSection.js";
import { registerListAttendees } from "./listAttendees.js";
import { registerLinks } from "./links.js";
import { registerNewMinutes } from "./newMinutes.js";
import { registerOpenOnGitHub } from "./openOnGitHub.js";
import { registerRefreshAgenda } from "./refreshAgenda.js";
import { registerRefreshMinutes } from "./refreshMinutes.js";
import { registerRevealItem } from "./revealItem.js";
import { registerShowUsage } from "./showUsage.js";
import { registerSignIn } from "./signIn.js";

interface Dependencies {
  readonly agenda: Agenda & Parameters<typeof registerRefreshAgenda>[0] & { load(): Promise<void> };
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly groups: Groups;
  readonly history: WorkspaceHistory;
  readonly linter: Linter;
  readonly session: GitHubSession;
}

/** Every command of the manifest, and the internal ones. */
export function registerCommands(dependencies: Dependencies): vscode.Disposable {
  const { agenda, documents, github, session } = dependencies;
  return vscode.Disposable.from(
    registerRefreshAgenda(agenda),
    registerAddGroup(github),
    registerNewMinutes(dependencies),
    registerCreateMeetingIssue(dependencies),
    registerRefreshMinutes(dependencies),
    registerInsertItem(documents, agenda),
    registerInsertMissingItems(documents, agenda),
    registerRevealItem(documents, agenda),
    registerOpenOnGitHub(),
    registerCopyAsMarkdown(documents, agenda),
    registerInsertAttendees(dependencies),
    registerInsertSection(),
    registerFixAll(documents, dependencies.linter),
    registerListAttendees(documents),
    registerLinks(),
    registerShowUsage(github),
    registerSignIn(session),
  );
}
