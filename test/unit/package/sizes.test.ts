import assert from "node:assert/strict";
import { limits, measureSizes } from "../../../scripts/sizes.js";

/** What people download and what their window loads: measured in the production build, made in memory. */
describe("the size of the bundles", function () {
  this.timeout(180_000);

  it("is within what was promised", async () => {
    const sizes = await measureSizes();
    for (const { name, promised } of limits)
      assert.ok(sizes[name] <= promised, `${name}: ${sizes[name]} of ${promised} bytes`);
  });

  it("leaves calendar, templates, GitHub, rules and commands for when they are needed", async () => {
    const { atActivation } = await measureSizes();
    assert.ok(atActivation.some((file) => file.includes("@lezer/markdown")));
    for (const late of ["ical.js", "mustache", "@octokit", "src/rules/index", "src/commands/newMinutes"])
      assert.deepEqual(
        atActivation.filter((file) => file.includes(late)),
        [],
      );
  });
});
