import type { CalendarEvent } from "./event.js";
import { utcTime, wallTime } from "./zone.js";

/** What changes a time of a series and all after it, `RANGE=THISANDFUTURE`. */
export interface Shift {
  /** From which planned time on, milliseconds since 1970. */
  readonly at: number;
  readonly event: CalendarEvent;
  /** How far the clock moves, milliseconds. */
  readonly distance: number;
  /** When a meeting planned for then is now. */
  readonly move: (utc: number) => number;
}

/** The changes of a series in the order of the times they begin at. */
export function shiftsOf(exceptions: readonly CalendarEvent[]): Shift[] {
  return exceptions
    .flatMap((event) => (event.isForFuture && event.replaces ? shift(event, event.replaces.utc) : []))
    .sort((one, other) => one.at - other.at);
}

function shift(event: CalendarEvent, at: number): Shift {
  const { zone, wall } = event.start;
  // By the clock: a meeting moved to another hour stays at that hour when the clocks change.
  const distance = wall - wallTime(zone, at);
  return { at, event, distance, move: (utc) => utcTime(zone, wallTime(zone, utc) + distance) };
}
