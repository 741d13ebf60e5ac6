import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { chaptersOf } from "../../../../src/minutes/recording/chapters.js";
import { meeting } from "./times.js";

const chapters = (talk: string) => chaptersOf(parseMinutes(meeting(talk)), "Welcome");
const lines = (talk: string) => chapters(talk).text.split("\n");

describe("chapters", () => {
  it("are the items, standing items and sections that have a time, in its order, from 00:00 on", () => {
    assert.deepEqual(
      lines(
        [
          "## Announcements (00:08)\n",
          "- Ann: one\n",
          "### example/tools\n",
          "- Use `Map<K>` \\* everywhere [#7](https://github.com/example/tools/issues/7) (1:02:03)",
          "  - (12:00) Ann: two",
          "- Cut a release [#8](https://github.com/example/tools/issues/8)",
          "  - Bo: three",
          "  - (10:30) Ann: four",
          "  - (14:00) Bo: five",
          "- https://github.com/example/tools/issues/9 (20:00)",
          "- Never talked of [#10](https://github.com/example/tools/issues/10)",
          "- [x] Triage (15:00)\n",
          "## Q&A, Other ([59:59](https://youtu.be/abcdefghijk?t=3599))\n",
        ].join("\n"),
      ),
      [
        "00:00 Announcements",
        "10:30 Cut a release",
        "15:00 Triage",
        "20:00 #9",
        "59:59 Q&A, Other",
        "1:02:03 Use Map‹K› * everywhere",
      ],
    );
  });

  it("begin with the opening where the first topic came later", () => {
    assert.deepEqual(lines("## Minutes\n\n- (00:10) Ann: one\n"), ["00:00 Welcome", "00:10 Minutes"]);
  });

  it("are at least ten seconds long: a shorter one leaves its place to the next", () => {
    const talk = [
      "## Announcements (00:03)\n",
      "### example/tools\n",
      ...[600, 604, 609, 612].map(
        (seconds, index) =>
          `- Item ${index} [#${index}](https://github.com/example/tools/issues/${index}) (10:${String(seconds - 600).padStart(2, "0")})`,
      ),
    ].join("\n");
    assert.deepEqual(lines(talk), ["00:00 Announcements", "10:00 Item 2", "10:12 Item 3"]);
    assert.deepEqual(chapters(talk).skipped, ["Item 0", "Item 1"]);
    assert.equal(chapters(talk).count, 3);
  });

  it("are none where nothing has a time", () => {
    assert.deepEqual(chapters("## Minutes\n\n- Ann: at 12:34\n"), { text: "", count: 0, skipped: [] });
  });
});
