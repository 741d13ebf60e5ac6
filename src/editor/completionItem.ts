import * as vscode from "vscode";
import type { GitHub } from "../host/github.js";
import { toMarkdown } from "../host/hovers.js";
import type { WorkspaceHistory } from "../host/history.js";
import type { Candidate, KnownSubject, Suggestion } from "../minutes/complete/suggestion.js";
import { renderPerson } from "../render/person.js";
import { renderSubject } from "../render/subject.js";
import { subjectHint } from "../render/subjectHint.js";

interface Surroundings {
  readonly range: vscode.Range;
  /** Place in the list: VS Code would sort by words. */
  readonly index: number;
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
  /** The day of the minutes, `YYYY-MM-DD`. */
  readonly before: string;
}

/** A completion as VS Code shows it. */
export function toCompletionItem(suggestion: Suggestion, around: Surroundings): vscode.CompletionItem {
  const item = new vscode.CompletionItem(...faceOf(suggestion, around));
  item.range = around.range;
  item.filterText = suggestion.filter;
  item.insertText = suggestion.isSnippet ? new vscode.SnippetString(suggestion.text) : suggestion.text;
  item.sortText = String(around.index).padStart(4, "0");
  const documentation = documentationOf(suggestion, around);
  if (documentation) item.documentation = documentation;
  // A new repository wants its first item.
  if (suggestion.kind === "repository")
    item.command = {
      command: "editor.action.triggerSuggest",
      title: vscode.l10n.t("Offer the agenda's items"),
    };
  return item;
}

function faceOf(
  suggestion: Suggestion,
  { github }: Surroundings,
): [label: vscode.CompletionItemLabel, kind: vscode.CompletionItemKind] {
  switch (suggestion.kind) {
    case "person": {
      const { name, handle } = suggestion.person;
      const detail = name && handle ? ` @${handle}` : "";
      const label = name ?? `@${handle ?? ""}`;
      return [
        { label, detail, description: aboutPerson(suggestion.person, suggestion.isPresent) },
        vscode.CompletionItemKind.User,
      ];
    }
    case "subject": {
      const { number, title } = suggestion.subject;
      const label = `#${number} ${shortened(title)}`;
      return [
        { label, description: aboutSubject(suggestion.subject, suggestion.isOwn, github) },
        vscode.CompletionItemKind.Issue,
      ];
    }
    case "section":
      return [{ label: suggestion.title }, vscode.CompletionItemKind.Struct];
    case "repository":
      return [
        { label: suggestion.title, description: vscode.l10n.t("on the agenda") },
        vscode.CompletionItemKind.Module,
      ];
  }
}

function aboutPerson({ role, times }: Candidate, isPresent: boolean): string {
  return [
    ...(isPresent ? [vscode.l10n.t("here")] : []),
    ...(role ? [role] : []),
    ...(times === 1 ? [vscode.l10n.t("1 meeting")] : times > 1 ? [vscode.l10n.t("{0} meetings", times)] : []),
  ].join(" · ");
}

function aboutSubject({ repository, number }: KnownSubject, isOwn: boolean, github: GitHub): string {
  const subject = github.current?.peek({ repository, number, isDiscussion: false })?.value;
  return [...(subject ? [subjectHint(subject, new Date())] : []), ...(isOwn ? [] : [repository.name])].join(
    " · ",
  );
}

/** A longer title would push the state out of sight; the whole of it stands beside the list. */
function shortened(title: string): string {
  return title.length > mostOfTitle ? `${title.slice(0, mostOfTitle - 1).trimEnd()}…` : title;
}

const mostOfTitle = 34;

function documentationOf(
  suggestion: Suggestion,
  { github, history, before }: Surroundings,
): vscode.MarkdownString | undefined {
  switch (suggestion.kind) {
    case "person": {
      const { handle } = suggestion.person;
      if (!handle) return undefined;
      const known = history.known.person(handle, before);
      return toMarkdown(renderPerson(handle, github.current?.peekPerson(handle)?.value, known, new Date()));
    }
    case "subject": {
      const { repository, number } = suggestion.subject;
      const subject = github.current?.peek({ repository, number, isDiscussion: false })?.value;
      if (!subject) return undefined;
      const past = history.known.item(`${repository.owner}/${repository.name}`, number, before);
      return toMarkdown(renderSubject(subject, new Date(), past));
    }
    case "section":
    case "repository":
      return undefined;
  }
}
