import { type Camera, openCamera, type themes } from "./camera.js";

/** What a person sees on minutes that are being written. */
export async function takeDocument(theme: (typeof themes)[number]): Promise<void> {
  const camera = await openCamera(theme, { file: "meetings/2024-05-09.md" });
  try {
    await camera.workbench.treeRow("nodejs/undici").waitFor();
    for (const take of [agenda, hover, attendees, snippets, typing, problems]) await take(camera);
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

async function problems({ workbench, picture }: Camera): Promise<void> {
  await workbench.goTo(15, 13);
  await workbench.runCommand("Problems: Focus on Problems View");
  await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "wrong-encoding" }).waitFor();
  await workbench.focusEditor();
  await workbench.page.keyboard.press("Control+.");
  await workbench.page.locator(".action-widget .monaco-list-row", { hasText: "José" }).waitFor();
  await picture("problems");
}
