import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openWindow, type Window, type WindowOptions } from "../../test/ui/window.js";
import { root } from "../root.js";

const folder = join(root, "docs", "images");

/** A window to take pictures of. */
export interface Camera extends Window {
  /** Keeps `docs/images/WHAT-light.png`, or `-dark`, when the window has come to rest. */
  readonly picture: (what: string) => Promise<void>;
}

/** What shows where the mouse is; for the others it goes to where nothing answers to it. */
const isPointed: ReadonlySet<string> = new Set(["hover"]);

export const themes = [
  ["light", "Light Modern"],
  ["dark", "Dark Modern"],
] as const;

/** Opens a window in a theme, its sidebar with the agenda wide enough to read. */
export async function openCamera(
  [name, theme]: (typeof themes)[number],
  options: WindowOptions,
): Promise<Camera> {
  mkdirSync(folder, { recursive: true });
  const window = await openWindow({
    ...options,
    settings: {
      "workbench.colorTheme": theme,
      "editor.minimap.enabled": false,
      "window.commandCenter": false,
    },
    size: { width: 1280, height: 800 },
  });
  const { workbench } = window;
  await workbench.openSidebar("Minutes");
  await workbench.setTheme(theme);
  await workbench.widenSidebar(140);
  return {
    ...window,
    async picture(what) {
      if (!isPointed.has(what)) await workbench.page.mouse.move(640, 792);
      await workbench.page.waitForTimeout(1_000);
      await workbench.page.screenshot({ path: join(folder, `${what}-${name}.png`) });
    },
  };
}
