import type { CalendarEvent, Moment } from "./event.js";
import type { Steps } from "./bounded.js";
import { type Shift, shiftsOf } from "./shift.js";
import { ruleWalls } from "./ruleWalls.js";
import { utcTime, type Zone } from "./zone.js";

/** One time of a series; milliseconds since 1970. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  readonly event: CalendarEvent;
  /** When it would be had nobody moved it. */
  readonly planned: number;
  readonly zone: Zone;
}

/** An event and what stands for single times of it. One without a first event is what a feed has left of a series. */
export interface Series {
  readonly first: CalendarEvent | undefined;
  readonly exceptions: readonly CalendarEvent[];
}

export interface Range {
  /** Milliseconds since 1970; a meeting that starts then is in it, one that runs then is not. */
  readonly from: number;
  /** How many meetings are of interest. */
  readonly count: number;
}

const day = 86_400_000;

/**
 * The first meetings of a series from a time on, in no order and perhaps more than asked for.
 *
 * @throws OutOfSteps where its rule takes more work than it was given
 * @throws Error where its rule is none
 */
export function meetingsOf(series: Series, range: Range, steps: Steps): Meeting[] {
  const { first, exceptions } = series;
  if (first?.isCancelled) return [];
  const excluded = new Moments(first?.excluded ?? []);
  const single = exceptions
    .filter(
      ({ isCancelled, replaces }) => !isCancelled && replaces && !excluded.has(replaces.utc, replaces.wall),
    )
    .map((event) => meetingAt(event, event.start.utc, event.replaces?.utc ?? event.start.utc));
  const regular = first ? regularMeetings(first, exceptions, range, steps) : [];
  const found = new Map<string, Meeting>();
  for (const meeting of [...single, ...regular])
    if (meeting.start >= range.from) found.set(`${meeting.start} ${meeting.planned}`, meeting);
  return [...found.values()];
}

function regularMeetings(
  first: CalendarEvent,
  exceptions: readonly CalendarEvent[],
  range: Range,
  steps: Steps,
): Meeting[] {
  const skipped = new Moments([...first.excluded, ...exceptions.flatMap(({ replaces }) => replaces ?? [])]);
  const shifts = shiftsOf(exceptions);
  const meetingOf = (utc: number, wall: number): Meeting | undefined => {
    if (skipped.has(utc, wall)) return undefined;
    const shift = shifts.findLast(({ at }) => at <= utc);
    if (!shift) return meetingAt(first, utc, utc);
    return shift.event.isCancelled ? undefined : meetingAt(shift.event, shift.move(utc), utc);
  };
  const dates = first.rules.length === 0 ? [first.start, ...first.added] : first.added;
  const listed = dates.flatMap(({ utc, wall }) => meetingOf(utc, wall) ?? []);
  return [
    ...listed,
    ...first.rules.flatMap((rule) => byRule(rule, first, shifts, meetingOf, { ...range, steps })),
  ];
}

/** What a rule gives, until enough of it is found behind the last change that stands for all later ones. */
function byRule(
  rule: string,
  { start }: CalendarEvent,
  shifts: readonly Shift[],
  meetingOf: (utc: number, wall: number) => Meeting | undefined,
  { from, count, steps }: Range & { readonly steps: Steps },
): Meeting[] {
  const lastShift = shifts.at(-1)?.at ?? -Infinity;
  const reach = Math.max(0, ...shifts.map(({ distance }) => Math.abs(distance)));
  const after = from - reach - 2 * day;
  const found: Meeting[] = [];
  let enough = 0;
  for (const wall of ruleWalls(rule, start, after, steps)) {
    const utc = utcTime(start.zone, wall);
    const meeting = meetingOf(utc, wall);
    if (!meeting || meeting.start < from) continue;
    found.push(meeting);
    if (utc >= lastShift && ++enough >= count) break;
  }
  return found;
}

function meetingAt(event: CalendarEvent, start: number, planned: number): Meeting {
  return { start, end: start + event.duration, event, planned, zone: event.start.zone };
}

/** A set of times; a date among them means every time on that day, by the clock of the series. */
class Moments {
  private readonly times: ReadonlySet<number>;
  private readonly dates: ReadonlySet<number>;

  constructor(moments: readonly Moment[]) {
    this.times = new Set(moments.filter(({ isDate }) => !isDate).map(({ utc }) => utc));
    this.dates = new Set(moments.filter(({ isDate }) => isDate).map(({ wall }) => Math.floor(wall / day)));
  }

  has(utc: number, wall: number): boolean {
    return this.times.has(utc) || this.dates.has(Math.floor(wall / day));
  }
}
