import * as vscode from "vscode";
import { endOfTime } from "../history/history.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { complete } from "../minutes/complete/complete.js";
import type { Minutes } from "../minutes/model.js";
import { toCompletionItem } from "./completionItem.js";
import { knownFor, type KnownAgenda } from "./completionKnown.js";

/** Where suggestions come from. */
export interface Sources {
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  readonly agenda: KnownAgenda;
}

/** Where a list is asked for. */
export interface Question {
  /** As VS Code has it. */
  readonly position: vscode.Position;
  /** Where the person types by now: further on, where the document has changed since. */
  readonly offset: number;
  /** Whether the person asked for the list. */
  readonly isAsked: boolean;
}

/** What is offered at a position. */
export function completionsAt(
  document: vscode.TextDocument,
  minutes: Minutes,
  { position, offset, isAsked }: Question,
  sources: Sources,
): vscode.CompletionList | undefined {
  const known = () => knownFor(document, minutes, sources);
  const found = complete(minutes, offset, known, isAsked);
  if (!found) return undefined;
  const { github, history } = sources;
  const range = new vscode.Range(document.positionAt(found.span.start), position);
  const before = minutes.date?.iso ?? endOfTime;
  const items = found.suggestions.map((suggestion, index) =>
    toCompletionItem(suggestion, { range, index, github, history, before }),
  );
  // Asked again with each letter: VS Code would keep whatever holds the letters anywhere.
  return new vscode.CompletionList(items, true);
}

/** Whether anything would be offered to somebody who did not ask. */
export function hasCompletions(
  document: vscode.TextDocument,
  minutes: Minutes,
  offset: number,
  sources: Sources,
): boolean {
  return complete(minutes, offset, () => knownFor(document, minutes, sources), false) !== undefined;
}
