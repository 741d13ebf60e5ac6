import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalCalendar, startCalendar } from "../../test/ui/localCalendar.js";
import { root } from "../root.js";
import { type Camera, openCamera, type themes } from "./camera.js";

/** From the calendar to a fresh document, and a refresh of it. */
export async function takeMeeting(theme: (typeof themes)[number]): Promise<void> {
  const calendar = await startCalendar();
  const folder = mkdtempSync(join(tmpdir(), "minutes-pictures-"));
  cpSync(join(root, "sample"), folder, { recursive: true });
  rmSync(join(folder, "security-wg.meeting.json"));
  const camera = await openCamera(theme, { file: "README.md", folder });
  try {
    calendar.describeGroup(camera.github);
    await addGroup(camera);
    await newMinutes(camera, calendar);
    await refresh(camera);
  } finally {
    await camera.close();
    calendar.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addGroup({ workbench, picture }: Camera): Promise<void> {
  await workbench.runCommand("Minutes: Add Group…");
  await workbench.quickPickRows.filter({ hasText: "package-maintenance" }).waitFor();
  await picture("groups");
  await workbench.filterQuickPick("security");
  await workbench.page.keyboard.press("Enter");
  await workbench.waitForText('"name": "Security team"');
  await workbench.treeRow("nodejs/node").waitFor();
}

async function newMinutes({ workbench, picture }: Camera, { tomorrow }: LocalCalendar): Promise<void> {
  await workbench.runCommand("Minutes: New Minutes…");
  await workbench.quickPickRows.filter({ hasText: tomorrow }).waitFor();
  await picture("meetings");
  await workbench.page.keyboard.press("Enter");
  await workbench.waitForText(`# Node.js Security team Meeting ${tomorrow}`);
  await workbench.treeRow("in minutes").first().waitFor();
  await picture("new-minutes");
}

async function refresh({ workbench, github, picture }: Camera): Promise<void> {
  const { world } = github;
  world.item("nodejs/security-wg", 1255).title = "Security initiatives, as they are called now";
  world.addItem({
    repository: "nodejs/node",
    title: "Warn where a policy file is ignored",
    labels: ["security-wg-agenda"],
  });
  world.close(world.item("nodejs/security-wg", 1037));
  await workbench.runCommand("Minutes: Refresh Agenda");
  await workbench.quickPickRows.filter({ hasText: "as they are called now" }).waitFor();
  await picture("refresh");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator(".notification-list-item", { hasText: "Show the Agenda" }).waitFor();
  await workbench.goTo(52);
  await picture("refreshed");
}
