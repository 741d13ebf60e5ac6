import * as l10n from "@vscode/l10n";
import { isLogin } from "../minutes/references/handle.js";
import type { Span } from "../minutes/span.js";
import { bareMarkOf } from "./engine/places.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeHandleInvalid: Rule = {
  id: "attendee-handle-invalid",
  severity: "error",
  *check({ minutes: { attendees, text } }) {
    for (const { handle, team, handleSpan, span } of attendees) {
      if (team !== undefined) continue;
      const bare = handle === undefined ? bareMarkOf(text, span) : undefined;
      if (bare)
        yield {
          span: bare,
          message: l10n.t(
            "Unexpected {0}, expected a handle behind the @.",
            text.slice(bare.start, bare.end),
          ),
        };
      if (handle === undefined) continue;
      if (!isLogin(handle))
        yield {
          span: handleSpan ?? span,
          message: l10n.t(
            "Unexpected handle @{0}, expected letters, digits and single hyphens, 39 at most, as GitHub has them.",
            handle,
          ),
        };
      else if (handleSpan && isLeftOpen(text, handleSpan))
        yield {
          span: handleSpan,
          message: l10n.t(
            "Unexpected (@{0} without the bracket that closes it, expected (@{1}).",
            handle,
            handle,
          ),
          fix: {
            title: l10n.t("Close the bracket"),
            changes: [{ start: handleSpan.end, end: handleSpan.end, text: ")" }],
            isCertain: true,
          },
        };
    }
  },
};

/** `(@ada` at the end of a line. */
function isLeftOpen(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === "(" && /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(end, end + 80));
}

export const page: Page = {
  finds: "An attendee's handle is none that GitHub could have, or its bracket is not closed.",
  why: "A handle with an underscore, a dot or a question mark leads to nobody, or, cut short, to somebody else; so does an @ that nothing follows.",
  good: [{ text: "## Present\n\n* Ada Byron (@ada-byron)\n* Grace Hopper @ the office\n" }],
  bad: [
    { text: "## Present\n\n* Ada Byron (@ada_byron)\n", reports: ["@ada_byron"] },
    { text: "## Present\n\n* Ada Byron (@)\n* Grace Hopper (@???)\n", reports: ["@", "@???"] },
    { text: "## Present\n\n* Ada Byron @<ada@example.org>\n", reports: ["@"] },
    {
      text: "## Present\n\n* Ada Byron (@ada\n* Grace Hopper (@grace)\n",
      reports: ["@ada"],
      fixed: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n",
    },
  ],
};
