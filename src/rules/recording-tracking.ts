import * as l10n from "@vscode/l10n";
import { isYouTube, withoutTracking } from "../minutes/recording/video.js";
import type { Page, Rule } from "./engine/rule.js";

export const recordingTracking: Rule = {
  id: "recording-tracking",
  severity: "warning",
  *check({ minutes: { addresses } }) {
    for (const { url, span } of addresses) {
      if (!isYouTube(url)) continue;
      const clean = withoutTracking(url);
      if (clean === url) continue;
      yield {
        span,
        message: l10n.t("Unexpected tracking in the recording's address, expected {0}", clean),
        fix: { title: l10n.t("Remove the tracking"), changes: [{ ...span, text: clean }], isCertain: true },
      };
    }
  },
};

export const page: Page = {
  finds: "The address of a recording carries parameters that track who passed it on.",
  why: "`ab_channel`, `si`, `feature` and their like do not choose what is played. The fix removes them, and keeps the video and the time.",
  good: [{ text: "* **Recording**: https://www.youtube.com/watch?v=abcdefghijk&t=90\n" }],
  bad: [
    {
      text: "* **Recording**: https://www.youtube.com/watch?v=abcdefghijk&ab_channel=example&t=90\n",
      reports: ["https://www.youtube.com/watch?v=abcdefghijk&ab_channel=example&t=90"],
      fixed: "* **Recording**: https://www.youtube.com/watch?v=abcdefghijk&t=90\n",
    },
    {
      text: "* **Recording**: <https://youtu.be/abcdefghijk?si=xyz>\n",
      reports: ["https://youtu.be/abcdefghijk?si=xyz"],
      fixed: "* **Recording**: <https://youtu.be/abcdefghijk>\n",
    },
  ],
};
