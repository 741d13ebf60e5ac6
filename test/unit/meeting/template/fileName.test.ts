import assert from "node:assert/strict";
import { fileNameFor } from "../../../../src/meeting/template/fileName.js";

describe("the name of new minutes", () => {
  for (const [what, earlier, name] of [
    ["the day in meetings/ where nothing is there", ["README.md"], "meetings/2025-01-02.md"],
    ["that of the earlier files", ["meetings/2024-05-09.md", "docs/guide.md"], "meetings/2025-01-02.md"],
    ["with what stands behind the day", ["minutes/2024-05-09-minutes.md"], "minutes/2025-01-02-minutes.md"],
    ["in a folder of the year", ["meetings/2024/2024-05-09.md"], "meetings/2025/2025-01-02.md"],
    [
      "that of most of the latest, not of one apart",
      ["m/2024-05-09.md", "m/2024-05-23.md", "m/2024-06-06-workshop.md"],
      "m/2025-01-02.md",
    ],
    [
      "as files are named now, however many old ones were named otherwise",
      [
        ...Array.from({ length: 28 }, (_, n) => `old/minutes_2020-01-${String(n + 1).padStart(2, "0")}.md`),
        ...Array.from({ length: 10 }, (_, n) => `new/2024-01-${n + 10}.md`),
      ],
      "new/2025-01-02.md",
    ],
  ] as const)
    it(`is ${what}`, () => assert.equal(fileNameFor(earlier, "2025-01-02"), name));
});
