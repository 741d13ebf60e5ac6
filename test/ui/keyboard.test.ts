import assert from "node:assert/strict";
import { openWindow, type Window } from "./window.js";

/** The mouse is not touched here. */
describe("by keyboard alone", () => {
  let window: Window;
  before(async () => {
    window = await openWindow({ file: "meetings/2024-05-09.md" });
    window.workbench.page.setDefaultTimeout(10_000);
  });
  after(() => window.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await window.workbench.page.keyboard.press(key);
      await window.workbench.page.waitForTimeout(120);
    }
  };
  const focused = () =>
    window.workbench.page.evaluate(() => {
      let { activeElement } = document;
      // Menus have a document of their own.
      while (activeElement?.shadowRoot) ({ activeElement } = activeElement.shadowRoot);
      const id = activeElement?.getAttribute("aria-activedescendant");
      const element =
        activeElement?.querySelector(".action-item.focused .action-label") ??
        (id ? document.getElementById(id) : undefined) ??
        activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  /** Presses a key until the focus is on what is named so. */
  const pressUntil = async (key: string, words: string) => {
    for (let presses = 0; presses < 30; presses++) {
      if ((await focused()).includes(words)) return;
      await press(key);
    }
    assert.fail(`${key} does not lead to “${words}”, but to “${await focused()}”.`);
  };
  const run = (title: string) => window.workbench.runCommand(title, "keyboard");

  it("reaches the agenda, closes and opens a group, and shows an item in the minutes", async () => {
    const { workbench } = window;
    await run("Minutes: Focus on Agenda View");
    await workbench.treeRow("#52910 · new").waitFor();
    // The view had no rows to focus on before.
    await run("Minutes: Focus on Agenda View");
    await pressUntil("ArrowUp", "Standing items");
    await press("ArrowLeft");
    await workbench.treeRow("Vulnerability Review").waitFor({ state: "detached" });
    await press("ArrowRight");
    await workbench.treeRow("Vulnerability Review").waitFor();
    await pressUntil("ArrowDown", "Audit build process");
    await press("Enter");
    await workbench.waitForText("Audit build process for dependencies");
  });

  it("inserts an item through its menu", async () => {
    const { workbench } = window;
    await run("Minutes: Focus on Agenda View");
    await workbench.treeRow("#52910 · new").waitFor();
    await press("Home");
    await pressUntil("ArrowDown", "src: harden permission checks");
    await press("Shift+F10");
    await workbench.page.locator(".monaco-menu").waitFor();
    await workbench.screenshot("keyboard-menu");
    await press("ArrowDown", "Enter");
    await workbench.treeRow("#52910 · in minutes").waitFor();
    await run("View: Focus Active Editor Group");
    await press("Control+Z");
    await workbench.treeRow("#52910 · new").waitFor();
  });

  it("opens a hover, and gets to its links", async () => {
    const { workbench } = window;
    await workbench.goTo(32, 35);
    await press("Control+K", "Control+I");
    const hover = workbench.page.locator(".monaco-resizable-hover:visible");
    await hover.getByText("Open on GitHub").waitFor();
    await press("Control+K", "Control+I");
    await pressUntil("Tab", "Open on GitHub");
    await workbench.screenshot("keyboard-hover");
    await press("Escape");
  });

  it("chooses attendees, makes one an observer, and inserts them", async () => {
    const { workbench } = window;
    await run("Minutes: Insert Attendees…");
    await workbench.quickPickRows.filter({ hasText: "attended" }).first().waitFor();
    await pressUntil("ArrowDown", "Facundo Tuesca");
    await press("Space");
    await pressUntil("Tab", "List as an observer");
    await press("Space");
    await workbench.quickPickRows.filter({ hasText: "@facutuesca · observer" }).waitFor();
    await workbench.screenshot("keyboard-attendees");
    await pressUntil("ArrowDown", "Facundo Tuesca");
    await press("Enter");
    await workbench.goTo(8);
    await workbench.waitForText("Facundo Tuesca (@facutuesca)");
    await press("Control+Z");
  });

  it("goes to a problem, and mends it", async () => {
    const { workbench } = window;
    await workbench.goTo(14);
    await press("F8");
    await press("Escape", "Control+.");
    await workbench.page
      .locator(".action-widget .monaco-list-row", { hasText: "Change Jos√© to José" })
      .waitFor();
    await press("Enter");
    await workbench.waitForText("José");
    await press("Control+Z");
  });
});
