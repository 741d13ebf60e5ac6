import * as l10n from "@vscode/l10n";
import type { Page, Rule } from "./engine/rule.js";

const PRIVATE =
  /^https?:\/\/(?:studio\.youtube\.com\/|(?:[\w-]+\.)?zoom\.us\/recording\b|(?:www\.|m\.)?youtube\.com\/(?:live_dashboard|my_(?:videos|live_events)|edit\b|video\/[\w-]+\/(?:edit|livestreaming)))/i;

export const privateRecordingLink: Rule = {
  id: "private-recording-link",
  severity: "error",
  *check({ minutes: { addresses } }) {
    for (const { url, target } of addresses)
      if (PRIVATE.test(url))
        yield {
          span: target,
          message: l10n.t(
            "Unexpected link that only its owner can open, expected the recording's public address.",
          ),
        };
  },
};

export const page: Page = {
  finds: "The link to the recording leads to where it is managed.",
  why: "Readers meet a sign-in page. Write the address under which everybody can watch.",
  good: [{ text: "* **Recording**: https://www.youtube.com/watch?v=abcdefghijk\n" }],
  bad: [
    {
      text: "* **Recording**: https://studio.youtube.com/video/abcdefghijk/edit\n",
      reports: ["https://studio.youtube.com/video/abcdefghijk/edit"],
    },
    {
      text: "* [Recording](https://www.youtube.com/my_live_events?filter=scheduled)\n",
      reports: ["[Recording](https://www.youtube.com/my_live_events?filter=scheduled)"],
    },
  ],
};
