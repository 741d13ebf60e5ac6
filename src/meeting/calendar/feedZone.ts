import { OutOfSteps, readRule, ruleTimes, Steps } from "./bounded.js";
import { type ContentLine, readContentLine } from "./contentLine.js";
import { readClock } from "./clock.js";
import type { Zone } from "./zone.js";

/** What a zone of the feed may cost: two rules of one time a year since 1601 take a third of it. */
const zoneSteps = 4000;
const lastYear = Date.UTC(2100, 0);

interface Transition {
  readonly at: number;
  readonly offset: number;
}

/** Reads the lines of a `VTIMEZONE`; one that says no offset, or that never ends, is none. */
export function feedZone(lines: readonly string[]): Zone | undefined {
  const steps = new Steps(zoneSteps);
  try {
    const rules = observances(lines).map((observance) => transitions(observance, steps));
    const sorted = rules.flatMap(({ changes }) => changes).sort((one, other) => one.at - other.at);
    const [first] = sorted;
    if (!first) return undefined;
    // Before the first change stands what that change changes from.
    const initial = rules.find(({ changes }) => changes.includes(first))?.from ?? first.offset;
    return { offsetAt: (utc) => lastBefore(sorted, utc)?.offset ?? initial };
  } catch {
    return undefined;
  }
}

/** The properties of each `STANDARD` and `DAYLIGHT`. */
function observances(lines: readonly string[]): ContentLine[][] {
  const found: ContentLine[][] = [];
  for (const line of lines.map(readContentLine)) {
    if (line?.name === "BEGIN" && /^(?:STANDARD|DAYLIGHT)$/i.test(line.value)) found.push([]);
    else if (line) found.at(-1)?.push(line);
  }
  return found;
}

function transitions(observance: readonly ContentLine[], steps: Steps) {
  const valueOf = (name: string) => observance.find((line) => line.name === name)?.value ?? "";
  const from = readOffset(valueOf("TZOFFSETFROM"));
  const offset = readOffset(valueOf("TZOFFSETTO"));
  const start = readClock(valueOf("DTSTART"));
  if (from === undefined || offset === undefined || !start) return { from: 0, changes: [] };
  const walls = [start.wall];
  for (const { name, value } of observance)
    if (name === "RDATE")
      for (const date of value.split(",")) walls.push(readClock(date)?.wall ?? start.wall);
  const changes = walls.map((wall): Transition => ({ at: wall - from, offset }));
  const text = valueOf("RRULE");
  if (text === "") return { from, changes };
  const rule = readRule(text);
  const until = readClock(/UNTIL=([\dTZ]+)/i.exec(text)?.[1] ?? "");
  for (const wall of ruleTimes(rule, start.wall, steps)) {
    const at = wall - from;
    if (wall > lastYear || (until && (until.isUtc ? at : wall) > until.wall)) break;
    changes.push({ at, offset });
  }
  if (changes.length > zoneSteps) throw new OutOfSteps();
  return { from, changes };
}

/** `-0500`, milliseconds east of UTC. */
function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = 0] = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return sign === "-" ? -size : size;
}

function lastBefore(sorted: readonly Transition[], utc: number): Transition | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? Infinity) <= utc) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
