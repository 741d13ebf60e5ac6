import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readGroupConfig } from "../../../src/meeting/groupConfig.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { toJson } from "../../../src/minutes/toJson.js";
import { createWorldData } from "../../github/data/index.js";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "sample/meetings");
const read = (name: string): ReturnType<typeof parseMinutes> =>
  parseMinutes(readFileSync(join(folder, name), "utf8"));

describe("the sample workspace", () => {
  const names = readdirSync(folder);

  it("holds the meetings of one group, each on the day of its file's name", () => {
    assert.ok(names.length >= 7);
    for (const name of names) {
      const minutes = read(name);
      assert.ok(minutes.isMinutes, name);
      assert.equal(`${minutes.date?.iso ?? ""}.md`, name);
      assert.deepEqual(
        [minutes.extracted?.label, minutes.extracted?.org],
        ["security-wg-agenda", "nodejs"],
        name,
      );
      assert.deepEqual(minutes.standing.length, 2, name);
    }
  });

  it("has documents of two generations, the last one of them fresh", () => {
    const generations = names.map((name) => read(name).generation);
    assert.deepEqual([...new Set(generations)].sort(), ["A", "C"]);
    const fresh = read(names.at(-1) ?? "");
    assert.deepEqual([fresh.generation, fresh.attendees.length, fresh.notes.length], ["C", 0, 0]);
    assert.ok(fresh.items.length > 5);
  });

  it("has people who come often and people who come seldom", () => {
    const times = new Map<string, number>();
    for (const name of names) {
      for (const { handle = "" } of read(name).attendees) times.set(handle, (times.get(handle) ?? 0) + 1);
    }
    assert.equal(times.get("mhdawson"), 6);
    assert.ok([...times.values()].filter((count) => count >= 4).length >= 3);
    assert.ok([...times.values()].includes(1));
  });

  it("has an item that is carried along without a note", () => {
    const notes = names.map((name) => read(name).items.find((item) => item.number === 1037)?.noteLines);
    assert.deepEqual(notes, [1, 0, 0, 0, 0, 0, 0]);
  });

  it("has tasks, a decision and a vote", () => {
    const kinds = new Set(names.flatMap((name) => read(name).notes.flatMap((note) => note.kinds)));
    assert.deepEqual([...kinds].sort(), ["action", "decision", "vote"]);
  });

  it("has a configuration of its group that reads without a complaint, as have those to choose from", () => {
    const own = readFileSync(join(root, "sample/security-wg.meeting.json"), "utf8");
    const others = createWorldData().files["nodejs/create-node-meeting-artifacts"] ?? {};
    const configurations = Object.entries(others).filter(([path]) => path.endsWith(".meeting.json"));
    assert.ok(configurations.length >= 5);
    for (const [path, text] of [["sample", own] as const, ...configurations]) {
      assert.deepEqual(readGroupConfig("security-wg", text).problems, [], path);
    }
  });

  it("has a page of ordinary Markdown beside them", () => {
    assert.equal(parseMinutes(readFileSync(join(root, "sample/README.md"), "utf8")).isMinutes, false);
  });

  it("has one document built like the one that started it", function () {
    const expected = join(root, "../shared/seed.expected.json");
    if (!existsSync(expected)) this.skip();
    const seed = JSON.parse(readFileSync(expected, "utf8")) as Record<string, unknown>;
    const own = toJson(read("2024-05-09.md"));
    for (const field of [
      "title",
      "date",
      "links",
      "attendees",
      "agendaLabel",
      "agendaOrg",
      "items",
      "standing",
    ]) {
      assert.deepEqual(own[field], seed[field], field);
    }
  });
});
