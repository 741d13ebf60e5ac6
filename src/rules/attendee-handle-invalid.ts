import { isLogin } from "../minutes/references/handle.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeHandleInvalid: Rule = {
  id: "attendee-handle-invalid",
  severity: "error",
  *check({ minutes: { attendees } }) {
    for (const { handle, team, handleSpan, span } of attendees) {
      if (handle === undefined || team !== undefined || isLogin(handle)) continue;
      yield {
        span: handleSpan ?? span,
        message: `Unexpected handle @${handle}, expected letters, digits and single hyphens, 39 at most, as GitHub has them.`,
      };
    }
  },
};

export const page: Page = {
  finds: "An attendee's handle is none that GitHub could have.",
  why: "A handle with an underscore, a dot or a question mark leads to nobody, or, cut short, to somebody else.",
  good: [{ text: "## Present\n\n* Ada Byron (@ada-byron)\n" }],
  bad: [{ text: "## Present\n\n* Ada Byron (@ada_byron)\n", reports: ["@ada_byron"] }],
};
