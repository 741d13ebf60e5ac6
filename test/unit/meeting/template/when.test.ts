import assert from "node:assert/strict";
import { meetingOn, nextMeetings, readDay } from "../../../../src/meeting/template/when.js";
import { securityCalendar as calendar, securityGroup } from "../meetings.js";

describe("when a group meets", () => {
  const config = securityGroup();

  it("is told by its calendar", () => {
    const from = Date.parse("2024-05-10T00:00:00Z");
    const { meetings, problems } = nextMeetings(calendar, config, { from, count: 2 });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      meetings.map(({ date, start }) => [date, start]),
      [
        ["2024-05-23", Date.parse("2024-05-23T14:00:00Z")],
        ["2024-06-06", Date.parse("2024-06-06T14:00:00Z")],
      ],
    );
    assert.match(meetings[0]?.joining ?? "", /^https:/);
  });

  it("has a time on a day of the calendar, and none on another", () => {
    assert.equal(meetingOn(calendar, config, "2024-05-23").start, Date.parse("2024-05-23T14:00:00Z"));
    const none = { date: "2024-05-24", start: undefined, joining: undefined };
    assert.deepEqual(meetingOn(calendar, config, "2024-05-24"), none);
    assert.deepEqual(meetingOn(undefined, config, "2024-05-24"), none);
  });

  it("is a day that there is", () => {
    assert.equal(readDay(" 2024-02-29 "), "2024-02-29");
    for (const typed of ["2023-02-29", "2024-13-01", "May 9", "2024-5-9", ""])
      assert.equal(readDay(typed), undefined, typed);
  });
});
