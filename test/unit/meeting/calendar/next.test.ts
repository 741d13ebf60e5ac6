import assert from "node:assert/strict";
import { ask, calendar, event, starts } from "./feeds.js";

const weekly = ["UID:w", "SUMMARY:Security", "DTSTART:20240502T140000Z", "RRULE:FREQ=WEEKLY"];

describe("the next meetings of a calendar", () => {
  it("gives start, end, summary and link", () =>
    assert.deepEqual(
      ask(calendar(event("SUMMARY:Security call", "DTEND:20240509T144500Z")), {
        joining: { participant: "https://v.test" },
      }),
      {
        occurrences: [
          {
            start: "2024-05-09T14:00:00.000Z",
            end: "2024-05-09T14:45:00.000Z",
            summary: "Security call",
            joining: "https://v.test",
          },
        ],
        problems: [],
      },
    ));

  it("finds an event that does not recur", () =>
    assert.deepEqual(starts(calendar(event("SUMMARY:Security"))), ["05-09 14:00"]));

  it("counts what starts right now, not what runs already", () => {
    const text = calendar(event(...weekly, "DTEND:20240502T150000Z"));
    assert.deepEqual(starts(text, { from: "2024-05-09T14:00:00Z" }), ["05-09 14:00"]);
    assert.deepEqual(starts(text, { from: "2024-05-09T14:00:01Z" }), ["05-16 14:00"]);
  });

  it("leaves out excluded dates, by time, by day and in another zone", () => {
    const without = (...lines: string[]) => starts(calendar(event(...weekly, ...lines)), { count: 2 });
    assert.deepEqual(without("EXDATE:20240502T140000Z"), ["05-09 14:00", "05-16 14:00"]);
    assert.deepEqual(without("EXDATE;VALUE=DATE:20240502,20240509"), ["05-16 14:00", "05-23 14:00"]);
    assert.deepEqual(without("EXDATE;TZID=Europe/Rome:20240502T160000"), ["05-09 14:00", "05-16 14:00"]);
  });

  it("adds dates, each once", () => {
    const added = event(...weekly, "RDATE:20240503T090000Z,20240509T140000Z");
    assert.deepEqual(starts(calendar(added), { count: 4 }), [
      "05-02 14:00",
      "05-03 09:00",
      "05-09 14:00",
      "05-16 14:00",
    ]);
    const listed = event("SUMMARY:Security", "RDATE;VALUE=DATE-TIME:20240511T100000Z");
    assert.deepEqual(starts(calendar(listed), { count: 4 }), ["05-09 14:00", "05-11 10:00"]);
  });

  it("follows a moved meeting, forwards, backwards and out of the file's order", () => {
    const moved = (to: string) =>
      event("UID:w", "RECURRENCE-ID:20240509T140000Z", `DTSTART:${to}`, "SUMMARY:Security!");
    assert.deepEqual(starts(calendar(moved("20240510T080000Z"), event(...weekly)), { count: 3 }), [
      "05-02 14:00",
      "05-10 08:00",
      "05-16 14:00",
    ]);
    assert.deepEqual(starts(calendar(event(...weekly), moved("20240501T080000Z")), { count: 3 }), [
      "05-01 08:00",
      "05-02 14:00",
      "05-16 14:00",
    ]);
  });

  it("leaves out a cancelled meeting and a cancelled series", () => {
    const off = event("UID:w", "RECURRENCE-ID;TZID=Europe/Rome:20240502T160000", "STATUS:CANCELLED");
    assert.deepEqual(starts(calendar(event(...weekly), off)), ["05-09 14:00"]);
    assert.deepEqual(starts(calendar(event(...weekly, "STATUS:cancelled"))), []);
  });

  it("moves a meeting and all later ones, until the next such change", () => {
    const later = event(
      "UID:w",
      "SUMMARY:Security",
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20240509T140000Z",
      "DTSTART:20240510T170000Z",
      "DURATION:PT30M",
    );
    const end = event("UID:w", "STATUS:CANCELLED", "RECURRENCE-ID;RANGE=THISANDFUTURE:20240523T140000Z");
    const text = calendar(event(...weekly), later, end);
    assert.deepEqual(starts(text, { count: 9 }), ["05-02 14:00", "05-10 17:00", "05-17 17:00"]);
    assert.equal(ask(text, { count: 3 }).occurrences[2]?.end, "2024-05-17T17:30:00.000Z");
  });

  it("takes the earliest over all series, not the first in the file", () =>
    assert.deepEqual(starts(calendar(event("SUMMARY:Security"), event(...weekly)), { count: 2 }), [
      "05-02 14:00",
      "05-09 14:00",
    ]));

  it("keeps the newest of two versions of one event", () => {
    const versions = [
      event("UID:a", "SUMMARY:Security"),
      event("UID:a", "SEQUENCE:2", "SUMMARY:Security", "DTSTART:20240511T100000Z"),
    ];
    assert.deepEqual(starts(calendar(...versions), { count: 2 }), ["05-11 10:00"]);
    assert.deepEqual(starts(calendar(...versions.reverse()), { count: 2 }), ["05-11 10:00"]);
  });

  it("ends a series after its count, and at its end, which a date includes", () => {
    const rule = (end: string) =>
      starts(
        calendar(
          event(
            "SUMMARY:Security",
            "DTSTART;TZID=America/New_York:20240502T200000",
            `RRULE:FREQ=WEEKLY;${end}`,
          ),
        ),
        {
          count: 9,
        },
      );
    assert.deepEqual(rule("COUNT=2"), ["05-03 00:00", "05-10 00:00"]);
    assert.deepEqual(rule("UNTIL=20240509"), ["05-03 00:00", "05-10 00:00"]);
    assert.deepEqual(rule("UNTIL=20240510T000000Z"), ["05-03 00:00", "05-10 00:00"]);
    assert.deepEqual(rule("UNTIL=20240509T235959Z"), ["05-03 00:00"]);
  });

  it("follows rules by weekday, position and interval, from long ago", () => {
    const rule = (start: string, text: string) =>
      starts(calendar(event("SUMMARY:Security", `DTSTART:${start}T100000Z`, `RRULE:${text}`)), { count: 3 });
    assert.deepEqual(rule("20200106", "FREQ=WEEKLY;BYDAY=MO,TH"), [
      "05-02 10:00",
      "05-06 10:00",
      "05-09 10:00",
    ]);
    assert.deepEqual(rule("20200102", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"), [
      "05-02 10:00",
      "05-16 10:00",
      "05-30 10:00",
    ]);
    assert.deepEqual(rule("20200114", "FREQ=MONTHLY;BYDAY=2TU"), [
      "05-14 10:00",
      "06-11 10:00",
      "07-09 10:00",
    ]);
    assert.deepEqual(rule("20200131", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), [
      "05-31 10:00",
      "06-28 10:00",
      "07-31 10:00",
    ]);
    assert.deepEqual(rule("20200103", "FREQ=DAILY;INTERVAL=3"), [
      "05-02 10:00",
      "05-05 10:00",
      "05-08 10:00",
    ]);
  });

  it("counts a whole day from 00:00 UTC", () => {
    const text = calendar(
      event("SUMMARY:Security summit", "DTSTART;VALUE=DATE:20240509", "DTEND;VALUE=DATE:20240511"),
    );
    assert.deepEqual(ask(text).occurrences[0], {
      start: "2024-05-09T00:00:00.000Z",
      end: "2024-05-11T00:00:00.000Z",
      summary: "Security summit",
      joining: null,
    });
    const days = calendar(
      event(
        "SUMMARY:Security",
        "DTSTART;VALUE=DATE:20240502",
        "RRULE:FREQ=WEEKLY",
        "EXDATE;VALUE=DATE:20240509",
      ),
    );
    assert.deepEqual(starts(days, { count: 2 }), ["05-02 00:00", "05-16 00:00"]);
  });

  it("takes the length from DURATION, else an hour, else a day", () => {
    const end = (...lines: string[]) =>
      ask(calendar(event("SUMMARY:Security", ...lines))).occurrences[0]?.end;
    assert.equal(end("DURATION:PT90M"), "2024-05-09T15:30:00.000Z");
    assert.equal(end(), "2024-05-09T15:00:00.000Z");
    assert.equal(end("DTEND:20240509T130000Z"), "2024-05-09T15:00:00.000Z");
    assert.equal(end("DTSTART;VALUE=DATE:20240509"), "2024-05-10T00:00:00.000Z");
  });

  it("shows what a feed has left of a series", () =>
    assert.deepEqual(starts(calendar(event("UID:x", "SUMMARY:Security", "RECURRENCE-ID:20240508T140000Z"))), [
      "05-09 14:00",
    ]));
});
