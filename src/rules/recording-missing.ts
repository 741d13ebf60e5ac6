import * as l10n from "@vscode/l10n";
import { isRecording } from "../minutes/links/recording.js";
import type { Minutes } from "../minutes/model.js";
import type { Page, Rule } from "./engine/rule.js";
import { headingOf, sectionAt } from "./engine/places.js";

export const recordingMissing: Rule = {
  id: "recording-missing",
  severity: "info",
  *check({ minutes }) {
    if (minutes.links.some(isRecording) || hasOwnSection(minutes) || NONE.test(minutes.text.slice(0, TOP)))
      return;
    yield {
      span: headingOf(minutes, "links"),
      message: l10n.t("Unexpected minutes without a recording, expected its address, or that there is none."),
    };
  },
};

/** Where a document says that there is none. */
const TOP = 2500;
const NONE =
  /(?:\b(?:not|no|never)|n['’]t)(?:\s\w{1,12}){0,2}\srecord(?:ed|ings?)?\b|\b(?:lost|messed up|missed) the recording\b/i;

/** `## Video`, and below it an address. */
function hasOwnSection(minutes: Minutes): boolean {
  return minutes.addresses.some(
    ({ url, span }) =>
      isRecording({ label: "", url, urlSpan: span, span }) &&
      /^(?:video|recording)/i.test(sectionAt(minutes, span.start)?.title ?? ""),
  );
}

export const page: Page = {
  finds: "The document has no entry for the recording at all.",
  why: "Readers cannot tell whether the meeting was recorded. Add an entry **Recording** to the links, if only to say that there is none.",
  good: [
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://youtu.be/abcdefghijk\n" },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* The meeting was not recorded\n" },
    { text: "# Example Meeting 2026-08-06\n\nSorry, we don't have a recording.\n" },
    { text: "# Example Meeting 2026-08-06\n\n## Video\n\n- https://youtu.be/abcdefghijk\n\n## Present\n" },
  ],
  bad: [
    {
      text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **GitHub Issue**: https://github.com/example/tools/issues/3\n",
      reports: ["## Links"],
    },
    {
      text: "# Example Meeting 2026-08-06\n\n## Present\n\n* Ada (@ada)\n",
      reports: ["# Example Meeting 2026-08-06"],
    },
  ],
};
