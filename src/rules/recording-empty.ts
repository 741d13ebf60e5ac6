import * as l10n from "@vscode/l10n";
import { isRecording } from "../minutes/links/recording.js";
import type { Page, Rule } from "./engine/rule.js";
import { valueOf } from "./engine/places.js";

import { isToBeDone } from "./engine/placeholders.js";

export const recordingEmpty: Rule = {
  id: "recording-empty",
  severity: "warning",
  *check({ minutes }) {
    for (const [index, entry] of minutes.links.entries()) {
      if (entry.url !== undefined || !isRecording(entry)) continue;
      // "Video:" may stand above its addresses.
      const next = minutes.links[index + 1];
      if (next?.url !== undefined && isRecording({ ...next, label: "" })) continue;
      const value = valueOf(minutes, entry);
      // "No recording" is an answer.
      if (isToBeDone(value))
        yield {
          span: entry.span,
          message: l10n.t("Unexpected empty recording, expected its address, or why there is none."),
        };
    }
  },
};

export const page: Page = {
  finds: "The links have an entry for the recording, and nothing in it.",
  why: "The recording is the part that those who could not come look for. Write its address, or that the meeting was not recorded.",
  good: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://www.youtube.com/watch?v=abcdefghijk\n",
    },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: not recorded\n" },
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
  ],
};
