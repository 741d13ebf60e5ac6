import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "../../../scripts/bundled.js";
import { root } from "../../../scripts/root.js";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

/** Everything that may name a package: sources, scripts, settings. */
function everySource(): string {
  const files = ["src", "test", "scripts", "bench"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|js)$/.test(file))
      .map((file) => join(folder, file)),
  );
  return [...files, "eslint.config.js"].map((file) => readFileSync(join(root, file), "utf8")).join("\n");
}

describe("dependencies", function () {
  this.timeout(180_000);

  it("are all used", () => {
    const source = everySource();
    const commands = new Set(Object.values(manifest.scripts).flatMap((command) => command.split(" ")));
    /** Tools whose command has another name, and the one that is started by its path. */
    const tools: Readonly<Record<string, string>> = {
      typescript: "tsc",
      "@vscode/vsce": "scripts/package.js",
    };
    const unused = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => {
      // Types come along with what they are of.
      if (name.startsWith("@types/")) return false;
      const isImported = ['"', "'", "`", "/"].some(
        (end) => source.includes(`"${name}${end}`) || source.includes(`node_modules/${name}${end}`),
      );
      return !isImported && !commands.has(tools[name] ?? name);
    });
    assert.deepEqual(unused, []);
  });

  it("that are bundled are listed with their licences", async () => {
    const notices = readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
    const listed = [...notices.matchAll(/^## (\S+ \d\S*)$/gm)].map((match) => match[1]);
    const packages = await bundledPackages();
    assert.deepEqual(
      listed,
      packages.map(({ name, version }) => `${name} ${version}`),
      "npm run notices writes the list anew",
    );
    for (const { name, license } of packages)
      assert.match(license, /^(?:Apache-2\.0|MIT|ISC|MPL-2\.0|BSD-\S+)$/, name);
  });
});
