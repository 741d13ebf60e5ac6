import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const YOUTUBE = /^https?:\/\/(?:(?:www|m)\.)?(?:youtube\.com|youtu\.be)\//i;
const TRACKING =
  /^(?:ab_channel|si|feature|pp|app|embeds_referring_\w+|source_ve_path|utm_\w+|fbclid|gclid)$/i;

export const recordingTracking: Rule = {
  id: "recording-tracking",
  severity: "warning",
  *check({ minutes: { addresses } }) {
    for (const { url, span } of addresses) {
      if (!YOUTUBE.test(url)) continue;
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

/** The address as it is written, less the parameters that only say who passed it on. */
function withoutTracking(url: string): string {
  const [, address = "", query, anchor = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split("&").filter((pair) => !TRACKING.test(pair.split("=", 1)[0] ?? ""));
  if (kept.length === query.split("&").length) return url;
  return address + (kept.length > 0 ? `?${kept.join("&")}` : "") + anchor;
}

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
