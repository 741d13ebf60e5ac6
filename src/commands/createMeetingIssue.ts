import * as vscode from "vscode";
import { createIssue, findIssue } from "../github/issues.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import { openOnGitHub } from "../host/links.js";
import { type MeetingIssue, meetingIssue } from "../meeting/issue/meetingIssue.js";
import { askGitHub } from "./askGitHub.js";
import { readMeeting } from "./meetingOnGitHub.js";
import { pickMeeting } from "./meetingPicker.js";
import { inform, warn } from "../host/messages.js";

interface Dependencies {
  readonly github: GitHub;
  readonly groups: Groups;
}

/**
 * "Minutes: Create Meeting Issue…": shows the issue as it will be, and makes it after a yes. One that is there under the
 * same title is shown instead.
 */
export async function createMeetingIssue({ github, groups }: Dependencies): Promise<void> {
  const picked = await pickMeeting(groups, vscode.l10n.t("Create Meeting Issue"));
  const meeting = picked && (await readMeeting(github, picked.config, picked.when));
  if (!meeting) return;
  if (meeting.issueUrl !== undefined) {
    offer(vscode.l10n.t("The meeting has its issue already."), meeting.issueUrl);
    return;
  }
  const issue = meetingIssue(meeting);
  if (!issue) {
    void warn(vscode.l10n.t("The group's configuration names no repository for the issue."));
    return;
  }
  const document = await show(issue);
  const agreed = await confirm(issue, document);
  // What is on GitHub now need not be saved or thrown away; what is not stays in sight.
  if (agreed && (await make(github, agreed)) && vscode.window.activeTextEditor?.document === document)
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** The issue's title and text, word for word, in a document of their own. */
async function show({ title, body }: MeetingIssue): Promise<vscode.TextDocument> {
  const content = `# ${title}\n\n${body}`;
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The issue as the person agreed to it, changed where he changed it; undefined where he did not. */
async function confirm(
  issue: MeetingIssue,
  document: vscode.TextDocument,
): Promise<MeetingIssue | undefined> {
  const yes = vscode.l10n.t("Create the issue in {0}/{1}", issue.owner, issue.repo);
  const rows = [
    {
      label: `$(issues) ${yes}`,
      detail: vscode.l10n.t("As the document shows it; you can change it first"),
      yes,
    },
    { label: vscode.l10n.t("Do not create it"), yes: undefined },
  ];
  const picked = await vscode.window.showQuickPick(rows, {
    title: issue.title,
    placeHolder: vscode.l10n.t("Everybody who is invited will be told by GitHub"),
    ignoreFocusOut: true,
  });
  if (picked?.yes === undefined || document.isClosed) return undefined;
  const [first = "", ...rest] = document.getText().split(/\r?\n/);
  const title = first.replace(/^#/, "").trim();
  return { ...issue, title: title === "" ? issue.title : title, body: rest.join("\n").trimStart() };
}

/** Looks once more, since somebody else may have been faster, and sends the request once; answers whether it is there. */
async function make(github: GitHub, { owner, repo, title, body, labels }: MeetingIssue): Promise<boolean> {
  const writer = await github.writer();
  if (!writer) {
    void warn(vscode.l10n.t("The issue was not created: that takes a sign-in to GitHub that may write."));
    return false;
  }
  const repository = { owner, name: repo };
  const made = await askGitHub(vscode.l10n.t("Creating the issue"), async () => {
    const found = await findIssue(writer, repository, title);
    const issue = found ?? (await createIssue(writer, repository, { title, body, labels }));
    return { issue, isNew: !found };
  });
  if (!made) return false;
  const words = made.isNew
    ? vscode.l10n.t("The issue is there: {0}/{1}#{2}.", owner, repo, made.issue.number)
    : vscode.l10n.t("The meeting has its issue already.");
  offer(words, made.issue.url);
  return true;
}

function offer(words: string, url: string): void {
  const open = vscode.l10n.t("Open on GitHub");
  void inform(words, open).then((answer) => (answer === open ? openOnGitHub(url) : undefined));
}
