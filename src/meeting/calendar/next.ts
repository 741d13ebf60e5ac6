import type { JoiningConfig } from "../groupConfig.js";
import { OutOfSteps, Steps } from "./bounded.js";
import { joiningLinks } from "./joining.js";
import { readFeed } from "./feed.js";
import { matchingSeries, type NamedSeries } from "./matching.js";
import { Problems } from "./problems.js";
import { type Meeting, meetingsOf, type Range } from "./series.js";

/** A meeting of a calendar. */
export interface Occurrence {
  /** ISO 8601 in UTC, `2024-05-09T14:00:00.000Z`; of a whole day 00:00 UTC of that day. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  /** The address of its video call. */
  readonly joining: string | null;
}

export interface NextOptions {
  /** Part of the event's summary or description, see `matchingSeries`. */
  readonly filter: string;
  readonly from: Date;
  readonly count: number;
  readonly joining: JoiningConfig;
}

/** What one series may cost in the first rounds, so that many costly ones leave something to the others. */
const firstSteps = 12;
const secondSteps = 400;
/** What one series may cost at all: a daily meeting counted from its start on, for 20 years. */
const maximumSteps = 16_000;
/** What all series together may cost, about half a second. */
const allSteps = 60_000;

/**
 * The next meetings of a calendar: those that start at `from` or later, the earliest over all series that match. A
 * meeting that runs at `from` is not next. Equal feeds give equal answers, in whatever order their events stand.
 *
 * @param text of an ICS feed
 * @returns the meetings in time order, and a sentence for each thing that was left out
 */
export function nextOccurrences(
  text: string,
  options: NextOptions,
): { occurrences: Occurrence[]; problems: string[] } {
  const range = { from: options.from.getTime(), count: options.count };
  const problems = new Problems();
  const feed = readFeed(text);
  if (feed.broken > 0)
    problems.add(`The calendar has events that break off before their end (${feed.broken}).`);
  const meetings = expand(
    matchingSeries(feed, { filter: options.filter, from: range.from }, problems),
    range,
    problems,
  ).sort(inOrder);
  const linkOf = joiningLinks(options.joining, meetings.slice(0, 100));
  const occurrences = meetings.slice(0, range.count).map((meeting) => ({
    start: new Date(meeting.start).toISOString(),
    end: new Date(meeting.end).toISOString(),
    summary: meeting.event.summary,
    joining: linkOf(meeting),
  }));
  return { occurrences, problems: problems.sentences() };
}

function expand(all: readonly NamedSeries[], range: Range, problems: Problems): Meeting[] {
  // Series of one name and one time are one meeting: some feeds hold an event twice.
  const found = new Map<string, Meeting>();
  let left = allSteps;
  let waiting = all;
  for (const limit of [firstSteps, secondSteps, maximumSteps]) {
    waiting = waiting.filter((series) => {
      if (left <= 0) return true;
      const steps = new Steps(Math.min(limit, left));
      try {
        for (const meeting of meetingsOf(series, range, steps))
          if (series.isWanted(meeting.event))
            found.set(JSON.stringify([meeting.start, meeting.end, meeting.event.summary]), meeting);
        return false;
      } catch (error) {
        if (error instanceof OutOfSteps) return true;
        problems.add(`The series “${series.name}” was left out: its rule cannot be read.`);
        return false;
      } finally {
        left -= Math.min(steps.taken, steps.limit);
      }
    });
  }
  for (const { name } of waiting)
    problems.add(`The series “${name}” was left out: it repeats too often to follow.`);
  return [...found.values()];
}

function inOrder(one: Meeting, other: Meeting): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    (one.event.summary < other.event.summary ? -1 : Number(one.event.summary > other.event.summary))
  );
}
