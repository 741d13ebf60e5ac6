import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.js";
import { openWindow, type Window } from "./window.js";

const seed = join(root, "..", "shared", "seed.md");

/** What a person sees on a document with the seed's structure: the sample's, and the seed itself where it is there. */
for (const [name, source] of [
  ["the sample's minutes", join(root, "sample", "meetings", "2024-05-09.md")],
  ["the seed", seed],
] as const)
  describe(`on ${name}`, function () {
    let window: Window;
    const windows: Window[] = [];
    let folder: string | undefined;

    before(async function () {
      if (!existsSync(source)) this.skip();
      folder = mkdtempSync(join(tmpdir(), "minutes-seed-"));
      cpSync(join(root, "sample"), folder, { recursive: true });
      cpSync(source, join(folder, "meetings", "2024-05-09.md"));
      window = await openWindow({ folder, file: "meetings/2024-05-09.md" });
      windows.push(window);
      await window.workbench.openSidebar("Minutes");
      await window.workbench.treeRow("nodejs/undici").waitFor();
    });

    after(async () => {
      for (const opened of windows) await opened.close();
      if (folder) rmSync(folder, { recursive: true, force: true });
    });

    it("shows the agenda by repository, with what is in the minutes and what is new", async () => {
      const { workbench } = window;
      const rows = await workbench.treeTexts();
      assert.ok(rows.includes("nodejs/security-wg 8"), rows.join("\n"));
      for (const number of [1262, 1255, 1236, 1159, 1037])
        assert.ok(
          rows.some((row) => row.includes(`#${number} · in minutes`)),
          `#${number}`,
        );
      assert.ok(rows.some((row) => row.includes("#52910 · new")));
      assert.ok(rows.some((row) => row.includes("#7 · private · new")));
      assert.ok(rows.some((row) => row.startsWith("No longer on the agenda")));
      assert.ok(rows.some((row) => row.includes("#52575 · closed 7 May 2024")));
      assert.match(await workbench.treeMessage(), /Security team \(from this document\)/);
      await workbench.screenshot(`${name}-agenda`);
    });

    it("says one sentence of each item to a screen reader", async () => {
      const row = window.workbench.treeRow("#1262");
      assert.equal(
        await row.getAttribute("aria-label"),
        "Discuss adding --security-revert to NODE_OPTIONS, #1262 · in minutes, Open issue in nodejs/security-wg",
      );
    });

    it("hovers over a linked number, a bare address and a handle; an impossible handle is nobody", async () => {
      const { workbench } = window;
      const linked = await workbench.hover("[#52575]");
      assert.match(linked, /Remove --experimental-policy · nodejs\/node#52575/);
      assert.match(linked, /Issue closed as completed/);
      assert.match(linked, /Open on GitHub/);
      const person = await workbench.hover("@mhdawson");
      assert.match(person, /Michael Dawson · @mhdawson/);
      assert.match(person, /last on 25 Apr 2024/);
      await workbench.screenshot(`${name}-hover`);
      // The linter says what is wrong with it, and nobody is shown.
      assert.doesNotMatch(await workbench.hover("@italojs_"), / · @|attended|Open on GitHub/);
      await workbench.goTo(58);
      assert.match(await workbench.hover("pull/1306"), /nodejs\/security-wg#1306/);
    });

    it("asks GitHub once for the agenda, and not again for a hover over one of its items", async () => {
      const { workbench, github } = window;
      await workbench.goTo(37);
      const before = github.requests.length;
      assert.match(await workbench.hover("[#1262]"), /security-wg#1262/);
      assert.equal(github.requests.length, before);
      assert.equal(github.requests.filter(({ operation }) => operation === "Agenda").length, 1);
    });

    it("colours handles, speakers, attendees and section names", async () => {
      const { workbench } = window;
      await workbench.goTo(1);
      const plain = await workbench.colorOf("attended", "prior");
      for (const words of ["Present", "Michael Dawson", "@mhdawson", "security-wg-agenda"])
        assert.notEqual(await workbench.colorOf(words), plain, words);
    });

    it("inserts attendees from the palette, and one undo takes them back", async () => {
      const { workbench } = window;
      await workbench.goTo(1);
      await workbench.runCommand("Minutes: Insert Attendees…");
      // Known from the team only: the list is whole.
      await workbench.quickPickRows.filter({ hasText: "Demo Chair" }).waitFor();
      await workbench.quickPickRows.filter({ hasText: "Facundo Tuesca" }).click();
      await workbench.screenshot(`${name}-attendees`);
      await workbench.page.keyboard.press("Enter");
      await workbench.waitForText("* Facundo Tuesca (@facutuesca)");
      await workbench.undo();
      await workbench.waitForText("* Rafael Gonzaga (@RafaelGSS)");
      assert.doesNotMatch(await workbench.visibleText(), /facutuesca/);
    });

    it("inserts an item below its repository's heading, and one undo takes it back", async () => {
      const { workbench } = window;
      await workbench.treeRow("#52910").hover();
      await workbench.treeRow("#52910").getByRole("button", { name: "Insert into the Minutes" }).click();
      await workbench.treeRow("#52910 · in minutes").waitFor();
      await workbench.goTo(32);
      await workbench.waitForText(
        "* src: harden permission checks [#52910](https://github.com/nodejs/node/pull/52910)",
      );
      await workbench.screenshot(`${name}-inserted`);
      await workbench.undo();
      await workbench.treeRow("#52910 · new").waitFor();
    });

    it("offers a snippet while it is typed, and takes it", async () => {
      const { workbench } = window;
      await workbench.goTo(53);
      await workbench.type("min-dec");
      await workbench.suggestion("min-decision").waitFor();
      await workbench.screenshot(`${name}-snippet`);
      await workbench.page.keyboard.press("Enter");
      await workbench.waitForText("* Decision: what was decided");
      await workbench.undo();
    });
  });
