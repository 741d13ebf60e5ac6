import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../../scripts/root.js";
import { create } from "../../../src/cli/new.js";
import { fix } from "../../../src/cli/fix.js";
import { issue } from "../../../src/cli/issue.js";
import { lint } from "../../../src/cli/lint.js";
import { next } from "../../../src/cli/next.js";
import { parse } from "../../../src/cli/parse.js";
import { refresh } from "../../../src/cli/refresh.js";
import { newMinutes } from "../../../src/meeting/template/newMinutes.js";
import { viewOf } from "../../../src/meeting/template/view.js";
import { parseMinutes } from "../../../src/minutes/parse.js";
import { securityMeeting } from "../meeting/meetings.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const namesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));

const manifestText = read("package.json");
const manifest = JSON.parse(manifestText) as {
  contributes: {
    commands: { title: string }[];
    configuration: { properties: Record<string, unknown> };
  };
  scripts: Record<string, string>;
};
const words = JSON.parse(read("package.nls.json")) as Record<string, string>;

/** Path → text of every page that people read, the rules' own aside: those are written by a script. */
const pages = new Map(
  [...namesIn(".", ".md"), ...namesIn("docs", ".md").map((name) => `docs/${name}`), "docs/rules/README.md"]
    .filter((path) => path !== "THIRD-PARTY-NOTICES.md")
    .map((path) => [path, read(path)]),
);
const allPages = [...pages.values()].join("\n");

/** What GitHub makes of a heading, so that a link can lead there. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("the pages of the documentation", () => {
  it("link to pages, headings, pictures and files that are there", () => {
    let seen = 0;
    for (const [path, page] of pages)
      for (const [, target = ""] of page
        .replace(/^```.+?^```/gms, "")
        .replace(/`[^`\n]*`/g, "")
        .matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
        seen++;
        const [file = "", anchor] = target.split("#");
        const led = file === "" ? path : join(dirname(path), file);
        assert.ok(existsSync(join(root, led)), `${path} links to ${target}`);
        if (anchor !== undefined) assert.ok(anchorsOf(read(led)).includes(anchor), `${path}: ${target}`);
      }
    assert.ok(seen > 80, `${seen} links`);
  });

  it("name files and folders of the project that are there", () => {
    for (const [path, page] of pages)
      for (const [, name = ""] of page.matchAll(
        /`((?:src|test|scripts|docs|bench|schemas|l10n|host|minutes|github)\/[\w./-]+)`/g,
      ))
        assert.ok(
          [name, join("src", name)].some((each) => existsSync(join(root, each))),
          `${path} names ${name}`,
        );
  });

  it("name settings, commands and keys of the manifest, and scripts, that are there", () => {
    for (const [, name = ""] of allPages.matchAll(/`(minutes\.[\w.]+)`/g))
      assert.ok(new RegExp(`\\b${name.replaceAll(".", "\\.")}\\b`).test(manifestText), name);
    for (const [, name = ""] of allPages.matchAll(/npm run ([\w:]+)/g))
      assert.ok(Object.hasOwn(manifest.scripts, name), `npm run ${name}`);
  });

  it("show every picture there is, each in both themes", () => {
    const pictures = namesIn("docs/images", ".png");
    for (const name of pictures) assert.ok(allPages.includes(`images/${name})`), name);
    const inOther = (name: string) =>
      name.includes("-light.") ? name.replace("-light.", "-dark.") : name.replace("-dark.", "-light.");
    assert.deepEqual(pictures.map(inOther).sort(), [...pictures].sort());
  });
});

describe("the pages in the package", () => {
  it("have no code that the packager, which knows no code, would take for a link of the project", () => {
    for (const path of ["README.md", "CHANGELOG.md"])
      for (const [code] of (pages.get(path) ?? "").matchAll(/`[^`\n]+`/g))
        assert.doesNotMatch(code, /\]\((?!https:)/, `${path}: ${code}`);
  });
});

describe("README.md", () => {
  const page = pages.get("README.md") ?? "";

  it("tells every setting", () => {
    for (const name of Object.keys(manifest.contributes.configuration.properties))
      assert.ok(page.includes(`\n| \`${name}\` |`), name);
  });

  it("tells every command by its title", () => {
    const list = /\n## Commands\n(.*?)\n## /s.exec(page)?.[1] ?? "";
    const told = [...list.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
    for (const { title } of manifest.contributes.commands) {
      const name = words[title.slice(1, -1)] ?? title;
      assert.ok(told.includes(name), name);
    }
  });
});

describe("CONTRIBUTING.md", () => {
  it("tells every script; those that npm run check runs are told by it", () => {
    const page = pages.get("CONTRIBUTING.md") ?? "";
    for (const name of Object.keys(manifest.scripts))
      if (!(manifest.scripts.check ?? "").includes(`npm run ${name}`))
        assert.match(page, new RegExp(`npm (?:run )?${name}(?![\\w:])`));
  });
});

describe("docs/command-line.md", () => {
  it("tells each command with all that it takes", () => {
    const page = (pages.get("docs/command-line.md") ?? "").replaceAll("\\|", "|");
    for (const [word, { usage }] of Object.entries({ lint, fix, parse, next, new: create, refresh, issue }))
      assert.ok(page.includes(`\`minutes ${word} ${usage}\``), word);
  });
});

describe("docs/groups.md", () => {
  const page = pages.get("docs/groups.md") ?? "";

  it("has a template that makes minutes with the agenda", () => {
    const template = /^```mustache\n(.*?)^```/ms.exec(page)?.[1] ?? "";
    const minutes = parseMinutes(newMinutes(securityMeeting(), template));
    assert.ok(minutes.isMinutes);
    assert.equal(minutes.extracted?.label, "security-wg-agenda");
    assert.deepEqual(
      minutes.items.map(({ number }) => number),
      [52910, 7, 1262],
    );
  });

  it("tells every tag of a template", () => {
    const told = page.slice(page.indexOf("| tag |"));
    for (const tag of Object.keys(viewOf(securityMeeting(), String)))
      assert.ok(told.includes(`\`${tag}\``), tag);
  });

  it("tells every member of a group's file", () => {
    const schema = JSON.parse(read("schemas/meeting.schema.json")) as {
      properties: Record<string, { properties?: Record<string, unknown> }>;
    };
    for (const [name, { properties }] of Object.entries(schema.properties))
      for (const member of Object.keys(properties ?? { "": "" }))
        assert.ok(
          [`\`${name}.${member}\``, `\`${member || name}\``].some((each) => page.includes(each)),
          `${name}.${member}`,
        );
  });
});
