import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** Every test's title as a pattern: what a template fills in may be anything. */
function titles(): RegExp[] {
  const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(join(root, "test", file), "utf8").matchAll(/\bit\(\s*(["'`])(.+?)\1,/g),
    ])
    .map(([, , title = ""]) =>
      title
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join(".*"),
    )
    .map((pattern) => new RegExp(`^${pattern}$`));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** The rows of all tables, as their cells. */
function rows(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => /^\| (?!---|What )/.test(line) || /^\| What (?!could happen|happens)/.test(line))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\||\|$/g, "").trim()));
}

describe("SECURITY.md", () => {
  const text = readFileSync(join(root, "SECURITY.md"), "utf8");

  it("names a test that exists, or says that there is none yet, in each row of its tables", () => {
    const known = titles();
    const all = rows(text);
    assert.ok(all.length > 30);
    for (const [what, , shown = ""] of all) {
      const names = [...shown.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      assert.ok(names.length > 0 || shown.includes("not yet proved"), `nothing shows: ${what ?? ""}`);
      for (const name of names)
        assert.ok(
          known.some((title) => title.test(name)),
          `no test has the title: ${name}`,
        );
    }
  });
});
