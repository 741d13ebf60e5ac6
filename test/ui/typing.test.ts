import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { parseMinutes } from "../../src/minutes/parse.js";
import { openWindow, type Window } from "./window.js";

/** As the template leaves them, with the first of those present. */
const begun = `# Node.js Security team Meeting 2024-06-06

## Links

* **Recording**: 
* **GitHub Issue**: https://github.com/nodejs/security-wg/issues/1302

## Present

* Rafael Gonzaga (@RafaelGSS)


## Agenda

Extracted from **security-wg-agenda** labelled issues and pull requests from the **nodejs org** prior to the meeting.

`;

const file = join("meetings", "2024-06-06.md");

const said = [
  "there is a pull request that waits for a review",
  "we should ask the release team first",
  "no news since the last meeting",
  "the next step is to write this down in the issue",
  "nobody objected, so it goes on as planned",
];

/** A whole meeting is typed: who sees these documents after the meeting cannot tell that few keys did it. */
/** `npm test` types a short meeting; with MINUTES_TYPING=1 a whole one: 12 people, 8 items, 40 notes. */
const isWhole = process.env.MINUTES_TYPING === "1";
const items = isWhole ? 8 : 2;
const notesEach = isWhole ? 5 : 3;

describe("typing while people talk", function () {
  let window: Window;
  const windows: Window[] = [];
  let folder: string | undefined;
  let keys = 0;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "minutes-typing-"));
    cpSync(join(root, "sample"), folder, { recursive: true });
    writeFileSync(join(folder, file), begun);
    window = await openWindow({ folder, file });
    windows.push(window);
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("nodejs/undici").waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.state === "failed") await window.workbench.screenshot("typing-failed");
  });

  after(async () => {
    for (const opened of windows) await opened.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function type(text: string): Promise<void> {
    keys += text.length;
    await window.workbench.type(text, 50);
  }

  async function press(key: string): Promise<void> {
    keys++;
    await window.workbench.page.keyboard.press(key);
  }

  /** Types, waits until the list begins with the label, keeps a picture where it has a name, and takes it. */
  async function take(typed: string, label: string, picture?: string): Promise<void> {
    await type(typed);
    await first(label);
    if (picture) await window.workbench.screenshot(`typing-${picture}`);
    await press("Enter");
    await window.workbench.page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
  }

  function first(label: string): Promise<void> {
    return window.workbench.page
      .locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: label })
      .waitFor({ timeout: 10_000 });
  }

  it("lists who is present by first letters and by handle", async () => {
    const { workbench } = window;
    await workbench.goTo(11);
    await take("* @", "Michael Dawson", "present-all");
    await workbench.waitForText("* Michael Dawson (@mhdawson)");
    await take("\n* fra", "Thomas", "present");
    await workbench.waitForText("* Thomas GENTILHOMME (@fraxken)");
    for (const [typed, label] of [
      ["mar", "Marco Ippolito"],
      ["uli", "Ulises Gascon"],
      ["@ca", "Carlos Espa"],
      ["gri", "Beth Griggs"],
      ["fa", "Facundo Tuesca"],
    ] as const)
      await take(`\n* ${typed}`, label);
    for (const person of [
      "Ada Byron (@ada)",
      "Alan Turing (@alan)",
      "Joan Clarke (@joan)",
      "Rosa Luz (@rosa)",
    ])
      await type(`\n* ${person}`);
  });

  it("begins a repository, and fills it with the agenda's items and with notes", async () => {
    const { workbench } = window;
    await workbench.page.keyboard.press("Control+End");
    await type("### sec");
    await first("nodejs/security-wg");
    await workbench.screenshot("typing-repository");
    await press("Enter");
    await first("#1310");
    await workbench.screenshot("typing-items");
    await press("Enter");
    const speakers = [
      ["mi", "Michael"],
      ["ra", "Rafael"],
      ["th", "Thomas"],
      ["mar", "Marco"],
      ["ul", "Ulises"],
      ["ca", "Carlos"],
      ["be", "Beth"],
      ["fa", "Facundo"],
    ] as const;
    let notes = 0;
    for (let item = 0; item < items; item++) {
      if (item > 0) {
        await press("Enter");
        await press("Backspace");
        await type("* #");
        await workbench.page.locator(".suggest-widget.visible .monaco-list-row.focused").waitFor();
        if (item === 1) await workbench.screenshot("typing-next-item");
        await press("Enter");
      }
      for (let note = 0; note < notesEach; note++) {
        const [letters, label] = speakers[notes % speakers.length] ?? ["", ""];
        const picture = notes === 3 ? "speaker" : undefined;
        await take(`\n${note === 0 ? "  " : ""}* ${letters}`, label, picture);
        await type(said[(notes + note) % said.length] ?? "");
        notes++;
      }
    }
    await workbench.screenshot("typing-notes");
  });

  it("links people and issues inside a sentence, and begins the sections that are missing", async () => {
    const { workbench } = window;
    await type(", see #125");
    await first("#1255");
    await workbench.screenshot("typing-reference");
    await press("Enter");
    await take(" and ask @be", "Beth Griggs", "mention");
    await press("Enter");
    await press("Enter");
    await press("Home");
    await take("## Q", "Q&A, Other", "section");
    await type("nothing came up");
    await workbench.page.keyboard.press("Escape");
    await workbench.screenshot("typing-end");
  });

  it("makes minutes that read as if they had been written with care, with far fewer keys", async () => {
    const { workbench, folder: copy } = window;
    await workbench.page.keyboard.press("Control+S");
    const read = () => readFileSync(join(copy, file), "utf8");
    for (let waited = 0; waited < 100 && !read().includes("nothing came up"); waited++)
      await workbench.page.waitForTimeout(100);
    const text = read();
    const minutes = parseMinutes(text);
    assert.equal(minutes.attendees.length, 12);
    assert.equal(minutes.items.length, items);
    assert.equal(
      minutes.notes.filter(({ speaker }) => speaker?.attendee !== undefined).length,
      items * notesEach,
    );
    assert.match(
      text,
      /, see \[#1255\]\(https:\/\/github\.com\/nodejs\/security-wg\/issues\/1255\) and ask @BethGriggs\n/,
    );
    const characters = text.length - begun.length;
    console.log(`        ${keys} keys for ${characters} characters`);
    assert.ok(keys < 0.75 * characters, `${keys} keys for ${characters} characters`);
  });
});
