import assert from "node:assert/strict";
import { newMinutes } from "../../../src/meeting/template/newMinutes.js";
import type { Meeting } from "../../../src/meeting/template/meeting.js";
import { lintText } from "../../../src/rules/engine/lint.js";
import { rules } from "../../../src/rules/index.js";
import { securityGroup, securityMeeting } from "../meeting/meetings.js";

const meetings: readonly (readonly [name: string, meeting: Meeting])[] = [
  ["with all that is known", securityMeeting()],
  [
    "before its issue and its draft are there",
    securityMeeting({ issueUrl: undefined, minutesUrl: undefined }),
  ],
  ["without an agenda", securityMeeting({ subjects: [] })],
  ["without a time", securityMeeting({ start: undefined })],
  [
    "with curated sections",
    securityMeeting({
      config: securityGroup({
        agenda: [{ title: "Review", description: "As ever.", items: ["- [ ] Backlog", "Plans"] }],
      }),
    }),
  ],
];

describe("the linter of fresh minutes", () => {
  for (const [name, meeting] of meetings)
    it(`reports nothing but the missing recording, ${name}`, () =>
      assert.deepEqual(reports(newMinutes(meeting)), ["recording-empty"]));

  it("reports nothing but that where the teams that are invited are listed", () => {
    const text = newMinutes(securityMeeting());
    const invited = text.replace("## Present\n", "## Present\n\n* Security team: @nodejs/security-wg\n");
    assert.notEqual(invited, text);
    assert.deepEqual(reports(invited), ["recording-empty"]);
  });

  it("reports nothing at all once the recording is there", () => {
    const text = newMinutes(securityMeeting());
    const recorded = text.replace(
      "**Recording**:",
      "**Recording**: https://www.youtube.com/watch?v=abcdefghijk",
    );
    assert.deepEqual(reports(recorded), []);
  });
});

function reports(text: string): string[] {
  return lintText(text, { rules, path: "meetings/2024-05-23.md" }).map(({ rule }) => rule);
}
