import * as vscode from "vscode";
import type { GitHubError } from "../github/error.js";
import { toSentence } from "../host/errors.js";
import { openOnGitHub } from "../host/links.js";
import { warn } from "../host/messages.js";

interface Agenda {
  readonly error: GitHubError | undefined;
  load(mode: "fresh"): Promise<void>;
}

/** "Minutes: Reload Agenda View": asks GitHub anew, and says what stood in the way if anything did. */
export async function refreshAgendaView(agenda: Agenda): Promise<void> {
  await agenda.load("fresh");
  const { error } = agenda;
  if (!error) return;
  const { helpUrl } = error;
  const help = vscode.l10n.t("Sign On at GitHub");
  const answer = await warn(toSentence(error), ...(helpUrl === undefined ? [] : [help]));
  if (answer === help && helpUrl !== undefined) await openOnGitHub(helpUrl);
}
