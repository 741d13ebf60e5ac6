import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { securityCalendar } from "../meeting/meetings.js";
import { createFolder, type Folder } from "./run.js";

export interface MeetingFolder extends Folder {
  /** The path of the group's file. */
  readonly group: string;
  /** The path of its calendar. */
  readonly calendar: string;
}

/** A folder with the sample's group and a calendar of its meetings. */
export function createMeetingFolder(): MeetingFolder {
  const folder = createFolder();
  const group = join(folder.path, "security-wg.meeting.json");
  cpSync(join(root, "sample/security-wg.meeting.json"), group);
  return { ...folder, group, calendar: folder.write("calendar.ics", securityCalendar) };
}
