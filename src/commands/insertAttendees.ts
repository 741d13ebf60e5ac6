import * as vscode from "vscode";
import type { Person } from "../github/subject.js";
import { endOfTime } from "../history/history.js";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import type { GitHub } from "../host/github.js";
import type { Groups } from "../host/groups.js";
import type { WorkspaceHistory } from "../host/history.js";
import { type Invited, invitedOf } from "../meeting/invited.js";
import { insertAttendees } from "../minutes/insertAttendees.js";
import type { NewAttendee } from "../minutes/renderAttendee.js";
import { pickAttendees } from "./attendeePicker.js";
import { attendeeCandidates } from "./attendeeCandidates.js";
import { inform } from "../host/messages.js";

interface Dependencies {
  readonly documents: MinutesDocuments;
  readonly github: GitHub;
  readonly groups: Groups;
  readonly history: WorkspaceHistory;
}

/** "Minutes: Insert Attendees…": offers everyone known, many at once, and lists them in Present. */
export async function chooseAttendees(dependencies: Dependencies): Promise<void> {
  const { documents, github } = dependencies;
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== "markdown") {
    void inform(vscode.l10n.t("Open the minutes first: attendees are listed there."));
    return;
  }
  const picked = await pickAttendees((report) => load(dependencies, document, report));
  if (picked.length === 0) return;
  const people = await withNames(picked, github);
  await applyChanges(document, document.version, insertAttendees(documents.get(document), people));
}

/** How long the first list waits for the team, so that it need not change under somebody's hand. */
const patience = 700;

/** Reports everyone known, at once where the team takes long, and then again when it is there. */
async function load(
  { documents, github, groups, history }: Dependencies,
  document: vscode.TextDocument,
  report: (candidates: ReturnType<typeof attendeeCandidates>) => void,
): Promise<void> {
  const minutes = documents.get(document);
  const [past, group] = await Promise.all([history.get(), groups.resolve(document, minutes)]);
  const invited = group?.config ? invitedOf(group.config) : [];
  const sources = { minutes, earlier: past.people(minutes.date?.iso ?? endOfTime), invited };
  const team = teamMembers(invited, github);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  report(attendeeCandidates({ ...sources, team: (await Promise.race([team, late])) ?? [] }));
  report(attendeeCandidates({ ...sources, team: await team }));
}

/** The members of the teams that are invited; a team that may not be read leaves the others. */
async function teamMembers(invited: readonly Invited[], github: GitHub): Promise<readonly Person[]> {
  if (!vscode.workspace.isTrusted) return [];
  const store = await github.store();
  const answers = await Promise.allSettled(
    invited.flatMap(({ handle }) => {
      const [org, team] = handle.split("/");
      return org !== undefined && team !== undefined ? [store.team(org, team)] : [];
    }),
  );
  return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value.value : []));
}

/** Names for those who were added by handle, where GitHub knows them. */
async function withNames(people: readonly NewAttendee[], github: GitHub): Promise<readonly NewAttendee[]> {
  if (people.every(({ name }) => name !== undefined) || !vscode.workspace.isTrusted) return people;
  const store = await github.store();
  return Promise.all(
    people.map(async (person) => {
      if (person.name !== undefined) return person;
      const answer = await store.person(person.handle).catch(() => undefined);
      return answer ? { ...person, name: answer.value.name, handle: answer.value.login } : person;
    }),
  );
}
