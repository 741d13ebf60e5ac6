import { nextOccurrences, type Occurrence } from "../calendar/next.js";
import type { GroupConfig } from "../groupConfig.js";

/** When a meeting is. */
export interface When {
  /** `YYYY-MM-DD`, the day in UTC. */
  readonly date: string;
  /** Milliseconds since 1970; absent where only the day is known. */
  readonly start: number | undefined;
  /** The address of its call, where the calendar's session tells it. */
  readonly joining: string | undefined;
}

const day = 86_400_000;

/**
 * The next meetings of a group by its calendar, at most `count`, in time order.
 *
 * @param calendar an ICS feed's text
 * @param from milliseconds since 1970
 * @returns the meetings, and a sentence for each thing in the calendar that could not be read
 */
export function nextMeetings(
  calendar: string,
  { calendar: config, joining }: GroupConfig,
  { from, count }: { readonly from: number; readonly count: number },
): { readonly meetings: readonly When[]; readonly problems: readonly string[] } {
  if (!config) return { meetings: [], problems: [] };
  const options = { filter: config.filter, from: new Date(from), count, joining };
  const { occurrences, problems } = nextOccurrences(calendar, options);
  return { meetings: occurrences.map(whenOf), problems };
}

/** The meeting of a day in UTC: with its time where the calendar has it, else the day alone. */
export function meetingOn(calendar: string | undefined, config: GroupConfig, date: string): When {
  const from = Date.parse(`${date}T00:00:00Z`);
  const known = calendar === undefined ? [] : nextMeetings(calendar, config, { from, count: 1 }).meetings;
  const found = known.find(({ start }) => start !== undefined && start < from + day);
  return found ?? { date, start: undefined, joining: undefined };
}

/** A day that the calendar has, as `YYYY-MM-DD`, out of what somebody typed. */
export function readDay(typed: string): string | undefined {
  const date = typed.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

function whenOf({ start, joining }: Occurrence): When {
  return { date: start.slice(0, 10), start: Date.parse(start), joining: joining ?? undefined };
}
