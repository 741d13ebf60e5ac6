// Takes the pictures of the README from the real window: npm run screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWindow } from "../test/ui/window.js";
import { root } from "./root.js";

const folder = join(root, "docs", "images");
mkdirSync(folder, { recursive: true });

for (const [name, theme] of [
  ["light", "Light Modern"],
  ["dark", "Dark Modern"],
] as const) {
  const window = await openWindow({
    file: "meetings/2024-05-09.md",
    settings: {
      "workbench.colorTheme": theme,
      "editor.minimap.enabled": false,
      "window.commandCenter": false,
    },
    size: { width: 1280, height: 800 },
  });
  const { workbench } = window;
  const picture = (what: string) => workbench.page.screenshot({ path: join(folder, `${what}-${name}.png`) });
  try {
    await workbench.openSidebar("Minutes");
    await workbench.treeRow("nodejs/undici").waitFor();
    await workbench.setTheme(theme);
    await workbench.widenSidebar(140);
    await workbench.page.mouse.move(300, 15);
    await workbench.page.waitForTimeout(1_000);
    await picture("agenda");
    await workbench.goTo(40);
    await workbench.hover("[#52575]");
    await picture("hover");
    await workbench.runCommand("Minutes: Insert Attendees…");
    await workbench.quickPickRows.filter({ hasText: "Facundo Tuesca" }).click();
    await picture("attendees");
    await workbench.page.keyboard.press("Escape");
    await workbench.goTo(53);
    await workbench.type("min-");
    await workbench.suggestion("min-document").waitFor();
    await picture("snippets");
    await workbench.page.keyboard.press("Escape");
    await workbench.undo();
    await workbench.goTo(33);
    await workbench.page.keyboard.press("End");
    await workbench.type("\n* @");
    await workbench.suggestion("Michael Dawson").waitFor();
    // The breadcrumbs would say what the mouse points at.
    await workbench.page.mouse.move(300, 15);
    await workbench.page.waitForTimeout(1_000);
    await picture("typing");
    await workbench.page.keyboard.press("Escape");
    await workbench.undo();
    await workbench.goTo(15, 13);
    await workbench.runCommand("Problems: Focus on Problems View");
    await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "wrong-encoding" }).waitFor();
    await workbench.focusEditor();
    await workbench.page.keyboard.press("Control+.");
    await workbench.page.locator(".action-widget .monaco-list-row", { hasText: "José" }).waitFor();
    await picture("problems");
  } finally {
    await window.close();
  }
}
