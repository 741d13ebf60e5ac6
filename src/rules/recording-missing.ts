import { isRecording } from "../minutes/links/recording.js";
import type { Page, Rule } from "./engine/rule.js";
import { headingOf } from "./engine/places.js";

export const recordingMissing: Rule = {
  id: "recording-missing",
  severity: "info",
  *check({ minutes }) {
    if (
      minutes.links.some(isRecording) ||
      /(?:\b(?:not|no|never)|n['’]t)(?: \w{1,12}){0,2} record(?:ed|ings?)?\b/i.test(linksText(minutes))
    )
      return;
    yield {
      span: headingOf(minutes, "links"),
      message: "Unexpected minutes without a recording, expected its address, or that there is none.",
    };
  },
};

function linksText({ text, sections }: Parameters<Rule["check"]>[0]["minutes"]): string {
  const section = sections.find(({ kind }) => kind === "links");
  return section ? text.slice(section.extent.start, section.extent.end) : text.slice(0, 1000);
}

export const page: Page = {
  finds: "The document has no entry for the recording at all.",
  why: "Readers cannot tell whether the meeting was recorded. Add an entry **Recording** to the links, if only to say that there is none.",
  good: [
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* **Recording**: https://youtu.be/abcdefghijk\n" },
    { text: "# Example Meeting 2026-08-06\n\n## Links\n\n* The meeting was not recorded\n" },
    { text: "# Example Meeting 2026-08-06\n\nSorry, we don't have a recording.\n" },
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
