import * as vscode from "vscode";
import { GitHubError } from "../github/error.js";
import { toSentence } from "../host/errors.js";
import type { GitHub } from "../host/github.js";
import type { WorkspaceHistory } from "../host/history.js";
import { toButtons, toMarkdown } from "../host/hovers.js";
import type { Located } from "../minutes/locate.js";
import type { Reference } from "../minutes/model.js";
import { renderPerson } from "../render/person.js";
import { renderSubject } from "../render/subject.js";

/** Where the contents of a hover come from. */
export interface Sources {
  readonly github: GitHub;
  readonly history: WorkspaceHistory;
}

type Contents = vscode.MarkdownString[] | undefined;

/**
 * Asks the store and renders its answer; undefined where there is nothing to show.
 *
 * @param date the day of the minutes, `YYYY-MM-DD`
 */
export async function describe(
  located: Located,
  date: string,
  sources: Sources,
  signal: AbortSignal,
): Promise<Contents> {
  if (!vscode.workspace.isTrusted) return undefined;
  try {
    return located.kind === "reference"
      ? await describeReference(located.reference, date, sources, signal)
      : await describePerson(located.handle, date, sources, signal);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return error.kind === "cancelled" ? undefined : [toMarkdown(`$(warning) ${toSentence(error)}`)];
  }
}

async function describeReference(
  reference: Reference,
  date: string,
  { github, history }: Sources,
  signal: AbortSignal,
): Promise<Contents> {
  const { owner, repo, number, kind } = reference;
  if (owner === undefined || repo === undefined) return undefined;
  const name = { repository: { owner, name: repo }, number, isDiscussion: kind === "discussion" };
  const store = await github.store();
  const [{ value, stale }, past] = await Promise.all([store.subject(name, { signal }), history.get()]);
  const known = past.item(`${owner}/${repo}`, number, date);
  const contents = [
    toMarkdown(renderSubject(value, new Date(), known)),
    toButtons([
      {
        label: `$(link-external) ${vscode.l10n.t("Open on GitHub")}`,
        command: "_minutes.openLink",
        argument: value.url,
      },
      { label: `$(copy) ${vscode.l10n.t("Copy link")}`, command: "_minutes.copyText", argument: value.url },
    ]),
  ];
  if (stale) contents.push(toMarkdown(`$(history) ${toSentence(stale)}`));
  return contents;
}

async function describePerson(
  handle: string,
  date: string,
  { github, history }: Sources,
  signal: AbortSignal,
): Promise<Contents> {
  if (handle.includes("/")) return undefined;
  const attendance = (await history.get()).person(handle, date);
  const store = await github.store();
  try {
    const { value } = await store.person(handle, { signal });
    return [toMarkdown(renderPerson(handle, value, attendance, new Date()))];
  } catch (error) {
    // What the minutes know is shown without a network, too.
    if (!attendance || !(error instanceof GitHubError) || error.kind === "cancelled") throw error;
    return [toMarkdown(renderPerson(handle, undefined, attendance, new Date()))];
  }
}
