import assert from "node:assert/strict";
import { placeOfMember } from "../../../src/meeting/memberPlace.js";

describe("the place of a member in a group's file", () => {
  const text = `\ufeff{
  "name": "a \\"quoted\\" {name}, [0]: x",
  "github": { "owner": 12, "n\\u0061mes": [] },
  "joining": { "sessions": [{ "time": "14:30" }, { "time": "25:00" }] },
  "invited": ["Ada", null],
  "agenda": [[{ "title": "deep" }], { "title": true }]
}`;
  const at = (path: string) => {
    const { start, end } = placeOfMember(text, path);
    return `${text.slice(0, start).split("\n").length}: ${text.slice(start, end)}`;
  };

  it("is its value, or its name where it has members", () => {
    assert.equal(at("name"), `2: "a \\"quoted\\" {name}, [0]: x"`);
    assert.equal(at("github.owner"), "3: 12");
    assert.equal(at("github"), `3: "github"`);
    assert.equal(at("github.names"), `3: "n\\u0061mes"`);
    assert.equal(at("joining.sessions[1].time"), `4: "25:00"`);
    assert.equal(at("invited"), `5: "invited"`);
    assert.equal(at("agenda[1]"), "6: {");
    assert.equal(at("agenda[1].title"), "6: true");
    assert.equal(at("agenda[0]"), "6: [");
  });

  it("is that of what is around it where it is missing", () => {
    assert.equal(at("github.repo"), `3: "github"`);
    assert.equal(at("joining.sessions[0].participant"), "4: {");
    assert.equal(at("host"), "1: {");
    assert.equal(at(""), "1: {");
    assert.deepEqual(placeOfMember("", ""), { start: 0, end: 0 });
    assert.deepEqual(placeOfMember("]x", "name"), { start: 0, end: 1 });
  });

  it("is found at once in a file that opens a hundred thousand lists", () => {
    const deep = `{"name":${"[".repeat(100_000)}${"]".repeat(100_000)},"host":1}`;
    const { start } = placeOfMember(deep, "host");
    assert.equal(deep.slice(start), "1}");
  });
});
