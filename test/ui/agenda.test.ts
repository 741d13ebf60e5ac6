import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as faults from "../github/faults.js";
import { openWindow, type Window, type WindowOptions } from "./window.js";

/** What stands in the view where there is no agenda to show, and the one button that helps. */
describe("the agenda's welcome", () => {
  const opened: { close(): Promise<void> }[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const window of opened.splice(0)) await window.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function openWith(text: string, options: WindowOptions = {}): Promise<Window> {
    const folder = mkdtempSync(join(tmpdir(), "minutes-welcome-"));
    folders.push(folder);
    writeFileSync(join(folder, "notes.md"), text);
    const window = await openWindow({ folder, file: "notes.md", ...options });
    opened.push(window);
    return window;
  }

  async function welcome({ workbench }: Window, name: string): Promise<string> {
    const words = workbench.page.locator(".sidebar .welcome-view-content");
    await words.getByRole("button").first().waitFor();
    await workbench.screenshot(`welcome-${name}`);
    return words.innerText();
  }

  const minutes = (label: string) =>
    `# Example Meeting 2026-08-06\n\n## Present\n\n* Ada (@ada)\n\n## Agenda\n\nExtracted from **${label}** labelled issues and pull requests from the **nodejs org** prior to the meeting.\n`;

  it("says what to do where no group is known", async () => {
    const window = await openWith("# Shopping\n\n* Milk\n");
    await window.workbench.openSidebar("Minutes");
    assert.match(await welcome(window, "no-group"), /No group is known here\.[\s\S]*Add Group…/);
  });

  it("offers another try where GitHub cannot be reached, and takes it", async () => {
    const window = await openWith(minutes("security-wg-agenda"));
    window.github.fail({}, faults.reset(), 1000);
    await window.workbench.openSidebar("Minutes");
    assert.match(await welcome(window, "offline"), /GitHub cannot be reached\.[\s\S]*Try Again/);
    window.github.heal();
    await window.workbench.page.locator(".sidebar").getByRole("button", { name: "Try Again" }).click();
    await window.workbench.treeRow("nodejs/node").first().waitFor();
  });

  it("says that signing in helps where the limit is used up", async () => {
    const window = await openWith(minutes("security-wg-agenda"), { signedIn: false });
    const reset = String(Math.ceil(Date.now() / 1000) + 1800);
    const used = { "x-ratelimit-remaining": "0", "x-ratelimit-limit": "60", "x-ratelimit-reset": reset };
    window.github.fail({}, faults.status(403, "API rate limit exceeded", used), 1000);
    await window.workbench.openSidebar("Minutes");
    assert.match(
      await welcome(window, "rate-limited"),
      /limit of requests is used up[\s\S]*Sign In to GitHub/,
    );
  });

  it("says that signing in shows more where nothing public is on the agenda", async () => {
    const window = await openWith(minutes("no-such-agenda"), { signedIn: false });
    await window.workbench.openSidebar("Minutes");
    assert.match(
      await welcome(window, "signed-out"),
      /Nothing public is on the agenda[\s\S]*Sign In to GitHub/,
    );
  });

  it("says that the agenda is empty where it is", async () => {
    const window = await openWith(minutes("no-such-agenda"));
    await window.workbench.openSidebar("Minutes");
    assert.match(await welcome(window, "empty"), /Nothing is on the agenda[\s\S]*Look Again/);
  });
});

describe("the agenda, by hand", () => {
  let window: Window;
  before(async () => {
    window = await openWindow({ file: "meetings/2024-05-09.md" });
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("#7 · private").waitFor();
  });
  after(() => window.close());

  it("inserts an item of a private repository only after a yes", async () => {
    const { workbench } = window;
    const insert = async () => {
      await workbench.treeRow("#7 · private").hover();
      await workbench
        .treeRow("#7 · private")
        .getByRole("button", { name: "Insert into the Minutes" })
        .click();
    };
    const dialog = workbench.page.locator(".monaco-dialog-box");
    await insert();
    await dialog.getByText("private repository").waitFor();
    await workbench.screenshot("private-item");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await workbench.treeRow("#7 · private · new").waitFor();
    await insert();
    await dialog.getByRole("button", { name: "Insert" }).click();
    await workbench.treeRow("#7 · private · in minutes").waitFor();
    await workbench.undo();
    await workbench.treeRow("#7 · private · new").waitFor();
  });

  it("writes an item where it is dropped", async () => {
    const { workbench } = window;
    await workbench.goTo(34);
    const row = workbench.treeRow("#52910 · new");
    const place = await workbench.placeOf("Landed on Tuesday");
    const { mouse, keyboard } = workbench.page;
    await row.hover();
    await mouse.down();
    await mouse.move(place.x + 40, place.y, { steps: 5 });
    // Without Shift VS Code would open what is dropped as an editor.
    await keyboard.down("Shift");
    await mouse.move(place.x, place.y, { steps: 5 });
    await workbench.screenshot("dragged-item");
    await mouse.up();
    await keyboard.up("Shift");
    await workbench.treeRow("#52910 · in minutes").waitFor();
    await workbench.waitForText("[#52910](https://github.com/nodejs/node/pull/52910)");
    await workbench.screenshot("dropped-item");
    await workbench.undo();
    await workbench.treeRow("#52910 · new").waitFor();
  });

  it("reveals an item that is in the minutes, and says how many are not", async () => {
    const { workbench } = window;
    await workbench.goTo(1);
    await workbench.treeRow("#1037 · in minutes").click();
    await workbench.waitForText("Audit build process for dependencies");
    const badge = workbench.page.locator(".activitybar .action-item", {
      has: workbench.page.locator('[aria-label^="Minutes"]'),
    });
    assert.match(await badge.innerText(), /\d+/);
  });

  it("inserts a section from the palette", async () => {
    const { workbench } = window;
    await workbench.focusEditor();
    await workbench.goTo(53);
    await workbench.runCommand("Minutes: Insert Section…");
    await workbench.filterQuickPick("Decision");
    await workbench.quickPickRows.filter({ hasText: "min-decision" }).first().click();
    await workbench.waitForText("Decision: what was decided");
    await workbench.screenshot("insert-section");
    await workbench.undo();
  });
});
