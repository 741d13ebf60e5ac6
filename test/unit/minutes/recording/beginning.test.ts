import assert from "node:assert/strict";
import { readBeginning, readShift } from "../../../../src/minutes/recording/beginning.js";
import { moveThrough } from "../../../../src/minutes/text/moveThrough.js";

describe("when the recording began", () => {
  const at = (hours: number, minutes: number, seconds = 0, day = 6) =>
    new Date(2026, 7, day, hours, minutes, seconds).getTime();
  const now = at(14, 10, 30);

  for (const [words, began] of [
    ["0", now],
    [" 7 ", at(14, 3, 30)],
    ["7 minutes ago", at(14, 3, 30)],
    ["90 min", at(12, 40, 30)],
    ["14:05", at(14, 5)],
    ["14:05:20", at(14, 5, 20)],
    ["9:00", at(9, 0)],
    ["1:00", undefined],
    ["14:11", undefined],
    ["24:00", undefined],
    ["800", undefined],
    ["soon", undefined],
    ["", undefined],
  ] as const)
    it(`is read of “${words}”`, () => assert.equal(readBeginning(words, now), began));

  it("may have been before midnight", () =>
    assert.equal(readBeginning("23:50", at(0, 20, 0, 7)), at(23, 50)));
});

describe("by how much times are moved", () => {
  for (const [words, seconds] of [
    ["37", 37],
    ["+0:37", 37],
    ["-1:10", -70],
    ["−1:10", -70],
    ["1:02:03", 3723],
    ["0:75", undefined],
    ["1:2", undefined],
    ["+", undefined],
    ["later", undefined],
  ] as const)
    it(`is read of “${words}”`, () => assert.equal(readShift(words), seconds));
});

describe("a place", () => {
  for (const [what, change, moved] of [
    ["stays before a change", { start: 11, end: 12, text: "abc" }, 10],
    ["moves behind an insertion", { start: 2, end: 2, text: "abc" }, 13],
    ["moves behind an insertion right there", { start: 10, end: 10, text: "abc" }, 13],
    ["moves behind a removal", { start: 2, end: 5, text: "" }, 7],
    ["goes with what is taken away", { start: 8, end: 11, text: "abc" }, undefined],
  ] as const)
    it(what, () => assert.equal(moveThrough(10, [change]), moved));
});
