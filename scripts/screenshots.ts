// Takes the pictures of the README from the real window: npm run screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWindow } from "../test/ui/window.js";
import { root } from "./root.js";

const folder = join(root, "docs", "images");
mkdirSync(folder, { recursive: true });

for (const [name, theme] of [
  ["light", "Default Light Modern"],
  ["dark", "Default Dark Modern"],
] as const) {
  const { workbench, close } = await openWindow({
    file: "meetings/2024-05-09.md",
    settings: {
      "workbench.colorTheme": theme,
      "editor.minimap.enabled": false,
      "window.commandCenter": false,
    },
    size: { width: 1280, height: 800 },
  });
  const picture = (what: string) => workbench.page.screenshot({ path: join(folder, `${what}-${name}.png`) });
  try {
    await workbench.openSidebar("Minutes");
    await workbench.treeRow("nodejs/undici").waitFor();
    await workbench.widenSidebar(140);
    await picture("agenda");
    await workbench.hover("[#52575]");
    await picture("hover");
    await workbench.runCommand("Minutes: Insert Attendees…");
    await workbench.quickPickRows.filter({ hasText: "Facundo Tuesca" }).click();
    await picture("attendees");
    await workbench.page.keyboard.press("Escape");
    await workbench.goTo(54);
    await workbench.type("min-");
    await workbench.suggestion("min-decision").waitFor();
    await picture("snippets");
  } finally {
    await close();
  }
}
