import * as l10n from "@vscode/l10n";
import { isRecording } from "../minutes/links/recording.js";
import { dateOfFile } from "./engine/places.js";
import type { Page, Rule } from "./engine/rule.js";

export const recordingShared: Rule = {
  id: "recording-shared",
  severity: "warning",
  *check({ minutes, facts, path }) {
    const date = path === undefined ? undefined : dateOfFile(path);
    for (const entry of minutes.links) {
      if (entry.url === undefined || !isRecording(entry)) continue;
      const other = facts.recordingElsewhere(entry.url);
      // Two documents of one day may be of one meeting.
      if (other !== undefined && (date === undefined || dateOfFile(other) !== date))
        yield {
          span: entry.urlSpan ?? entry.span,
          message: l10n.t(
            "Unexpected recording of another meeting, expected this one's: {0} has the same.",
            other,
          ),
        };
    }
  },
};

const text = "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://youtu.be/abcdefghijk\n";

export const page: Page = {
  finds: "Another document of the workspace has the same recording.",
  why: "Two meetings share no recording: one document was copied from the other and its link forgotten.",
  good: [
    { text },
    {
      text,
      path: "meetings/2026-08-06.md",
      facts: { recordingElsewhere: () => "meetings/2026-08-06-summary.md" },
    },
  ],
  bad: [
    {
      text,
      facts: { recordingElsewhere: () => "meetings/2026-07-30.md" },
      reports: ["https://youtu.be/abcdefghijk"],
    },
  ],
};
