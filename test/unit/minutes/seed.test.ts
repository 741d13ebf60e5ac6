import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { toJson } from "../../../src/minutes/toJson.js";

const document = new URL("../../../../shared/seed.md", import.meta.url);
const expectation = new URL("../../../../shared/seed.expected.json", import.meta.url);

describe("the document that started it", () => {
  it("reads as its expectation says", function () {
    if (!existsSync(document)) this.skip();
    const expected = JSON.parse(readFileSync(expectation, "utf8")) as Record<string, unknown>;
    const found = toJson(parseMinutes(readFileSync(document, "utf8")));
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(found[field], value, field);
  });
});
