import * as l10n from "@vscode/l10n";
import { isLogin } from "../minutes/references/handle.js";
import type { Span } from "../minutes/span.js";
import { bareMarkOf } from "./engine/places.js";
import type { Page, Rule } from "./engine/rule.js";

export const attendeeHandleInvalid: Rule = {
  id: "attendee-handle-invalid",
  severity: "error",
  *check({ minutes: { attendees, text } }) {
    for (const { name, handle, team, handleSpan, span } of attendees) {
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
      const cutOff = handleSpan ? cutOffBy(text, handleSpan.end, name) : "";
      if (!isLogin(handle + cutOff))
        yield {
          span: handleSpan ? { start: handleSpan.start, end: handleSpan.end + cutOff.length } : span,
          message: l10n.t(
            "Unexpected handle @{0}, expected letters, digits and single hyphens, 39 at most, as GitHub has them.",
            handle + cutOff,
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

/** ` Byron` of `Ada Byron (@Ada Byron)`: a name is no handle, though its first word may be somebody's. */
function cutOffBy(text: string, end: number, name = ""): string {
  const [rest = "", word = ""] = /^ (\p{L}{2,30})(?=\))/u.exec(text.slice(end, end + 40)) ?? [];
  return name.toLowerCase().endsWith(` ${word.toLowerCase()}`) ? rest : "";
}

/** `(@ada` at the end of a line. */
function isLeftOpen(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === "(" && /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(end, end + 80));
}

export const page: Page = {
  finds: "An attendee's handle is none that GitHub could have, or its bracket is not closed.",
  why: "A handle with an underscore, a dot or a question mark leads to nobody, or, cut short, to somebody else; so does an @ that nothing follows.",
  good: [
    { text: "## Present\n\n* Ada Byron (@ada-byron)\n* Grace Hopper @ the office\n" },
    { text: "## Present\n\n* Ada Byron (@ada guest)\n" },
  ],
  bad: [
    { text: "## Present\n\n* Ada Byron (@ada_byron)\n", reports: ["@ada_byron"] },
    { text: "## Present\n\n* Ada Byron (@)\n* Grace Hopper (@???)\n", reports: ["@", "@???"] },
    { text: "## Present\n\n* Ada Byron @<ada@example.org>\n", reports: ["@"] },
    { text: "## Present\n\n* Ada Byron (@Ada Byron)\n", reports: ["@Ada Byron"] },
    {
      text: "## Present\n\n* Ada Byron (@ada\n* Grace Hopper (@grace)\n",
      reports: ["@ada"],
      fixed: "## Present\n\n* Ada Byron (@ada)\n* Grace Hopper (@grace)\n",
    },
  ],
};
