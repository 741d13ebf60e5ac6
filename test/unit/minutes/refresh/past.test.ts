import assert from "node:assert/strict";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { pastDay } from "../../../../src/minutes/refresh/past.js";

describe("minutes of a day that is past", () => {
  const minutes = parseMinutes("# Node.js Security team Meeting 2024-05-09\n\n## Present\n");
  const at = (...[year, month, ...time]: [number, number, ...number[]]) =>
    pastDay(minutes, new Date(year, month - 1, ...(time as [number])).getTime());

  it("are those from before the person's today", () => {
    assert.equal(at(2024, 5, 10), "2024-05-09");
    assert.equal(at(2025, 1, 1), "2024-05-09");
    assert.equal(at(2024, 5, 9, 23, 59), undefined);
    assert.equal(at(2024, 5, 9), undefined);
    assert.equal(at(2024, 5, 8), undefined);
    assert.equal(at(2023, 12, 31), undefined);
  });

  it("are none without a day", () => {
    assert.equal(pastDay({ date: undefined }, Date.now()), undefined);
  });
});
