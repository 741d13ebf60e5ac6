import assert from "node:assert/strict";
import { windowsZones } from "../../../../src/meeting/calendar/windowsZones.js";
import { namedZone, utcTime } from "../../../../src/meeting/calendar/zone.js";
import { calendar, event, starts } from "./feeds.js";

const weekly = (start: string) => event("SUMMARY:Security", `DTSTART${start}`, "RRULE:FREQ=WEEKLY");

describe("time zones of a calendar", () => {
  it("keeps the local time when the clocks change", () => {
    const text = calendar(weekly(";TZID=America/New_York:20240104T100000"));
    assert.deepEqual(starts(text, { from: "2024-03-07", count: 2 }), ["03-07 15:00", "03-14 14:00"]);
    assert.deepEqual(starts(text, { from: "2024-10-31", count: 2 }), ["10-31 14:00", "11-07 15:00"]);
  });

  it("reads Windows' names, each of which stands for a zone the engine knows", () => {
    assert.deepEqual(starts(calendar(weekly(';TZID="Eastern Standard Time":20240104T100000'))), [
      "05-02 14:00",
    ]);
    for (const [windows, iana] of windowsZones) assert.ok(namedZone(iana), windows);
    assert.ok(windowsZones.size >= 139);
  });

  it("reads an IANA name at the end of a path", () => {
    for (const [path, first] of [
      ["/vendor.test/2005/Europe/Berlin", "05-02 08:00"],
      ["/vendor.test/Europe/Berlin", "05-02 08:00"],
      ["/vendor.test/America/Argentina/Salta", "05-02 13:00"],
    ] as const)
      assert.deepEqual(starts(calendar(weekly(`;TZID=${path}:20240104T100000`))), [first], path);
  });

  const described = (name: string, rules = true) =>
    [
      "BEGIN:VTIMEZONE",
      `TZID:${name}`,
      "BEGIN:DAYLIGHT",
      "DTSTART:19810329T020000",
      "TZOFFSETFROM:+0130",
      "TZOFFSETTO:+0230",
      ...(rules ? ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"] : []),
      "END:DAYLIGHT",
      "BEGIN:STANDARD",
      "DTSTART:19961027T030000",
      "TZOFFSETFROM:+0230",
      "TZOFFSETTO:+0130",
      ...(rules ? ["RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"] : ["RDATE:20240401T030000,20250401T030000"]),
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\r\n");

  it("reads a zone the calendar describes, wherever it stands", () => {
    const text = calendar(weekly(";TZID=Our Place:20240104T100000"), described("Our Place"));
    assert.deepEqual(starts(text, { from: "2024-03-28", count: 2 }), ["03-28 08:30", "04-04 07:30"]);
    assert.deepEqual(starts(text, { from: "2024-10-24", count: 2 }), ["10-24 07:30", "10-31 08:30"]);
    assert.deepEqual(starts(calendar(described("P", false), weekly(";TZID=P:20240104T100000"))), [
      "05-02 08:30",
    ]);
  });

  it("takes a time without a zone as the calendar's, else as UTC", () => {
    assert.deepEqual(starts(calendar(weekly(":20240104T100000"))), ["05-02 10:00"]);
    assert.deepEqual(starts(calendar("X-WR-TIMEZONE:Europe/Rome", weekly(":20240104T100000"))), [
      "05-02 08:00",
    ]);
  });

  it("counts a skipped time from before the gap, and takes the first of two", () => {
    const zone = namedZone("America/New_York");
    assert.ok(zone);
    const at = (wall: string) => new Date(utcTime(zone, Date.parse(`${wall}Z`))).toISOString();
    assert.equal(at("2024-03-10T02:30"), "2024-03-10T07:30:00.000Z");
    assert.equal(at("2024-11-03T01:30"), "2024-11-03T05:30:00.000Z");
  });
});
