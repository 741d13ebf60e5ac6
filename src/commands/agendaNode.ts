import type * as vscode from "vscode";
import type { Subject } from "../github/subject.js";
import type { AgendaItem, StandingItem } from "../minutes/model.js";

/** What the commands take of a node of the view; the palette hands them none. */
export interface AgendaNode {
  readonly subject?: Subject;
  readonly url?: string;
  readonly item?: AgendaItem;
  readonly standing?: StandingItem;
}

/** What the commands need of the view's model. */
export interface Agenda {
  /** The minutes that the agenda is compared with. */
  readonly document: vscode.TextDocument | undefined;
  readonly answer: { readonly value: { readonly subjects: readonly Subject[] } } | undefined;
}

/** The issues and pull requests of all nodes that are selected, where the command was called on one of them. */
export function subjectsOf(
  node: AgendaNode | undefined,
  selected: readonly AgendaNode[] | undefined,
): readonly Subject[] {
  return (selected ?? [node]).flatMap((each) => (each?.subject ? [each.subject] : []));
}
