import { affordable, dateOf, type Fitting, isOver } from "./affordable.js";
import { type CalendarEvent, readEvent, textOf } from "./event.js";
import type { EventLines, Feed } from "./feed.js";
import { type Fit, fitOf } from "./filter.js";
import type { Problems } from "./problems.js";
import type { Series } from "./series.js";
import { zonesOf } from "./zones.js";

export interface NamedSeries extends Series {
  /** For sentences. */
  readonly name: string;
  /** Whether this event of the series matches: the first one speaks for all, an exception for itself. */
  readonly isWanted: (event: CalendarEvent) => boolean;
}

/** What is looked for; `from` in milliseconds since 1970. */
export interface Wanted {
  readonly filter: string;
  readonly from: number;
}

/**
 * The series whose summary or description holds the filter, without regard to case. Where one holds it as whole
 * words, only such ones match: `web` means “Node.js Web” and not “Webpack” where there are both.
 */
export function matchingSeries(feed: Feed, { filter, from }: Wanted, problems: Problems): NamedSeries[] {
  const byId = new Map<string, Fitting[]>();
  feed.events.forEach((lines, index) => {
    const fit = fitOf(filter, [textOf(lines, "SUMMARY"), textOf(lines, "DESCRIPTION")]);
    const id = textOf(lines, "UID") || `\n${index}`;
    const parts = byId.get(id);
    if (parts) parts.push({ lines, fit });
    else byId.set(id, [{ lines, fit }]);
  });
  const groups = [...byId.values()];
  const best = groups.reduce<Fit>(
    (most, parts) => parts.reduce((fit, part) => (part.fit > fit ? part.fit : fit), most),
    0,
  );
  if (best === 0) return [];
  const zones = zonesOf(feed);
  const read = ({ lines, fit }: Fitting) => {
    try {
      return [{ event: readEvent(lines, zones), matches: fit === best }];
    } catch (error) {
      problems.add(`The event “${nameOf(lines)}” was left out: it ${(error as Error).message}.`);
      return [];
    }
  };
  const earliest = dateOf(from - 2 * 86_400_000);
  const wanted = groups.filter((parts) => parts.some(({ fit }) => fit === best) && !isOver(parts, earliest));
  return affordable(wanted, problems).flatMap((parts) => seriesOf(parts, read));
}

function seriesOf(
  parts: readonly Fitting[],
  read: (part: Fitting) => { event: CalendarEvent; matches: boolean }[],
): NamedSeries[] {
  const exceptions = newest(
    parts.filter(({ lines }) => lines.has("RECURRENCE-ID")),
    ({ lines }) => lines.get("RECURRENCE-ID")?.join() ?? "",
  ).flatMap(read);
  const firsts = newest(
    parts.filter(({ lines }) => !lines.has("RECURRENCE-ID")),
    () => "",
  );
  const wanted = new Set(exceptions.filter(({ matches }) => matches).map(({ event }) => event));
  const series = (
    first: { event: CalendarEvent; matches: boolean } | undefined,
    name: string,
  ): NamedSeries => ({
    name,
    first: first?.event,
    exceptions: exceptions.map(({ event }) => event),
    isWanted: (event) => first?.matches === true || wanted.has(event),
  });
  const [lines] = parts.map((part) => part.lines);
  if (firsts.length === 0) return [series(undefined, lines ? nameOf(lines) : "")];
  return firsts.flatMap((part) => read(part).map((first) => series(first, nameOf(part.lines))));
}

/** Of events that say they are the same those with the highest `SEQUENCE`. */
function newest(parts: readonly Fitting[], sameness: (part: Fitting) => string): Fitting[] {
  const highest = new Map<string, number>();
  const sequence = ({ lines }: Fitting) => Number(textOf(lines, "SEQUENCE")) || 0;
  for (const part of parts)
    highest.set(sameness(part), Math.max(sequence(part), highest.get(sameness(part)) ?? 0));
  return parts.filter((part) => sequence(part) === highest.get(sameness(part)));
}

function nameOf(lines: EventLines): string {
  return textOf(lines, "SUMMARY").replace(/\s+/g, " ").trim().slice(0, 80) || "without a summary";
}
