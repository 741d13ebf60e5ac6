import assert from "node:assert/strict";
import { isCalendar } from "../../../../src/meeting/calendar/feed.js";
import { ask, calendar, event, starts } from "./feeds.js";

const summaries = (text: string, filter?: string) =>
  ask(text, { count: 9, ...(filter === undefined ? {} : { filter }) }).occurrences.map(
    ({ summary }) => summary,
  );

describe("reading a calendar", () => {
  it("knows a calendar from another page", () => {
    assert.ok(isCalendar("\ufeffBEGIN:VCALENDAR\n"));
    assert.ok(!isCalendar("<html>BEGIN:VCALENDAR"));
  });

  it("reads parameters of any property, with colons in quotes", () => {
    const text = event(
      'SUMMARY;LANGUAGE=en;X-A="b:c;d":Security\\, weekly\\; all',
      "DTSTART;X-A=b;VALUE=DATE-TIME:20240509T140000Z",
      "STATUS;X-A=b:CONFIRMED",
    );
    assert.deepEqual(summaries(calendar(text)), ["Security, weekly; all"]);
  });

  it("unfolds lines, whatever ends them", () => {
    const folded = calendar(event("SUMMARY:Secu\r\n rity\r\n\t call"));
    for (const ending of ["\r\n", "\n", "\r"])
      assert.deepEqual(summaries(folded.replaceAll("\r\n", ending)), ["Security call"]);
  });

  it("takes nothing from an alarm", () => {
    const alarm = ["BEGIN:VALARM", "SUMMARY:Security alarm", "DURATION:PT5M", "END:VALARM"];
    assert.deepEqual(summaries(calendar(event("SUMMARY:Other", ...alarm))), []);
    assert.deepEqual(summaries(calendar(event(...alarm, "SUMMARY:Security"))), ["Security"]);
  });

  it("searches summary and description, without regard to case", () => {
    const both = calendar(event("SUMMARY:Weekly call", "DESCRIPTION;X=y:of the SECURITY team"));
    assert.deepEqual(summaries(both), ["Weekly call"]);
    assert.deepEqual(summaries(both, "weekly"), ["Weekly call"]);
    assert.deepEqual(summaries(both, "loaders"), []);
  });

  it("prefers whole words to parts of words", () => {
    const two = calendar(event("SUMMARY:Webpack"), event("SUMMARY:Node.js Web-team"));
    assert.deepEqual(summaries(two, "web"), ["Node.js Web-team"]);
    assert.deepEqual(summaries(two, "webp"), ["Webpack"]);
    assert.deepEqual(summaries(two, "js w"), ["Node.js Web-team"]);
  });

  it("finds a single meeting that was renamed, and no other of its series", () => {
    const renamed = event("UID:s", "RECURRENCE-ID:20240509T140000Z", "SUMMARY:Security instead");
    assert.deepEqual(
      summaries(
        calendar(event("UID:s", "SUMMARY:Loaders", "DTSTART:20240502T140000Z", "RRULE:FREQ=WEEKLY"), renamed),
      ),
      ["Security instead"],
    );
  });

  it("says which event it leaves out, and reads the others", () => {
    const { occurrences, problems } = ask(
      calendar(
        event("SUMMARY:Security A", "DTSTART:20240631T140000Z"),
        event("SUMMARY:Security B", "DTSTART;TZID=Mars/Crater:20240508T140000"),
        event("SUMMARY:Security C", "RRULE:FREQ=SOMETIMES"),
        "SUMMARY;;;\u0000=:\r\n;:\r\nBEGIN:VEVENT\r\nSUMMARY:Security D",
        event("SUMMARY:Security E", ";;;", "EXDATE", 'DESCRIPTION;X="unclosed:a'),
      ),
    );
    assert.deepEqual(
      occurrences.map(({ summary }) => summary),
      ["Security E"],
    );
    assert.deepEqual(problems, [
      "The calendar has events that break off before their end (1).",
      "The event “Security A” was left out: it has no readable start.",
      'The event “Security B” was left out: it names the time zone "Mars/Crater", which is not known.',
      "The series “Security C” was left out: its rule cannot be read.",
    ]);
  });

  it("says nothing of what does not match", () =>
    assert.deepEqual(starts(calendar(event("SUMMARY:Other", "DTSTART:never"))), []));
});
