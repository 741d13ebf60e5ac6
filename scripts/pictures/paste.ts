import { copyElsewhere, openPasteMenu, pasteAs } from "../../test/ui/clipboard.js";
import { docsNotes, docsText } from "../../test/unit/minutes/paste/clipboards.js";
import { openCamera, type themes } from "./camera.js";

/** Notes of a document editor, pasted below an item, and what else was offered. */
export async function takePaste(theme: (typeof themes)[number]): Promise<void> {
  const camera = await openCamera(theme, { file: "meetings/2024-05-09.md" });
  const { workbench, picture } = camera;
  try {
    await workbench.treeRow("nodejs/undici").waitFor();
    await copyElsewhere(workbench.page, docsNotes, docsText);
    await workbench.goTo(32, 200);
    await pasteAs(workbench, "Insert as Notes");
    await workbench.waitForText("    * nobody objected");
    await openPasteMenu(workbench, "Insert as Notes");
    await picture("paste");
  } finally {
    await camera.close();
  }
}
