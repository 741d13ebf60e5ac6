import assert from "node:assert/strict";
import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMinutes } from "../../../../src/minutes/parse.js";
import { type FreshItem, nameIn } from "../../../../src/minutes/refresh/fresh.js";
import { assertLossless, tryRefresh } from "../../../soak/refresh.js";

const corpus = join(import.meta.dirname, "../../../../../shared/corpus");

describe("a refresh loses nothing", () => {
  it("of any text, whatever the agenda (a slice of npm run soak)", function () {
    this.timeout(30_000);
    const seeds = fc.integer({ min: 1, max: 2 ** 30 });
    const lines = fc.integer({ min: 1, max: 60 });
    const property = fc.property(seeds, lines, (seed, length) => void tryRefresh(seed, length));
    fc.assert(property, { numRuns: 200, seed: 7 });
  });

  it("of any published document, and puts the new items in", function () {
    // Published documents lie beside the project where there are any.
    if (!existsSync(corpus)) return this.skip();
    this.timeout(120_000);
    const files = readdirSync(corpus, { recursive: true, encoding: "utf8" });
    const lacking: string[] = [];
    for (const file of files.filter((path) => path.endsWith(".md") && path !== "README.md")) {
      const minutes = parseMinutes(readFileSync(join(corpus, file), "utf8"));
      const known = minutes.items.flatMap((item) => nameIn(item) ?? []);
      const items = known.map(({ repository, number }, index) =>
        fresh(repository, number, index % 2 === 0 ? "Other words" : (minutes.items[index]?.title ?? "")),
      );
      const home = known[0]?.repository ?? { owner: "nodejs", name: "node" };
      const added = [
        fresh(home, 900_001, "A thing of its own"),
        fresh({ owner: "nodejs", name: "elsewhere" }, 900_002, "Another thing"),
      ];
      const agenda = { items: [...items, ...added], isComplete: true, fates: [] };
      const { text } = assertLossless(minutes, agenda, file);
      for (const { number } of added) if (!text.includes(String(number))) lacking.push(`${file} #${number}`);
    }
    // Where a document names its items in a form that is read at few places, an item may have none.
    assert.ok(lacking.length <= 2, lacking.join(", "));
  });
});

function fresh(repository: FreshItem["repository"], number: number, title: string): FreshItem {
  const url = `https://github.com/${repository.owner}/${repository.name}/issues/${number}`;
  return { repository, number, title, url, isPrivate: false };
}
