import * as vscode from "vscode";
import { type ItemName, nameOf } from "../minutes/refresh/fresh.js";
import type { Gone, RefreshSummary } from "../minutes/refresh/summary.js";

/** More names than this make no sentence. */
const mostNames = 5;

/** What was done, and what is left to the person. */
export function refreshWords(summary: RefreshSummary, isComplete: boolean): string {
  const { inserted, retitled, moved, gone, blocked } = summary;
  const done = [
    inserted.length > 0 && vscode.l10n.t("Inserted: {0}.", named(inserted)),
    retitled.length > 0 && vscode.l10n.t("New title: {0}.", named(retitled.map(({ name }) => name))),
    moved.length > 0 && vscode.l10n.t("Moved: {0}.", named(moved.map(({ to }) => to))),
  ].filter((words) => words !== false);
  const left = [
    gone.length > 0 && vscode.l10n.t("No longer on the agenda, and left as it is: {0}.", goneWords(gone)),
    blocked.length > 0 && vscode.l10n.t("Found no safe place: {0}.", named(blocked)),
    !isComplete && vscode.l10n.t("GitHub answered only a part of the agenda."),
  ].filter((words) => words !== false);
  return [...(done.length > 0 ? done : [vscode.l10n.t("The agenda is up to date.")]), ...left].join(" ");
}

function goneWords(gone: readonly Gone[]): string {
  const why = {
    closed: vscode.l10n.t("closed"),
    merged: vscode.l10n.t("merged"),
    unlabelled: vscode.l10n.t("label removed"),
    unknown: vscode.l10n.t("not on the agenda"),
  };
  return listed(gone.map(({ name, why: reason }) => `${nameOf(name)} (${why[reason]})`));
}

function named(names: readonly ItemName[]): string {
  return listed(names.map(nameOf));
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, mostNames).join(", ");
  const more = words.length - mostNames;
  return more > 0 ? vscode.l10n.t("{0} and {1} more", shown, more) : shown;
}
