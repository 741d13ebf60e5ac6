import assert from "node:assert/strict";
import { MinutesDocument } from "../../../../src/minutes/document.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { toJson } from "../../../../src/minutes/toJson.js";

const text = `# Example Meeting 2026-08-06 (16:00)

## Present

* Ann Lee (@ann)
* Bo Berg (@bo)

## Agenda

## Announcements (00:40)

- (00:55) Ann: the summit is in May

### example/tools

- [Policy files](https://github.com/example/tools/issues/7) ([12:34](https://youtu.be/abcdefghijk?t=754))
  - [12:40] Bo, not yet
  - Ann: at 10:30 we stop (1:02:03)
- [ ] Cut a release [#8](https://github.com/example/tools/pull/8) [20:00](https://youtu.be/abcdefghijk?t=1200)
  and its notes
- Tea (or coffee)

### ([1:06:10](http://www.youtube.com/watch?v=abcdefghijk&t=66m10s)) Trace events (1:06:11) #
`;

const marks =
  / ?(?:\(\[[\d:]+\]\([^\s()]+\)\)|\[[\d:]+\]\([^\s()]+\)|\[[\d:]{5}\]|\(\d+:\d\d(?::\d\d)?\)(?<!\(16:00\))) ?/g;

describe("times of the recording", () => {
  const minutes = parseMinutes(text);

  it("are found before notes, behind items and behind headings", () => {
    assert.deepEqual(
      minutes.times.map(({ seconds, label, url }) => [seconds, text.slice(label.start, label.end), url]),
      [
        [40, "00:40", undefined],
        [55, "00:55", undefined],
        [754, "12:34", "https://youtu.be/abcdefghijk?t=754"],
        [760, "12:40", undefined],
        [3723, "1:02:03", undefined],
        [1200, "20:00", "https://youtu.be/abcdefghijk?t=1200"],
        [3970, "1:06:10", "http://www.youtube.com/watch?v=abcdefghijk&t=66m10s"],
        [3971, "1:06:11", undefined],
      ],
    );
  });

  it("are no part of a title, a speaker or a note's words", () => {
    const without = parseMinutes(
      text.replace(marks, (mark) => (mark.endsWith(" ") && mark.startsWith(" ") ? " " : "")),
    );
    assert.deepEqual(without.times, []);
    const read = ({ items, notes, sections }: typeof minutes) => ({
      items: items.map(({ title, number, checked, noteLines }) => ({ title, number, checked, noteLines })),
      notes: notes.map(({ text: words, speaker, item, kinds }) => ({
        words,
        speaker: speaker?.name,
        item,
        kinds,
      })),
      sections: sections.map(({ title, kind }) => ({ title, kind })),
    });
    assert.deepEqual(read(minutes), read(without));
    assert.equal(minutes.title?.text, "Example Meeting 2026-08-06 (16:00)");
    assert.equal(minutes.notes[2]?.text, "at 10:30 we stop");
  });

  it("are what the linked ones lead to: addresses still", () => {
    assert.deepEqual(
      minutes.addresses.flatMap(({ url }) => (url.includes("youtu") ? [url] : [])),
      minutes.times.flatMap(({ url }) => url ?? []),
    );
  });

  for (const [what, line] of [
    ["in code", "- Ann: run `wait (12:34)`"],
    ["in a comment", "- Ann: hm <!-- so (12:34)\n-->"],
    ["amid the words", "- Ann: at (12:34) it broke"],
    ["that are none", "- Ann: it took [1:75]"],
    ["in brackets with words", "- Ann: until (about 12:34)"],
  ] as const)
    it(`are none ${what}`, () => {
      assert.deepEqual(parseMinutes(`# Example Meeting 2026-08-06\n\n## Minutes\n\n${line}\n`).times, []);
    });

  it("are none where people are listed", () => {
    assert.deepEqual(
      parseMinutes("# A Meeting 2026-08-06\n\n## Present\n\n* Ann (@ann) (10:30)\n").times,
      [],
    );
  });

  it("are the same after each letter of a mark was typed", () => {
    const start = "# Example Meeting 2026-08-06\n\n## Minutes\n\n- Ann: yes";
    const document = new MinutesDocument(start);
    for (const [index, letter] of " (12:34)\n- (13:00) no".split("").entries()) {
      const at = start.length + index;
      const minutes = document.edit([{ start: at, end: at, text: letter }]);
      assert.deepEqual(toJson(minutes), toJson(parseMinutes(minutes.text)));
      assert.deepEqual(minutes.times, parseMinutes(minutes.text).times);
    }
  });
});
