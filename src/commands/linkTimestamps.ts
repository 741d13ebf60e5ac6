import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { applyChanges } from "../host/edits.js";
import { inform } from "../host/messages.js";
import { linkTimes } from "../minutes/recording/links.js";
import { recordingOf } from "../minutes/recording/video.js";

/** "Minutes: Link Timestamps to the Recording": each time in the minutes leads to its moment; one undo takes it back. */
export async function linkTimestamps(documents: MinutesDocuments): Promise<void> {
  const document = documents.active;
  if (!document) return;
  const minutes = documents.get(document);
  const recording = recordingOf(minutes);
  if (recording === undefined) {
    void inform(
      vscode.l10n.t(
        "The links of these minutes name no recording on YouTube, or several. Moments of other recordings have no address.",
      ),
    );
    return;
  }
  const changes = linkTimes(minutes, recording);
  if (changes.length === 0) {
    void inform(vscode.l10n.t("Every time leads to the recording already."));
    return;
  }
  if (!(await applyChanges(document, document.version, changes))) return;
  void inform(
    changes.length === 1
      ? vscode.l10n.t("1 time leads to the recording now.")
      : vscode.l10n.t("{0} times lead to the recording now.", changes.length),
  );
}
