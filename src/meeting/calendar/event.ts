import ICAL from "ical.js";
import { type Clock, readClock } from "./clock.js";
import { readContentLine, readText } from "./contentLine.js";
import type { EventLines } from "./feed.js";
import { utcTime, utcZone, type Zone } from "./zone.js";
import type { Zones } from "./zones.js";

/** A time with the zone whose clock shows it. A date is that day's 00:00 UTC: it means no place's day. */
export interface Moment extends Clock {
  readonly zone: Zone;
  /** Milliseconds since 1970. */
  readonly utc: number;
}

/** A `VEVENT` with its times read. */
export interface CalendarEvent {
  readonly summary: string;
  readonly isCancelled: boolean;
  readonly start: Moment;
  /** Milliseconds. */
  readonly duration: number;
  readonly rules: readonly string[];
  readonly added: readonly Moment[];
  readonly excluded: readonly Moment[];
  /** Which time of its series it stands for. */
  readonly replaces: Moment | undefined;
  /** Whether it stands for all later ones, too. */
  readonly isForFuture: boolean;
}

const hour = 3_600_000;
const day = 24 * hour;
/** More dates than this are no meeting's: of a daily one they are some fourteen years. */
const maximumDates = 5000;

/** The text of an event's first property of that name. */
export function textOf(event: EventLines, name: string): string {
  const [line] = event.get(name) ?? [];
  return line === undefined ? "" : readText(readContentLine(line)?.value ?? "");
}

/** Reads an event. @throws Error with a clause for the person, `names the zone "X", which nobody knows` */
export function readEvent(lines: EventLines, zones: Zones): CalendarEvent {
  const [start] = moments(lines, "DTSTART", zones);
  if (!start) throw new Error("has no readable start");
  const [replaces] = moments(lines, "RECURRENCE-ID", zones, start.zone);
  if (lines.has("RECURRENCE-ID") && !replaces)
    throw new Error("does not say which time of its series it replaces");
  return {
    summary: textOf(lines, "SUMMARY").trim(),
    isCancelled: isCancelled(lines),
    start,
    duration: durationOf(lines, zones, start),
    rules: (lines.get("RRULE") ?? []).map((line) => readContentLine(line)?.value ?? ""),
    added: moments(lines, "RDATE", zones, start.zone),
    excluded: moments(lines, "EXDATE", zones, start.zone),
    replaces,
    isForFuture: /;RANGE="?THISANDFUTURE/i.test(lines.get("RECURRENCE-ID")?.[0] ?? ""),
  };
}

export function isCancelled(lines: EventLines): boolean {
  return textOf(lines, "STATUS").trim().toUpperCase() === "CANCELLED";
}

/** The readable times of all properties of a name; of a period its start. */
function moments(lines: EventLines, name: string, zones: Zones, floating = zones.floating): Moment[] {
  const found = lines.get(name) ?? [];
  const dates = found.reduce((sum, line) => sum + line.split(",", maximumDates + 1).length, 0);
  if (dates > maximumDates) throw new Error(`lists more than ${maximumDates} dates`);
  return found.flatMap((line) => {
    const { parameters, value } = readContentLine(line) ?? {
      parameters: new Map<string, string>(),
      value: "",
    };
    const id = parameters.get("TZID");
    const zone = id === undefined ? floating : zones.find(id);
    return value.split(",").flatMap((text) => {
      const clock = readClock(text.split("/")[0] ?? "");
      if (!clock) return [];
      if (clock.isDate || clock.isUtc) return [{ ...clock, zone: utcZone, utc: clock.wall }];
      if (!zone) throw new Error(`names the time zone "${id ?? ""}", which is not known`);
      return [{ ...clock, zone, utc: utcTime(zone, clock.wall) }];
    });
  });
}

/** From `DTEND`, else `DURATION`, else a day for a date and an hour for a time. */
function durationOf(lines: EventLines, zones: Zones, start: Moment): number {
  const [end] = moments(lines, "DTEND", zones, start.zone);
  const [line] = lines.get("DURATION") ?? [];
  const usual = start.isDate ? day : hour;
  if (end) return end.utc >= start.utc ? end.utc - start.utc : usual;
  if (line === undefined) return usual;
  try {
    const seconds = ICAL.Duration.fromString(readContentLine(line)?.value ?? "").toSeconds();
    return seconds >= 0 && seconds < Number.MAX_SAFE_INTEGER / 1e6 ? seconds * 1000 : usual;
  } catch {
    return usual;
  }
}
