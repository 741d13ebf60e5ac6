import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/root.js";
import { type GroupConfig, readGroupConfig } from "../../../src/meeting/groupConfig.js";
import type { Meeting } from "../../../src/meeting/template/meeting.js";
import { subject } from "../github/subjects.js";

const security = { owner: "nodejs", name: "security-wg" };

/** The sample workspace's group, with other members where a test says so. */
export function securityGroup(more: Record<string, unknown> = {}): GroupConfig {
  const file = JSON.parse(readFileSync(join(root, "sample/security-wg.meeting.json"), "utf8")) as object;
  const { config } = readGroupConfig("security-wg", JSON.stringify({ ...file, ...more }));
  if (!config) throw new Error("The sample's group reads.");
  return config;
}

/** A meeting of it, with an agenda of four items, one of them private. */
export function securityMeeting(more: Partial<Meeting> = {}): Meeting {
  return {
    config: securityGroup(),
    date: "2024-05-23",
    start: Date.parse("2024-05-23T14:00:00Z"),
    joining: undefined,
    subjects: [
      subject({ number: 52910, title: "src: harden `a` & <b>" }),
      subject({ repository: security, number: 1262, title: "Discuss *this*" }),
      subject({ number: 7, title: 'An "older" one\'s [x](y)' }),
      subject({ repository: { owner: "nodejs", name: "secret" }, title: "Secret", isPrivate: true }),
    ],
    issueUrl: "https://github.com/nodejs/security-wg/issues/1321",
    minutesUrl: "https://hackmd.io/@openjs-nodejs/Sk3tVnQmR",
    ...more,
  };
}

/** Every second Thursday from 9 May 2024 on, at 14:00 UTC. */
export const securityCalendar = [
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
