import assert from "node:assert/strict";
import { OutOfSteps, readRule, ruleTimes, Steps } from "../../../../src/meeting/calendar/bounded.js";
import { ask, calendar, event, startOf } from "./feeds.js";

const good = event("UID:good", "SUMMARY:Security", "DTSTART:20240104T140000Z", "RRULE:FREQ=WEEKLY");
const bomb = (rule: string, name = "bomb") =>
  event(`UID:${name}`, `SUMMARY:Security ${name}`, "DTSTART:19700101T000000Z", `RRULE:${rule}`);
const list = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

function survives(...parts: readonly string[]): string[] {
  const { occurrences, problems } = ask(calendar(...parts, good));
  assert.deepEqual(occurrences.map(startOf), ["05-02 14:00"]);
  return problems;
}

describe("calendars made to take for ever", () => {
  const rules = [
    "FREQ=SECONDLY",
    "FREQ=SECONDLY;COUNT=1000000000",
    "FREQ=HOURLY;COUNT=1000000000",
    "FREQ=DAILY;COUNT=1000000000",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=1000000000",
    "FREQ=WEEKLY;INTERVAL=99999999999999999999999",
    `FREQ=DAILY;BYMINUTE=${list(0, 60).join()}`,
    `FREQ=WEEKLY;BYDAY=${"MO,".repeat(9999)}TU`,
  ];
  for (const rule of rules)
    it(`refuses ${rule.slice(0, 50)} alone`, () =>
      assert.deepEqual(survives(bomb(rule)), [
        "The series “Security bomb” was left out: it repeats too often to follow.",
      ]));

  it("refuses an endless series whose every date is excluded", () => {
    const dates = list(0, 4999).map((day) =>
      new Date(Date.UTC(2010, 0, day + 1)).toISOString().slice(0, 10).replaceAll("-", ""),
    );
    const text = calendar(
      event(
        "SUMMARY:Security",
        "RRULE:FREQ=DAILY;COUNT=4000",
        "DTSTART:20100101T000000Z",
        `EXDATE;VALUE=DATE:${dates.join()}`,
      ),
    );
    assert.deepEqual(ask(text, { from: "2010-01-01" }).occurrences, []);
    const [problem] = survives(
      event(
        "SUMMARY:Security off",
        "RRULE:FREQ=DAILY",
        `EXDATE;VALUE=DATE:${dates.join()},20300101,20300102`,
      ),
    );
    assert.equal(problem, "The event “Security off” was left out: it lists more than 5000 dates.");
  });

  it("still answers among thousands of them, and says so shortly", () => {
    const problems = survives(
      ...list(0, 5000).map((index) => bomb("FREQ=HOURLY;COUNT=99999999", `bomb${index}`)),
    );
    assert.equal(problems.length, 21);
    assert.equal(problems[0], "Only 3000 of the 5001 events that match were looked at.");
  });

  it("reads a hundred thousand events", () => {
    assert.deepEqual(
      survives(
        list(0, 100_000)
          .map((index) => event(`SUMMARY:Other ${index}`))
          .join("\n"),
      ),
      [],
    );
    survives(
      list(0, 100_000)
        .map((index) => event(`SUMMARY:Security ${index}`))
        .join("\n"),
    );
  }).timeout(20_000);

  it("refuses a zone that never stops changing", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:X",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=HOURLY",
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\n");
    assert.match(
      survives(zone, event("SUMMARY:Security X", "DTSTART;TZID=X:20240501T100000"))[0] ?? "",
      /zone "X"/,
    );
  });

  it("is not held up by long lines, deep parts and open ends", () => {
    survives(
      event(`SUMMARY${";a=".repeat(100_000)}:x`),
      "BEGIN:VALARM\n".repeat(100_000),
      "\r\n ".repeat(100_000),
    );
    survives("BEGIN:VEVENT\r\n".repeat(50_000));
  });

  it("counts the steps inside ical.js's own loops", () => {
    const steps = new Steps(1000);
    const times = ruleTimes(readRule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), Date.UTC(2024, 0), steps);
    assert.throws(() => [...times], OutOfSteps);
    assert.ok(steps.taken < 1100);
  });
});
