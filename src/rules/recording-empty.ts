import * as l10n from "@vscode/l10n";
import { isRecording } from "../minutes/links/recording.js";
import type { LinkEntry, Minutes } from "../minutes/model.js";
import { isToBeDone } from "./engine/placeholders.js";
import { valueOf } from "./engine/places.js";
import type { Page, Rule } from "./engine/rule.js";

/** `https://www.youtube.com/watch?v=`, as the snippet begins it. */
const WITHOUT_VIDEO = /[?&]v=$/;

export const recordingEmpty: Rule = {
  id: "recording-empty",
  severity: "warning",
  *check({ minutes }) {
    for (const [index, entry] of minutes.links.entries()) {
      const isCut = entry.url !== undefined && WITHOUT_VIDEO.test(entry.url);
      if ((entry.url !== undefined && !isCut) || !isRecording(entry)) continue;
      if (isAboveAddress(minutes, entry, minutes.links[index + 1])) continue;
      const value = valueOf(minutes, entry);
      // "No recording" is an answer.
      if (isCut || isToBeDone(value))
        yield {
          span: entry.span,
          message: l10n.t("Unexpected empty recording, expected its address, or why there is none."),
        };
    }
  },
};

/** "Video:" may stand above its addresses, in entries of their own or in another list. */
function isAboveAddress(
  { addresses, text }: Minutes,
  entry: LinkEntry,
  next: LinkEntry | undefined,
): boolean {
  if (next?.url !== undefined && isRecording({ ...next, label: "" })) return true;
  const { end } = entry.span;
  return addresses.some(
    ({ url, span }) =>
      span.start >= end &&
      span.start < end + CLOSE &&
      isRecording({ label: "", url, urlSpan: span, span }) &&
      /^[\s*+<-]*$/.test(text.slice(end, span.start)),
  );
}

/** Characters between the two: blanks and a bullet. */
const CLOSE = 20;

export const page: Page = {
  finds: "The links have an entry for the recording, and nothing in it.",
  why: "The recording is the part that those who could not come look for. Write its address, or that the meeting was not recorded.",
  good: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://www.youtube.com/watch?v=abcdefghijk\n",
    },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: not recorded\n" },
    { text: "Video:\n\n- https://youtu.be/abcdefghijk\n\nPresent:\n\n- Ada (@ada)\n" },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**:\n  * Part 1: https://youtu.be/abcdefghijk\n  * Part 2: https://youtu.be/bcdefghijkl\n",
    },
  ],
  bad: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**:\n* **GitHub Issue**: https://github.com/example/tools/issues/3\n",
      reports: ["* **Recording**:"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: (link?)\n",
      reports: ["* **Recording**: (link?)"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Audio Recording**: TBP\n",
      reports: ["* **Audio Recording**: TBP"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: `<Recording URL>`\n",
      reports: ["* **Recording**: `<Recording URL>`"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://www.youtube.com/watch?v=\n",
      reports: ["* **Recording**: https://www.youtube.com/watch?v="],
    },
  ],
};
