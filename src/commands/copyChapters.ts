import * as vscode from "vscode";
import type { MinutesDocuments } from "../host/documents.js";
import { inform } from "../host/messages.js";
import { type Chapters, chaptersOf, fewestChapters } from "../minutes/recording/chapters.js";
import { linkTimes } from "../minutes/recording/links.js";
import { recordingOf } from "../minutes/recording/video.js";
import { linkTimestamps } from "./linkTimestamps.js";

/** "Minutes: Copy Chapters": the list of chapters for the recording's description, on the clipboard. */
export async function copyChapters(documents: MinutesDocuments): Promise<void> {
  const document = documents.active;
  const minutes = document && documents.get(document);
  const chapters = minutes && chaptersOf(minutes, vscode.l10n.t("Welcome"));
  if (!chapters || chapters.count === 0) {
    void inform(vscode.l10n.t("These minutes have no times yet: “Insert Timestamp” writes one."));
    return;
  }
  await vscode.env.clipboard.writeText(`${chapters.text}\n`);
  const recording = recordingOf(minutes);
  const link = vscode.l10n.t("Link the Times");
  const isUnlinked = recording !== undefined && linkTimes(minutes, recording).length > 0;
  if ((await inform(said(chapters), ...(isUnlinked ? [link] : []))) === link) await linkTimestamps(documents);
}

function said({ count, skipped }: Chapters): string {
  return [
    count === 1
      ? vscode.l10n.t("1 chapter is on the clipboard.")
      : vscode.l10n.t("{0} chapters are on the clipboard.", count),
    ...(skipped.length > 0
      ? [vscode.l10n.t("Left out, as shorter than ten seconds: {0}.", skipped.join(", "))]
      : []),
    ...(count < fewestChapters ? [vscode.l10n.t("YouTube shows chapters from three on.")] : []),
  ].join(" ");
}
