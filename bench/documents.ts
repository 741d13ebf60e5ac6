import { existsSync, readdirSync, readFileSync } from "node:fs";

const PUBLISHED = new URL("../../shared/corpus/", import.meta.url);

/** Published minutes where they are at hand, else made ones. */
export function benchDocuments(): readonly string[] {
  if (!existsSync(PUBLISHED))
    return Array.from({ length: 200 }, (_, index) => minutesDocument(10 + (index % 40)));
  return readdirSync(PUBLISHED, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .sort()
    .map((path) => readFileSync(new URL(encodeURI(path), PUBLISHED), "utf8"));
}

/**
 * Made minutes with so many items of four lines each; 24 items make about 4 KB. Every fourth item is of another repository
 * than its heading says: that makes about as many problems a line as published minutes have.
 */
export function minutesDocument(items: number): string {
  const people = ["Ann Lee", "Ben Fox", "Cid Ray", "Dee Kay"];
  const attendees = people.map((name) => `* ${name} (@${name.toLowerCase().replace(" ", "-")})`);
  const agenda = Array.from({ length: items }, (_, index) => {
    const repository = `repository-${Math.floor(index / 8)}`;
    const heading = index % 8 === 0 ? [`### nodejs/${repository}`, ""] : [];
    const linked = index % 4 === 3 ? "node" : repository;
    const number = 1000 + index;
    return [
      ...heading,
      `* Settle question ${index} [#${number}](https://github.com/nodejs/${linked}/issues/${number})`,
      `  * ${people[index % 4]?.split(" ")[0] ?? ""}: it works on most platforms, see #${index + 1}`,
      "  * Ben to write it down by the next meeting.",
      "",
    ];
  });
  return [
    "# Node.js Team Meeting 2024-05-09",
    "",
    "## Links",
    "",
    "* **Recording**: https://www.youtube.com/watch?v=x",
    "* **GitHub Issue**: https://github.com/nodejs/node/issues/1",
    "",
    "## Present",
    "",
    ...attendees,
    "",
    "## Agenda",
    "",
    "*Extracted from **team-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.",
    "",
    ...agenda.flat(),
    "## Q&A, Other",
    "",
    "## Upcoming Meetings",
    "",
  ].join("\n");
}
