import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { rulePages, ruleSummaries, summaries } from "../../../scripts/rulePages.js";

const folder = new URL("../../../docs/rules/", import.meta.url);

describe("the rules' pages", () => {
  it("say what the rules say: npm run docs:rules writes them", async () => {
    const pages = await rulePages();
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort());
    for (const [name, content] of pages)
      assert.equal(readFileSync(new URL(name, folder), "utf8"), content, name);
    assert.equal(readFileSync(summaries, "utf8"), await ruleSummaries());
  }).timeout(20_000);
});
