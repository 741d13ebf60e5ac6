import assert from "node:assert/strict";
import { violationsIn } from "./axe.js";
import { openWindow, type Window } from "./window.js";

const themes = ["Dark Modern", "Light Modern", "Dark High Contrast", "Light High Contrast"];

describe("for everybody", () => {
  let window: Window;
  before(async () => {
    window = await openWindow({ file: "meetings/2024-05-09.md" });
    await window.workbench.openSidebar("Minutes");
    await window.workbench.treeRow("#7 · private").waitFor();
    await window.workbench.widenSidebar(250);
  });
  after(() => window.close());

  for (const theme of themes)
    it(`axe-core finds nothing of ours, in ${theme}`, async () => {
      const { workbench } = window;
      const look = async (name: string, ...parts: string[]) => {
        await workbench.screenshot(`accessible-${name}-${theme.replaceAll(" ", "")}`);
        assert.deepEqual(await violationsIn(workbench.page, parts), [], name);
      };
      await workbench.setTheme(theme);
      await workbench.treeRow("#52575").click();
      await look("agenda", ".sidebar .composite.title", ".sidebar .pane-body");
      await workbench.hover("#52575");
      await look("hover", ".monaco-resizable-hover");
      await workbench.page.mouse.move(300, 15);
      await workbench.runCommand("Minutes: Insert Attendees…");
      await workbench.quickPickRows.filter({ hasText: "attended" }).first().waitFor();
      await look("attendees", ".quick-input-widget");
      await workbench.page.keyboard.press("Escape");
      await look("editor", ".editor-instance .codelens-decoration", ".statusbar-item[id*='minutes.demo']");
    });

  for (const theme of themes.filter((name) => name.includes("High Contrast")))
    it(`who speaks is bold, in ${theme}`, async () => {
      const { workbench } = window;
      await workbench.setTheme(theme);
      await workbench.goTo(25);
      const speaker = workbench.editor.locator(".view-line span span", { hasText: /^Michael$/ }).first();
      await speaker.waitFor();
      await workbench.screenshot(`accessible-speaker-${theme.replaceAll(" ", "")}`);
      assert.equal(await speaker.evaluate((element) => getComputedStyle(element).fontWeight), "700");
    });

  it("every row of the tree says what is seen in it, and more", async () => {
    const rows = await window.workbench.treeRows.evaluateAll((elements) =>
      elements.map((row) => ({
        spoken: row.getAttribute("aria-label") ?? "",
        label: row.querySelector(".label-name")?.textContent ?? "?",
        description: row.querySelector(".label-description")?.textContent ?? "?",
      })),
    );
    assert.ok(rows.length > 10);
    for (const { spoken, label, description } of rows) {
      assert.ok(
        spoken.startsWith(label) && spoken.includes(description),
        `${label} ${description}: ${spoken}`,
      );
      assert.ok(spoken.length > label.length + description.length, spoken);
    }
  });

  it("every row of a list to choose from says what is seen in it", async () => {
    const { workbench } = window;
    for (const [command, most] of [
      ["Minutes: Insert Attendees…", 5],
      ["Minutes: Insert Section…", 5],
      ["Minutes: Show GitHub Usage", 1],
    ] as const) {
      await workbench.runCommand(command);
      await workbench.quickInput.locator(".quick-input-title", { hasText: /\S/ }).waitFor();
      await workbench.quickPickRows.nth(most - 1).waitFor();
      const rows = await workbench.quickPickRows.evaluateAll((elements) =>
        elements.map((row) => [
          row.getAttribute("aria-label") ?? "",
          row.querySelector(".label-name")?.textContent ?? "?",
        ]),
      );
      for (const [spoken = "", label = "?"] of rows)
        assert.ok(spoken.startsWith(label), `${command}: ${label}: ${spoken}`);
      await workbench.page.keyboard.press("Escape");
    }
  });

  it("the walkthrough's pictures are told in words", async () => {
    const { workbench } = window;
    await workbench.runCommand("Minutes: Open Walkthrough");
    const picture = workbench.page.locator(".gettingStartedContainer .getting-started-media img");
    await picture.waitFor();
    assert.match((await picture.getAttribute("alt")) ?? "", /^Minutes in the editor/);
    await workbench.screenshot("accessible-walkthrough");
  });
});
