import assert from "node:assert/strict";
import { meetingIssue } from "../../../../src/meeting/issue/meetingIssue.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { securityGroup, securityMeeting } from "../meetings.js";

describe("the meeting's issue", () => {
  const issue = meetingIssue(securityMeeting());
  const body = issue?.body ?? "";

  it("has the title of the minutes, and goes where the group says", () => {
    assert.equal(issue?.title, "Node.js Security team Meeting 2024-05-23");
    assert.deepEqual([issue.owner, issue.repo, issue.labels], ["nodejs", "security-wg", []]);
  });

  it("has time, links, invited, observers, agenda and how to join, in this order", () =>
    assert.deepEqual(
      parseMinutes(body).sections.map(({ level, title }) => `${"#".repeat(level)} ${title}`),
      [
        "## Time",
        "## Links",
        "## Invited",
        "### Observers/Guests",
        "## Agenda",
        "### Issues and Pull Requests",
        "#### nodejs/node",
        "#### nodejs/security-wg",
        "## Joining the meeting",
      ],
    ));

  it("calls those who are invited, and says what is on the public agenda", () => {
    assert.ok(body.includes("* Security wg team: @nodejs/security-wg\n* Michael Dawson @mhdawson (TSC)\n"));
    assert.ok(body.includes("### Observers/Guests\n\n* Beth Griggs @BethGriggs\n"));
    assert.ok(
      body.includes("* Discuss \\*this\\* [#1262](https://github.com/nodejs/security-wg/issues/1262)\n"),
    );
    assert.ok(
      body.includes("* To join the meeting: https://zoom-lfx.platform.linuxfoundation.org/meetings/nodejs\n"),
    );
    assert.doesNotMatch(body, /Secret|Standing Items/);
    assert.doesNotMatch(body, /\n{3}/);
  });

  it("mentions nobody whom a title names", () => {
    const [first, ...others] = securityMeeting().subjects;
    assert.ok(first);
    const subjects = [{ ...first, title: "Ask @ada and @example/tools, not `@code`" }, ...others];
    const posted = meetingIssue(securityMeeting({ subjects }))?.body ?? "";
    assert.ok(posted.includes("Ask @<!-- -->ada and @<!-- -->example/tools, not `@code` [#"));
  });

  it("says so where nobody observes and nothing is on the agenda", () => {
    const config = securityGroup({ observers: [] });
    const bare = meetingIssue(securityMeeting({ config, subjects: [], minutesUrl: undefined }))?.body ?? "";
    assert.match(bare, /### Observers\/Guests\n\n_None\._\n/);
    assert.match(bare, /_Nothing is on the agenda yet\._\n\n## Joining the meeting/);
    assert.doesNotMatch(bare, /## Links/);
  });

  it("is none where the group has no repository", () => {
    const config = { ...securityGroup(), github: undefined };
    assert.equal(meetingIssue(securityMeeting({ config })), undefined);
  });
});
