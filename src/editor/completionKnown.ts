import type * as vscode from "vscode";
import type { Subject } from "../github/subject.js";
import { endOfTime } from "../history/history.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { type Invited, invitedOf } from "../meeting/invited.js";
import type { Candidate, Known } from "../minutes/complete/suggestion.js";
import type { Minutes } from "../minutes/model.js";

/** What is known of the group whose minutes are open. */
export interface KnownAgenda {
  readonly document: vscode.TextDocument | undefined;
  readonly answer: { readonly value: { readonly subjects: readonly Subject[] } } | undefined;
  readonly group: { readonly config: Parameters<typeof invitedOf>[0] | undefined } | undefined;
}

interface Sources {
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: KnownAgenda;
}

/** People and issues that are in memory; the agenda counts where it is that of this document. */
export function knownFor(
  document: vscode.TextDocument,
  minutes: Minutes,
  { github, history, agenda }: Sources,
): Known {
  const isOwn = agenda.document === document;
  const config = isOwn ? agenda.group?.config : undefined;
  const onAgenda = isOwn ? (agenda.answer?.value.subjects ?? []) : [];
  return {
    people: peopleOf(minutes, history, config ? invitedOf(config) : []),
    subjects: [...onAgenda, ...namedSubjects(minutes, github, onAgenda)],
  };
}

/** Who attended before, the recent and frequent first, then who is invited. Teams are nobody to be listed. */
function peopleOf(minutes: Minutes, history: WorkspaceHistory, invited: readonly Invited[]): Candidate[] {
  const invitedBy = new Map(invited.map((person) => [person.handle.toLowerCase(), person]));
  const earlier = history.known.people(minutes.date?.iso ?? endOfTime);
  const seen = new Set(earlier.map(({ handle }) => handle.toLowerCase()));
  return [
    ...earlier.map(({ handle, name, role, times }) => {
      const invitation = invitedBy.get(handle.toLowerCase());
      const observer = invitation?.observer ?? false;
      return { handle, name: name ?? invitation?.name, role: invitation?.role ?? role, times, observer };
    }),
    ...invited
      .filter(({ handle }) => !handle.includes("/") && !seen.has(handle.toLowerCase()))
      .map(({ handle, name, role, observer }) => ({ handle, name, role, observer, times: 0 })),
  ].filter(({ handle }) => /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(handle));
}

/** Issues that the document names besides, as far as the store has them. */
function namedSubjects(minutes: Minutes, github: GitHub, onAgenda: readonly Subject[]): readonly Subject[] {
  const found = new Map<string, Subject>();
  const seen = new Set(onAgenda.map(({ url }) => url));
  for (const { owner, repo, number, kind } of minutes.references) {
    if (owner === undefined || repo === undefined || kind === "discussion") continue;
    const name = { repository: { owner, name: repo }, number, isDiscussion: false };
    const subject = github.current?.peek(name)?.value;
    if (subject && !seen.has(subject.url)) found.set(subject.url, subject);
  }
  return [...found.values()];
}
