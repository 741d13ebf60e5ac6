import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../../scripts/root.js";
import { joiningOf } from "../../../../src/meeting/template/meeting.js";
import { newMinutes } from "../../../../src/meeting/template/newMinutes.js";
import { TemplateError } from "../../../../src/meeting/template/view.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { securityGroup, securityMeeting } from "../meetings.js";

describe("new minutes", () => {
  const text = newMinutes(securityMeeting());
  const minutes = parseMinutes(text);

  it("read as fresh minutes of generation C", () => {
    assert.equal(minutes.isMinutes, true);
    assert.equal(minutes.generation, "C");
    assert.equal(minutes.title?.text, "Node.js Security team Meeting 2024-05-23");
    assert.equal(minutes.date?.iso, "2024-05-23");
    assert.deepEqual([minutes.extracted?.label, minutes.extracted?.org], ["security-wg-agenda", "nodejs"]);
    assert.deepEqual([minutes.attendees, minutes.notes], [[], []]);
  });

  it("have the sections of generation C, in its order and on its levels", () =>
    assert.deepEqual(
      minutes.sections.map(({ level, title }) => `${"#".repeat(level)} ${title}`),
      [
        "# Node.js Security team Meeting 2024-05-23",
        "## Time",
        "## Links",
        "## Present",
        "### Observers/Guests",
        "## Agenda",
        "### Announcements",
        "### Standing Items",
        "### Issues and Pull Requests",
        "#### nodejs/node",
        "#### nodejs/security-wg",
        "## Q&A, Other",
        "## Upcoming Meetings",
      ],
    ));

  it("hold the public agenda by repository, its titles as text and nothing written as HTML", () => {
    assert.deepEqual(
      minutes.items.map(({ title, repository, number }) => [title, repository?.name, number]),
      [
        ["src: harden `a` & <b>", "node", 52910],
        ['An "older" one\'s [x](y)', "node", 7],
        ["Discuss *this*", "security-wg", 1262],
      ],
    );
    assert.ok(text.includes(`* An "older" one's [x\\](y) [#7]`));
    assert.doesNotMatch(text, /Secret|&quot;|&#/);
  });

  it("hold standing items, links and the calendar's page", () => {
    assert.deepEqual(
      minutes.standing.map(({ title, checked }) => [title, checked]),
      [
        ["Vulnerability Review", undefined],
        ["OpenSSF Scorecard Monitor Review", undefined],
      ],
    );
    const [recording, draft, issue] = minutes.links;
    assert.deepEqual([recording?.label, recording?.url], ["Recording", undefined]);
    assert.deepEqual([draft?.label, draft?.url], ["Minutes", "https://hackmd.io/@openjs-nodejs/Sk3tVnQmR"]);
    assert.deepEqual(
      [issue?.label, issue?.url],
      ["GitHub Issue", "https://github.com/nodejs/security-wg/issues/1321"],
    );
    assert.ok(text.includes("* **Calendar**: <https://nodejs.org/calendar>"));
  });

  it("say the time in each zone, across daylight saving and the date line", () => {
    assert.match(text, /\*\*UTC Thu, May 23, 2024, 02:00 PM\*\*:/);
    assert.match(text, /\| US \/ Pacific \| Thu, May 23, 2024, 07:00 AM \|/);
    assert.match(text, /\| EU \/ Western \| Thu, May 23, 2024, 03:00 PM \|/);
    assert.match(text, /\| Chennai \| Thu, May 23, 2024, 07:30 PM \|/);
    assert.match(text, /\| Sydney \| Fri, May 24, 2024, 12:00 AM \|/);
    const winter = newMinutes(
      securityMeeting({ date: "2026-11-26", start: Date.parse("2026-11-26T15:00:00Z") }),
    );
    assert.match(winter, /\| US \/ Eastern \| Thu, Nov 26, 2026, 10:00 AM \|/);
    assert.match(winter, /\| EU \/ Central \| Thu, Nov 26, 2026, 04:00 PM \|/);
  });

  it("equal the sample's fresh document but for what that has of its own", () => {
    const sample = readFileSync(join(root, "sample/meetings/2024-05-23.md"), "utf8");
    const frame = (document: string) =>
      document.split("\n").filter((line) => line !== "" && !/^(?:####|\* .*\[#)|wolframalpha/.test(line));
    assert.deepEqual(frame(text), frame(sample));
  });

  it("say the day where the time is not known, and leave open what is not there", () => {
    const bare = newMinutes(
      securityMeeting({ start: undefined, issueUrl: undefined, minutesUrl: undefined }),
    );
    assert.match(
      bare,
      /^## Time\n\n\*\*Thu, May 23, 2024\*\*\n\n## Links\n\n\* \*\*Recording\*\*:\n\* GitHub Issue:\n\n## Present\n/m,
    );
    assert.equal(parseMinutes(bare).generation, "C");
  });

  it("leave one empty line between parts, whatever the group has", () => {
    const sections = [
      { title: "One", items: ["a", "b"] },
      { title: "Two", description: "Words.", items: [] },
      { title: "Three" },
    ];
    for (const agenda of [sections, []])
      for (const subjects of [securityMeeting().subjects, []]) {
        const written = newMinutes(securityMeeting({ config: securityGroup({ agenda }), subjects }));
        assert.doesNotMatch(written, /\n{3}|[ \t]\n|\n\n$/);
        assert.doesNotMatch(written, /\S\n#|^#.*\n\S/m);
      }
  });

  it("follow a template of the group's own, and refuse one that is none", () => {
    const own = "# {{title}}\n{{#repositories}}{{name}}: {{#items}}{{number}} {{/items}}\n{{/repositories}}";
    assert.equal(
      newMinutes(securityMeeting(), own),
      "# Node.js Security team Meeting 2024-05-23\nnodejs/node: 52910 7 \nnodejs/security-wg: 1262 \n",
    );
    assert.throws(() => newMinutes(securityMeeting(), "{{#never}}"), TemplateError);
  });

  it("have the headings of a published document of generation C", function () {
    const published = join(root, "../shared/corpus/nodejs__web-team/2026-08-03.md");
    if (!existsSync(published)) return this.skip();
    const kinds = (document: string) =>
      new Set(parseMinutes(document).sections.map(({ kind, level }) => `${level} ${kind}`));
    const own = kinds(text);
    for (const heading of kinds(readFileSync(published, "utf8")))
      if (!heading.endsWith("other")) assert.ok(own.has(heading), heading);
  });
});

describe("how to join", () => {
  const sessions = [
    { time: "13:00", participant: "https://a" },
    { time: "17:00", participant: "https://b" },
  ];
  const config = securityGroup({ joining: { sessions } });
  const meeting = (start: string) => securityMeeting({ config, start: Date.parse(start) });

  it("is as the calendar tells", () =>
    assert.equal(
      joiningOf({ ...meeting("2024-05-22T17:00:00Z"), joining: "https://c" }).participant,
      "https://c",
    ));

  it("is the session's link, by the time in UTC", () =>
    assert.equal(joiningOf(meeting("2024-05-22T17:00:00Z")).participant, "https://b"));

  it("is every session where none begins then", () =>
    assert.deepEqual(joiningOf(meeting("2024-05-22T18:00:00Z")).sessions, sessions));
});
