import assert from "node:assert/strict";
import fc from "fast-check";
import { ask, calendar, event } from "./feeds.js";

const day = 86_400_000;
const time = fc
  .integer({ min: 0, max: 400 * 24 })
  .map((hours) => new Date(Date.UTC(2024, 0) + hours * 3_600_000));
const stamp = (date: Date) => date.toISOString().replace(/[-:]|\.000Z/g, "");
const zone = fc.constantFrom(
  "",
  "",
  "America/New_York",
  "Europe/Rome",
  "Australia/Sydney",
  "Pacific Standard Time",
);
const rule = fc.oneof(
  fc.constant(""),
  fc
    .tuple(
      fc.constantFrom(
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "WEEKLY;BYDAY=MO,TH",
        "MONTHLY;BYDAY=2TU",
        "MONTHLY;BYDAY=-1FR",
        "YEARLY",
      ),
      fc.integer({ min: 1, max: 4 }),
      fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    )
    .map(
      ([freq, interval, count]) =>
        `FREQ=${freq};INTERVAL=${interval}${count === undefined ? "" : `;COUNT=${count}`}`,
    ),
);
const anyEvent = fc
  .tuple(time, zone, rule, fc.nat(9))
  .map(([start, tzid, freq, name]) =>
    event(
      `SUMMARY:Security ${name}`,
      tzid === "" ? `DTSTART:${stamp(start)}Z` : `DTSTART;TZID=${tzid}:${stamp(start)}`,
      ...(freq === "" ? [] : [`RRULE:${freq}`]),
    ),
  );
const asked = fc.record({
  from: time.map((date) => date.toISOString()),
  count: fc.integer({ min: 1, max: 8 }),
});

describe("any calendar", () => {
  it("gives meetings in order, none too early, no more than asked, whatever the order of the file", () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 6 }), asked, (events, options) => {
        const { occurrences, problems } = ask(calendar(...events), options);
        assert.deepEqual(problems, []);
        assert.ok(occurrences.length <= options.count);
        assert.ok(occurrences.every(({ start, end }) => start >= options.from && end > start));
        const inOrder = occurrences.map(({ start }) => start);
        assert.deepEqual(inOrder, inOrder.toSorted());
        assert.deepEqual(ask(calendar(...events.toReversed()), options).occurrences, occurrences);
      }),
    ));

  it("gives the same meetings one after the other as at once", () =>
    fc.assert(
      fc.property(anyEvent, asked, (one, { from }) => {
        const atOnce = ask(calendar(one), { from, count: 4 }).occurrences;
        let next = from;
        for (const expected of atOnce) {
          assert.deepEqual(ask(calendar(one), { from: next }).occurrences, [expected]);
          next = new Date(Date.parse(expected.start) + 1).toISOString();
        }
      }),
    ));

  it("jumps over years to where walking would have come", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(
          "DAILY",
          "WEEKLY",
          "WEEKLY;BYDAY=MO,WE,SU",
          "WEEKLY;WKST=SU;BYDAY=SU,MO",
          "DAILY;BYDAY=TU",
        ),
        fc.integer({ min: 1, max: 5 }),
        time,
        fc.integer({ min: 0, max: 1500 }),
        (freq, interval, start, days) => {
          const text = (end: string) =>
            calendar(
              event(
                "SUMMARY:Security",
                `DTSTART:${stamp(start)}Z`,
                `RRULE:FREQ=${freq};INTERVAL=${interval}${end}`,
              ),
            );
          const from = new Date(start.getTime() + days * day).toISOString();
          // A rule that counts is never jumped over.
          assert.deepEqual(ask(text(""), { from, count: 3 }), ask(text(";COUNT=5000"), { from, count: 3 }));
        },
      ),
    ));

  it("never throws, whatever the text", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              "BEGIN:VEVENT",
              "END:VEVENT",
              "SUMMARY:Security",
              "DTSTART:20240509T140000Z",
              "RRULE:FREQ=",
              "RRULE:FREQ=WEEKLY;COUNT=x",
              "RRULE:FREQ=MONTHLY;BYDAY=9MO",
              "EXDATE:x",
              "RECURRENCE-ID:x",
              "DURATION:P",
              "DTEND:x",
            ),
          ),
        ),
        (lines) => {
          ask(lines.join("\n"));
        },
      ),
    ));
});
