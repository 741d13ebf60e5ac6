import { oneLine } from "../../minutes/escape.js";
import type { NewItem } from "../../minutes/renderItem.js";
import type { GroupConfig, JoiningConfig } from "../groupConfig.js";
import type { When } from "./when.js";

/** One meeting of a group, with all that its documents say of it. */
export interface Meeting extends When {
  readonly config: GroupConfig;
  /** The agenda in GitHub's order; what is private is left out of every document. */
  readonly subjects: readonly (NewItem & { readonly isPrivate: boolean })[];
  /** Of the meeting's issue, where there is one. */
  readonly issueUrl: string | undefined;
  /** Of the document that people edit together, where it is known. */
  readonly minutesUrl: string | undefined;
}

/** `Node.js Security team Meeting 2024-05-09`: the title of the minutes and of the meeting's issue. */
export function meetingTitle({ host, name }: GroupConfig, date: string): string {
  return oneLine(`${host} ${name} Meeting ${date}`);
}

/** How to join: as the calendar tells; else the session that begins then, by UTC; else all of them. */
export function joiningOf(meeting: Pick<Meeting, "config" | "start" | "joining">): JoiningConfig {
  const { start } = meeting;
  const { joining } = meeting.config;
  if (meeting.joining !== undefined) return { ...joining, participant: meeting.joining, sessions: [] };
  const time = start === undefined ? undefined : new Date(start).toISOString().slice(11, 16);
  const session = joining.sessions.find((each) => each.time === time);
  return session ? { ...joining, participant: session.participant, sessions: [] } : joining;
}

/** The page where people add the meetings to their calendar. */
export function calendarPage({ calendar, host }: GroupConfig): string {
  const own = host === "OpenJS Foundation" ? "https://calendar.openjsf.org" : "https://nodejs.org/calendar";
  return calendar?.page ?? own;
}
