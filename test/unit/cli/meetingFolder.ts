import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { createFolder, type Folder } from "./run.js";

/** Every second Thursday from 9 May 2024 on, at 14:00 UTC. */
const calendar = [
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  "UID:1",
  "SUMMARY:Node.js Security team meeting",
  "DTSTART:20240509T140000Z",
  "DTEND:20240509T150000Z",
  "RRULE:FREQ=WEEKLY;INTERVAL=2",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

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
  return { ...folder, group, calendar: folder.write("calendar.ics", calendar) };
}
