import assert from "node:assert/strict";
import { compareFiles } from "../../../scripts/packageFiles.js";

describe("the list of the package's files", () => {
  const listed = ["README.md", "dist/node/chunks/*.js"];

  it("names each file, and takes any name for a star", () => {
    const files = ["README.md", "dist/node/chunks/rules-AB12.js", "dist/node/chunks/lint-CD34.js"];
    assert.deepEqual(compareFiles(files, listed), { unlisted: [], missing: [] });
  });

  it("finds a file that nobody listed, and a line that names no file", () => {
    const files = ["dist/node/chunks/deep/rules.js", "dist/node/chunks/rules.js", "readme.md", ".env"];
    assert.deepEqual(compareFiles(files, listed), {
      unlisted: ["dist/node/chunks/deep/rules.js", "readme.md", ".env"],
      missing: ["README.md"],
    });
  });
});
