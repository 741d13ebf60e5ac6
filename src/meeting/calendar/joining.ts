import type { JoiningConfig } from "../groupConfig.js";
import type { Meeting } from "./series.js";
import { wallTime, type Zone } from "./zone.js";

type Session = JoiningConfig["sessions"][number];

const day = 86_400_000;

/**
 * Finds the link of each meeting. A session's time is written in UTC, at one time of the year; a series keeps the
 * time of its place, and so is an hour off in the other half. So all sessions are read as of the half of the year in
 * which more of them are the time of a meeting. Where both halves fit, a session at the meeting's own UTC time comes
 * first. A meeting that was moved to no session's time keeps the link of the time it was planned for.
 */
export function joiningLinks(joining: JoiningConfig, meetings: readonly Meeting[]) {
  return (meeting: Meeting): string | null => {
    const session = [meeting.start, meeting.planned]
      .map((time) => sessionAt(joining.sessions, meetings, meeting.zone, time))
      .find((found) => found !== undefined);
    return session?.participant ?? joining.participant ?? null;
  };
}

function sessionAt(
  sessions: readonly Session[],
  meetings: readonly Meeting[],
  zone: Zone,
  time: number,
): Session | undefined {
  const halves = [time, ...halvesOfYear(time)].map((reference) => ({
    session: sessions.find((session) => isAt(session, zone, time, reference)),
    fitting: sessions.filter((session) =>
      meetings.some((meeting) => isAt(session, meeting.zone, meeting.planned, reference)),
    ).length,
  }));
  const best = Math.max(...halves.map(({ fitting }) => fitting));
  const fitting = halves.find((half) => half.fitting === best && half.session);
  return (fitting ?? halves.find((half) => half.session))?.session;
}

/** Whether a session is at the time of the place, if its UTC time was written at the reference. */
function isAt({ time }: Session, zone: Zone, meeting: number, reference: number): boolean {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const asWritten = wallTime(zone, meeting) - zone.offsetAt(reference);
  return modulo(asWritten, day) === (hours * 60 + minutes) * 60_000;
}

function halvesOfYear(time: number): number[] {
  const year = new Date(time).getUTCFullYear();
  return [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)];
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
