import assert from "node:assert/strict";
import { applyChanges } from "../../../../src/minutes/document.js";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { linkTimes, shiftTimes } from "../../../../src/minutes/recording/links.js";
import { momentIn, momentOf, recordingOf } from "../../../../src/minutes/recording/video.js";
import { lintText } from "../../../../src/rules/engine/lint.js";
import { rules } from "../../../../src/rules/index.js";
import { meeting } from "./times.js";

const linked = (talk: string, recording = "https://youtu.be/abcdefghijk") => {
  const text = meeting(talk, recording);
  const minutes = parseMinutes(text);
  return applyChanges(text, linkTimes(minutes, recordingOf(minutes) ?? ""));
};

describe("the address of a moment", () => {
  for (const [what, url, moment] of [
    [
      "watch",
      "https://www.youtube.com/watch?v=abcdefghijk",
      "https://www.youtube.com/watch?v=abcdefghijk&t=754",
    ],
    [
      "a list's video",
      "https://www.youtube.com/watch?list=PL1&v=abcdefghijk&index=2",
      "https://www.youtube.com/watch?list=PL1&v=abcdefghijk&index=2&t=754",
    ],
    [
      "another moment",
      "https://m.youtube.com/watch?t=12m3s&v=abcdefghijk",
      "https://m.youtube.com/watch?v=abcdefghijk&t=754",
    ],
    ["tracking", "https://youtu.be/abcdefghijk?si=x", "https://youtu.be/abcdefghijk?t=754"],
    ["the short form", "http://youtu.be/abcdefghijk", "http://youtu.be/abcdefghijk?t=754"],
    [
      "a stream",
      "https://youtube.com/live/abcdefghijk?feature=share",
      "https://youtube.com/live/abcdefghijk?t=754",
    ],
    [
      "an embedded video",
      "https://www.youtube.com/embed/abcdefghijk",
      "https://www.youtube.com/embed/abcdefghijk?start=754",
    ],
    ["an anchor", "https://youtu.be/abcdefghijk#t=5", "https://youtu.be/abcdefghijk?t=754"],
    ["brackets", "https://youtu.be/abcdefghijk?x=(1)", "https://youtu.be/abcdefghijk?x=%281%29&t=754"],
    ["a channel", "https://www.youtube.com/c/nodejs", undefined],
    ["its owner's page", "https://studio.youtube.com/video/abcdefghijk/edit", undefined],
    ["another site", "https://vimeo.com/12345", undefined],
  ] as const)
    it(`is made of ${what}`, () => assert.equal(momentOf(url, 754), moment));

  for (const [written, seconds] of [
    ["t=754", 754],
    ["t=754s", 754],
    ["t=12m34s", 754],
    ["t=1h2m3s", 3723],
    ["t=0m10s", 10],
    ["start=754&x=1", 754],
    ["t=soon", undefined],
    ["list=t", undefined],
  ] as const)
    it(`is read of ${written}`, () =>
      assert.equal(momentIn(`https://youtu.be/abcdefghijk?${written}`), seconds));
});

describe("the recording", () => {
  const recording = (...urls: readonly string[]) =>
    recordingOf(parseMinutes(meeting("", urls.join("\n* **Recording**: "))));

  it("is the one that the links name, however often", () => {
    const [one, same] = ["https://youtu.be/abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk"];
    assert.equal(recording(one, same), one);
  });

  it("is unknown where there are several, or none on YouTube", () => {
    assert.equal(recording("https://youtu.be/abcdefghijk", "https://youtu.be/abcdefghijl"), undefined);
    assert.equal(recording("https://zoom.us/rec/share/abc"), undefined);
    assert.equal(recording(""), undefined);
  });
});

describe("times become links to the recording", () => {
  it("in the form that they have, and nothing else changes", () => {
    assert.equal(
      linked("## Minutes (00:10)\n\n- [12:34] Ann: one\n  - (1:00:00) Bo: two\n"),
      meeting(
        "## Minutes ([00:10](https://youtu.be/abcdefghijk?t=10))\n\n- [12:34](https://youtu.be/abcdefghijk?t=754) Ann: one\n  - ([1:00:00](https://youtu.be/abcdefghijk?t=3600)) Bo: two\n",
        "https://youtu.be/abcdefghijk",
      ),
    );
  });

  it("once: links that are right stay, those of another moment or video are mended, others are left alone", () => {
    const right = "- ([00:10](http://www.youtube.com/watch?v=abcdefghijk&t=0m10s)) Ann: one\n";
    assert.equal(linked(right), meeting(right, "https://youtu.be/abcdefghijk"));
    const elsewhere = "- ([00:10](https://example.com/video#10)) Ann: one\n";
    assert.equal(linked(elsewhere), meeting(elsewhere, "https://youtu.be/abcdefghijk"));
    assert.match(
      linked("- ([00:40](https://youtu.be/abcdefghijk?t=10)) Ann: one\n"),
      /\(\[00:40\]\(https:\/\/youtu\.be\/abcdefghijk\?t=40\)\)/,
    );
    assert.match(
      linked("- ([00:40](https://youtu.be/0123456789a?t=40)) Ann: one\n"),
      /\(\[00:40\]\(https:\/\/youtu\.be\/abcdefghijk\?t=40\)\)/,
    );
  });

  it("not where the recording is no video of YouTube", () => {
    const talk = "- (00:10) Ann: one\n";
    assert.equal(
      linked(talk, "https://zoom.us/rec/share/abc"),
      meeting(talk, "https://zoom.us/rec/share/abc"),
    );
  });

  it("and the linter finds nothing in them that it did not find before", () => {
    const talk = (mark: string) =>
      `## Announcements${mark}\n\n- Ann: one\n\n### example/tools\n\n- Item [#7](https://github.com/example/tools/issues/7)${mark}\n  -${mark} Bo: two\n- [x] Triage${mark}\n`;
    const found = (text: string) => lintText(text, { rules }).map(({ rule }) => rule);
    assert.deepEqual(found(meeting(talk(" (12:34)"))), found(meeting(talk(""))));
    assert.deepEqual(found(linked(talk(" (12:34)"))), found(meeting(talk(""))));
  });
});

describe("all times are moved", () => {
  it("with their links, and none before the beginning", () => {
    const text = meeting("## Minutes (00:10)\n\n- ([59:50](https://youtu.be/abcdefghijk?t=3590)) Ann: one\n");
    const moved = (by: number) => applyChanges(text, shiftTimes(parseMinutes(text), by));
    assert.equal(
      moved(37),
      text.replace("00:10", "00:47").replace("59:50", "1:00:27").replace("3590", "3627"),
    );
    assert.equal(
      moved(-60),
      text.replace("00:10", "00:00").replace("59:50", "58:50").replace("3590", "3530"),
    );
    assert.deepEqual(shiftTimes(parseMinutes(text), 0), []);
  });
});
