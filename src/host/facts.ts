import * as vscode from "vscode";
import type { Facts } from "../rules/engine/facts.js";
import { endOfTime } from "../history/history.js";
import { localDay } from "../minutes/refresh/past.js";
import type { GitHub } from "./github.js";
import type { WorkspaceHistory } from "./history.js";

interface Sources {
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: { readonly group: { readonly label: string } | undefined };
}

/** What the linter may know of the world, without waiting for anybody and without asking anything. */
export function factsFor(document: vscode.TextDocument, { github, history, agenda }: Sources): Facts {
  const known = history.known;
  return {
    today: localDay(new Date()),
    people: known.people(endOfTime),
    agendaLabel: agenda.group?.label,
    subject: (owner, repo, number) => {
      const answer = github.current?.peek({ repository: { owner, name: repo }, number, isDiscussion: false });
      if (!answer) return undefined;
      const { title, state, isPrivate, repository, url, labels, number: now } = answer.value;
      const names = labels.map(({ name }) => name);
      return {
        title,
        state,
        isPrivate,
        owner: repository.owner,
        repo: repository.name,
        number: now,
        url,
        labels: names,
      };
    },
    recordingElsewhere: (url) => {
      const other = known.recordingElsewhere(url, document.uri.toString());
      return other && vscode.workspace.asRelativePath(vscode.Uri.parse(other));
    },
  };
}
