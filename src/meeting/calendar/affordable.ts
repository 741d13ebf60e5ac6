import type { EventLines } from "./feed.js";
import type { Fit } from "./filter.js";
import type { Problems } from "./problems.js";

/** How many events are looked at, of those that match; a group's own calendar holds some tens. */
const maximumEvents = 3000;

/** An event and how well it fits the filter. */
export interface Fitting {
  readonly lines: EventLines;
  readonly fit: Fit;
}

/**
 * Whether it is one event of a day before the earliest of interest, `20240509`: most events of most calendars are, and
 * nobody needs to read them.
 */
export function isOver([only, ...others]: readonly Fitting[], earliest: string): boolean {
  if (!only || others.length > 0 || only.lines.has("RRULE") || only.lines.has("RDATE")) return false;
  const date = /:(\d{8})/.exec(only.lines.get("DTSTART")?.[0] ?? "")?.[1];
  return date !== undefined && date < earliest;
}

/**
 * As many series as hold no more events than are looked at: first what recurs, then single events by their days, last
 * what repeats by the hour, as no meeting does.
 */
export function affordable(groups: readonly Fitting[][], problems: Problems): Fitting[][] {
  const all = groups.reduce((sum, parts) => sum + parts.length, 0);
  if (all <= maximumEvents) return [...groups];
  problems.add(`Only ${maximumEvents} of the ${all} events that match were looked at.`);
  const key = ([first]: readonly Fitting[]) => {
    const rule = first?.lines.get("RRULE")?.join();
    if (rule !== undefined) return /FREQ=(?:HOUR|MINUTE|SECOND)LY/i.test(rule) ? "hourly" : "";
    return /:(\d{8})/.exec(first?.lines.get("DTSTART")?.[0] ?? "")?.[1] ?? "";
  };
  const keyed = groups.map((parts) => ({ parts, key: key(parts) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  let left = maximumEvents;
  return keyed.flatMap(({ parts }) => {
    const taken = parts.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [taken] : [];
  });
}

/** `20240509`, in UTC. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll("-", "");
}
