import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arrows, pureRooms } from "../../../eslint.config.js";
import { root } from "../../../scripts/root.js";

const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Room → what it may import, as the table in docs/architecture.md says. */
function drawn(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]*) \|$/gm)];
  return new Map(
    rows.map(([, room = "", words = ""]) => {
      const named = [...words.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
      return [room, words.includes("the pure rooms") ? [...pureRooms, ...named] : named];
    }),
  );
}

/** The rooms that a room's files import. */
function imported(room: string): readonly string[] {
  const folder = join(root, "src", room);
  const found = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const up = "../".repeat(file.split(/[\\/]/).length);
    for (const [, path = ""] of readFileSync(join(folder, file), "utf8").matchAll(
      /(?:from|import\()\s*"([^"]+)"/g,
    ))
      if (path.startsWith(up)) found.add(path.slice(up.length).split("/")[0] ?? "");
  }
  found.delete(room);
  return [...found].filter((name) => rooms.includes(name));
}

describe("docs/architecture.md", () => {
  it("names every room, and no other", () => assert.deepEqual([...drawn().keys()].sort(), [...rooms].sort()));

  it("draws the arrows that ESLint allows", () => {
    const sorted = (names: readonly string[]) => [...names].sort();
    for (const [room, allowed] of drawn())
      assert.deepEqual(sorted(allowed), sorted(arrows[room] ?? []), room);
  });

  it("draws an arrow for each import that there is", () => {
    for (const [room, allowed] of drawn()) {
      const stray = imported(room).filter((other) => !allowed.includes(other));
      assert.deepEqual(stray, [], room);
    }
    assert.deepEqual([...imported("render")].sort(), ["github", "minutes"], "the imports were found at all");
  });
});
