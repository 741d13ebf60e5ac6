import { type Camera, openCamera, type themes } from "./camera.js";

/** What a person sees on minutes that are being written. */
export async function takeDocument(theme: (typeof themes)[number]): Promise<void> {
  await takeEach(theme, [agenda, hover, attendees, snippets, typing, problems]);
  // What the others typed would move the lines.
  await takeEach(theme, [clock]);
}

/** In a window of their own. */
async function takeEach(
  theme: (typeof themes)[number],
  pictures: readonly ((camera: Camera) => Promise<void>)[],
): Promise<void> {
  const camera = await openCamera(theme, { file: "meetings/2024-05-09.md" });
  try {
    await camera.workbench.treeRow("nodejs/undici").waitFor();
    for (const take of pictures) await take(camera);
  } finally {
    await camera.close();
  }
}

async function agenda({ picture }: Camera): Promise<void> {
  await picture("agenda");
}

async function hover({ workbench, picture }: Camera): Promise<void> {
  await workbench.goTo(40);
  await workbench.hover("[#52575]");
  await picture("hover");
}

async function attendees({ workbench, picture }: Camera): Promise<void> {
  await workbench.runCommand("Minutes: Insert Attendees…");
  await workbench.quickPickRows.filter({ hasText: "Facundo Tuesca" }).click();
  await picture("attendees");
  await workbench.page.keyboard.press("Escape");
}

async function snippets({ workbench, picture }: Camera): Promise<void> {
  await workbench.goTo(53);
  await workbench.type("min-");
  await workbench.suggestion("min-document").waitFor();
  await picture("snippets");
  await workbench.page.keyboard.press("Escape");
  await workbench.undo();
}

async function typing({ workbench, picture }: Camera): Promise<void> {
  await workbench.goTo(33);
  await workbench.page.keyboard.press("End");
  await workbench.type("\n* @");
  await workbench.suggestion("Michael Dawson").waitFor();
  await picture("typing");
  await workbench.page.keyboard.press("Escape");
  await workbench.undo();
}

/** Times of earlier items are typed: nobody waits for them. */
async function clock({ workbench, picture }: Camera): Promise<void> {
  const times = [
    [24, "00:45"],
    [27, "04:10"],
    [32, "09:32"],
    [37, "12:34"],
  ] as const;
  for (const [line, time] of times) {
    await workbench.goTo(line);
    // Once more: the first leads to the end of what is wrapped.
    for (let end = 0; end < 2; end++) await workbench.page.keyboard.press("End");
    await workbench.type(` (${time})`);
  }
  await workbench.runCommand("Minutes: Start Clock…");
  await workbench.quickPickRows.filter({ hasText: "Now" }).waitFor();
  await workbench.filterQuickPick("26");
  await workbench.quickPickRows.filter({ hasText: "26:" }).waitFor();
  await workbench.page.keyboard.press("Enter");
  const status = workbench.page.locator('.statusbar-item[id*="minutes.clock"]');
  await status.waitFor();
  await workbench.goTo(40);
  await workbench.runCommand("Minutes: Insert Timestamp");
  await workbench.waitForText("(26:");
  await status.click();
  await workbench.quickPickRows.filter({ hasText: "Copy Chapters" }).waitFor();
  await picture("clock");
  await workbench.quickPickRows.filter({ hasText: "Stop the Clock" }).click();
  await status.waitFor({ state: "hidden" });
}

async function problems({ workbench, picture }: Camera): Promise<void> {
  await workbench.goTo(15, 13);
  await workbench.runCommand("Problems: Focus on Problems View");
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "wrong-encoding" }).waitFor();
  await workbench.focusEditor();
  await workbench.page.keyboard.press("Control+.");
  await workbench.page.locator(".action-widget .monaco-list-row", { hasText: "José" }).waitFor();
  await picture("problems");
}
