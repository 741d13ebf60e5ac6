import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { LocalGitHub } from "../github/server.js";

/** A calendar on this machine, whose next meeting of the security team is tomorrow. */
export interface LocalCalendar {
  /** `YYYY-MM-DD` */
  readonly tomorrow: string;
  /** Lets the group's file on the local GitHub name this calendar. */
  describeGroup(github: LocalGitHub): void;
  close(): void;
}

export async function startCalendar(): Promise<LocalCalendar> {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/calendar").end(weeklyFrom(tomorrow)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/basic.ics`;
  return {
    tomorrow,
    close: () => server.close(),
    describeGroup({ world }) {
      const repository = world.repository("nodejs/create-node-meeting-artifacts", undefined);
      if (!repository) throw new Error("The local GitHub has no groups.");
      const git = world.gitOf(repository);
      const path = "meetings/security.meeting.json";
      const file = git.filesAt(repository.defaultBranch).get(path)?.content.toString() ?? "";
      git.put(repository.defaultBranch, path, file.replace(/"url": "[^"]+"/, `"url": "${url}"`));
    },
  };
}

function weeklyFrom(date: string): string {
  const day = date.replaceAll("-", "");
  return [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:1",
    "SUMMARY:Node.js Security team meeting",
    `DTSTART:${day}T140000Z`,
    `DTEND:${day}T150000Z`,
    "RRULE:FREQ=WEEKLY",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
