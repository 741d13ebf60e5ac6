import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "../../../src/cli/command.js";
import { readGroup } from "../../../src/cli/group.js";
import { next, readCalendar } from "../../../src/cli/next.js";

const feed = [
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  "SUMMARY:Security \u001b[31mcall",
  "DTSTART:20240104T140000Z",
  "RRULE:FREQ=WEEKLY",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "SUMMARY:Security bomb",
  "DTSTART:20240104T140000Z",
  "RRULE:FREQ=SECONDLY",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\n");

describe("minutes next", () => {
  const before = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "minutes-next-"));
    mkdirSync(join(folder, "meetings"));
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    write("cal.ics", feed);
    write("meetings/sec.meeting.json", { name: "Security", joining: { participant: "https://v.test" } });
    write("a/b/deep.meeting.json", { name: "Deep", calendar: { filter: "nothing", url: "cal.ics" } });
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  function write(path: string, content: unknown): void {
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }

  async function run(...args: string[]) {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await next.run(args, {
      print: (text) => void printed.push(text),
      complain: (line) => void complaints.push(line),
      env: {},
      isTerminal: false,
      now: () => Date.parse("2024-05-01T00:00:00Z"),
    });
    return { code, printed: printed.join(""), complaints };
  }

  it("prints JSON, and sentences about what was left out beside it", async () => {
    const { code, printed, complaints } = await run(
      "sec",
      "--calendar",
      "cal.ics",
      "--json",
      "--from",
      "2024-05-08",
      "--count",
      "2",
    );
    assert.equal(code, 0);
    assert.deepEqual(
      (JSON.parse(printed) as { start: string }[]).map(({ start }) => start),
      ["2024-05-09T14:00:00.000Z", "2024-05-16T14:00:00.000Z"],
    );
    assert.deepEqual(complaints, [
      "minutes next: The series “Security bomb” was left out: it repeats too often to follow.",
    ]);
  });

  it("prints text that commands no terminal, from now on", async () =>
    assert.equal(
      (await run("sec", "--calendar", "cal.ics")).printed,
      "2024-05-02 14:00–15:00 UTC  Security  [31mcall\n  https://v.test\n",
    ));

  it("prints [] where there is none", async () => {
    assert.deepEqual(await run("deep", "--json"), { code: 0, printed: "[]\n", complaints: [] });
    assert.match((await run("deep")).printed, /^Deep has no meeting after 2024-05-01T00:00:00\.000Z\.$/m);
  });

  it("finds a group by path, stem, in meetings/ and below", () => {
    assert.equal(readGroup("meetings/sec.meeting.json").id, "sec");
    assert.equal(readGroup("meetings/sec").id, "sec");
    assert.equal(readGroup("sec").id, "sec");
    assert.equal(readGroup("deep").id, "deep");
    write("a/deep.meeting.json", { name: "Deep" });
    assert.throws(() => readGroup("deep"), /more than one deep\.meeting\.json: name one of a.b.deep/);
    assert.throws(() => readGroup("nobody"), /there is no nobody\.meeting\.json here/);
    write("bad.meeting.json", { host: 1 });
    assert.throws(() => readGroup("bad"), /bad\.meeting\.json is no group: .*name is missing/);
  });

  it("says what cannot be read", async () => {
    const cases: [string[], RegExp][] = [
      [[], /name one group/],
      [["a", "b"], /name one group/],
      [["sec"], /Security has no calendar: name one with --calendar/],
      [["sec", "--from", "2024-02-30"], /--from 2024-02-30 is no date/],
      [["sec", "--from", "soon"], /--from soon is no date/],
      [["sec", "--count", "0"], /--count 0 is no number from 1 to 1000/],
      [["sec", "--nonsense"], /--nonsense/],
      [["sec", "--calendar", "nowhere.ics"], /nowhere\.ics is not there/],
      [["sec", "--calendar", "meetings"], /meetings is a folder/],
      [["sec", "--calendar", "meetings/sec.meeting.json"], /is no calendar/],
      [["sec", "--calendar", "http://v.test/a.ics"], /is no https address/],
    ];
    for (const [args, sentence] of cases)
      await assert.rejects(
        run(...args),
        (error) => error instanceof CannotRun && sentence.test(error.message),
      );
  });

  it("asks https addresses, follows them to https only, and sends no token", async () => {
    const asked: Request[] = [];
    const answering =
      (answer: (url: string) => Response): typeof fetch =>
      (input, init) => {
        asked.push(new Request(input, init));
        return Promise.resolve(answer(asked.at(-1)?.url ?? ""));
      };
    const to = (location: string) => new Response(null, { status: 302, headers: { location } });
    const moved = answering((url) => (url.endsWith("/old") ? to("https://w.test/new") : new Response(feed)));
    assert.equal(await readCalendar("webcal://v.test/old", moved), feed);
    assert.deepEqual(
      asked.map(({ url }) => url),
      ["https://v.test/old", "https://w.test/new"],
    );
    assert.ok(asked.every(({ headers }) => !headers.has("authorization")));
    await assert.rejects(
      readCalendar(
        "https://v.test/",
        answering(() => to("http://v.test/")),
      ),
      CannotRun,
    );
    await assert.rejects(
      readCalendar(
        "https://v.test/",
        answering(() => new Response("", { status: 404 })),
      ),
      /answered 404/,
    );
    await assert.rejects(
      readCalendar(
        "https://v.test/",
        answering(() => new Response("<html>")),
      ),
      /is no calendar/,
    );
    const large = "BEGIN:VCALENDAR".padEnd(5_000_001);
    await assert.rejects(
      readCalendar(
        "https://v.test/",
        answering(() => new Response(large)),
      ),
      /more than 5000000 bytes/,
    );
  });
});
