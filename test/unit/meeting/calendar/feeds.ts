import assert from "node:assert/strict";
import type { JoiningConfig } from "../../../../src/meeting/groupConfig.js";
import { nextOccurrences, type Occurrence } from "../../../../src/meeting/calendar/next.js";

export const noLinks: JoiningConfig = {
  participant: undefined,
  observer: undefined,
  notes: undefined,
  sessions: [],
};

/** An event from its lines; without a `DTSTART` among them it is an hour on 9 May 2024, 14:00 UTC. */
export function event(...lines: readonly string[]): string {
  const start = lines.some((line) => line.startsWith("DTSTART")) ? [] : ["DTSTART:20240509T140000Z"];
  return ["BEGIN:VEVENT", ...start, ...lines, "END:VEVENT"].join("\r\n");
}

export function calendar(...parts: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...parts, "END:VCALENDAR", ""].join("\r\n");
}

interface Asked {
  readonly filter?: string;
  readonly from?: string;
  readonly count?: number;
  readonly joining?: Partial<JoiningConfig>;
}

/** Meetings of the group “Security” from 1 May 2024 on, if nothing else is asked. */
export function ask(
  text: string,
  { filter = "Security", from = "2024-05-01", count = 1, joining }: Asked = {},
) {
  return nextOccurrences(text, { filter, from: new Date(from), count, joining: { ...noLinks, ...joining } });
}

/** The starts as `05-09 14:00`, of a calendar with which nothing is wrong. */
export function starts(text: string, asked: Asked = {}): string[] {
  const { occurrences, problems } = ask(text, asked);
  assert.deepEqual(problems, []);
  return occurrences.map(startOf);
}

export function startOf({ start }: Occurrence): string {
  return start.slice(5, 16).replace("T", " ");
}
