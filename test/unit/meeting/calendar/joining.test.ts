import assert from "node:assert/strict";
import { ask, calendar, event } from "./feeds.js";

const session = (time: string) => ({ time, participant: `https://${time.slice(0, 2)}.test` });
const series = (hour: string, ...lines: string[]) =>
  event(
    "UID:s",
    "SUMMARY:Security",
    `DTSTART;TZID=America/New_York:20240104T${hour}0000`,
    "RRULE:FREQ=WEEKLY",
    ...lines,
  );

function links(text: string, from: string, times: readonly string[], count = 1): (string | null)[] {
  const joining = { sessions: times.map(session), participant: "https://all.test" };
  return ask(text, { from, count, joining }).occurrences.map((found) => found.joining);
}

describe("the link of a meeting", () => {
  it("is the session's, in both halves of the year, whichever one it was written in", () => {
    for (const time of ["14:00", "15:00"])
      for (const from of ["2024-01-10", "2024-07-10"])
        assert.deepEqual(links(calendar(series("10")), from, [time, "21:00"]), [
          `https://${time.slice(0, 2)}.test`,
        ]);
  });

  it("is not the neighbour's where two series are an hour apart", () => {
    const two = calendar(series("10"), series("11"));
    // Written in summer: 14:00 is the series at 10, 15:00 the one at 11.
    assert.deepEqual(links(two, "2024-07-10", ["14:00", "15:00"], 2), ["https://14.test", "https://15.test"]);
    assert.deepEqual(links(two, "2024-12-10", ["14:00", "15:00"], 2), ["https://14.test", "https://15.test"]);
  });

  it("is that of the meeting's own time where both halves are written down", () => {
    assert.deepEqual(links(calendar(series("10")), "2024-07-10", ["15:00", "14:00"]), ["https://14.test"]);
    assert.deepEqual(links(calendar(series("10")), "2024-12-10", ["14:00", "15:00"]), ["https://15.test"]);
  });

  it("stays with a meeting that was moved to no session's time", () => {
    const moved = event("UID:s", "RECURRENCE-ID:20240711T140000Z", "DTSTART:20240711T162000Z");
    assert.deepEqual(links(calendar(series("10"), moved), "2024-07-10", ["14:00"]), ["https://14.test"]);
  });

  it("is everybody's where no session fits, and none where there is none", () => {
    assert.deepEqual(links(calendar(series("10")), "2024-07-10", ["13:00"]), ["https://all.test"]);
    assert.deepEqual(links(calendar(event("SUMMARY:Security")), "2024-05-01", ["15:00"]), [
      "https://all.test",
    ]);
    assert.equal(ask(calendar(series("10"))).occurrences[0]?.joining, null);
  });
});
